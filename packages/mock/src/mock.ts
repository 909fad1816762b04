import type { EmulatedClock } from "./base/clock.js";
import type { ChartToUpload, ImageToPush } from "./domain/content.js";
import type { AccountCredentials } from "./domain/credentials.js";
import type { Diagnosis } from "./doors/api/diagnosis.js";
import type { Faults } from "./doors/api/faults/faults.js";
import type { RecordedRequest } from "./doors/api/recorded-request.js";
import { keptBytes, route } from "./doors/router.js";
import { Emulator } from "./emulator.js";
import { deliverByFetch } from "./hosts/deliver-by-fetch.js";
import { createFetch, createTransport, type Transport } from "./hosts/in-process.js";
import { type MockServer, startServer } from "./hosts/node-server.js";
import { assertKnownOptions } from "./options/option-table.js";
import type { MockOptions } from "./options/options.js";
import { schema } from "./state/schema.js";
import type { Snapshot } from "./state/snapshot.js";

/** A registry API for tests: in this process, on a loopback port, or both at once on the same state. */
export interface Mock {
  /** Carries a client's requests into the mock without a socket. */
  readonly transport: Transport;
  /** The same for a program that has a `Request`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** `http://127.0.0.1:PORT`, once it listens. @throws Error before that. */
  readonly url: string;
  /** The first key pair that is known, to sign with. */
  readonly credentials: AccountCredentials;
  /** The latest 1000 requests, oldest first, each with what became of it. */
  readonly requests: readonly RecordedRequest[];
  /** The latest 100 signatures that were refused, oldest first, each with the reason. */
  readonly diagnoses: readonly Diagnosis[];
  /** The time by which everything is dated. What becomes due when it is moved is done at once. */
  readonly clock: EmulatedClock;
  /** What goes wrong on demand. */
  readonly faults: Pick<Faults, "add" | "list" | "remove" | "clear">;
  /** Pushes an image, as a registry client would. @throws TypeError that names the member, RegistryRefusal. */
  readonly pushImage: (image: ImageToPush) => Promise<{ readonly Digest: string }>;
  /** Uploads a chart, as Helm would. @throws TypeError that names the member, RegistryRefusal. */
  readonly uploadChart: (chart: ChartToUpload) => Promise<{ readonly Digest: string }>;
  /** The whole state, as JSON. It holds what opens the instances in it, such as hashes of passwords. */
  readonly snapshot: () => Snapshot;
  /** Puts a snapshot in the place of all state. @throws SnapshotError for a foreign, newer or damaged one; the state stays then. */
  readonly restore: (snapshot: unknown) => void;
  /** Listens on 127.0.0.1 and answers the URL. Default port: a free one. @throws Error when the port cannot be had. */
  readonly listen: (options?: { readonly port?: number | undefined }) => Promise<string>;
  /** What goes out by webhooks. */
  readonly webhooks: {
    /** Resolves when every call has been made, or given up. */
    readonly drain: () => Promise<void>;
  };
  /** Forgets state and records, and starts time and ids anew; it goes on listening. */
  readonly reset: () => void;
  /** Stops listening, and calling webhooks. */
  readonly close: () => Promise<void>;
}

/**
 * Creates a Tencent Container Registry API of one's own. It verifies signatures as the real one, and carries every action out on
 * one state.
 *
 * @throws TypeError, RangeError for options that are unknown or unusable; SnapshotError; DataFolderError for a folder that is not used.
 * @example
 * const mock = await createMock();
 * const url = await mock.listen();
 * // point any client at `url`, with mock.credentials
 * await mock.close();
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  assertKnownOptions(options);
  const emulator = await startEmulator({
    ...options,
    webhooks: { ...options.webhooks, deliver: options.webhooks?.deliver ?? deliverByFetch },
  });
  let server: MockServer | undefined;
  return {
    transport: createTransport(emulator),
    fetch: createFetch(emulator),
    credentials: emulator.credentials,
    clock: emulator.clock,
    faults: emulator.faults,
    pushImage: (image) => emulator.pushImage(image),
    uploadChart: (chart) => emulator.uploadChart(chart),
    snapshot: () => emulator.snapshot(),
    restore: (snapshot) => emulator.restore(snapshot),
    get url() {
      if (server === undefined) throw new Error("url: the mock does not listen; call listen() first");
      return server.url;
    },
    get requests() {
      return emulator.requests;
    },
    get diagnoses() {
      return emulator.diagnoses;
    },
    listen: async ({ port = 0 } = {}) => {
      if (server !== undefined) throw new Error(`listen: the mock listens already, on ${server.url}`);
      server = await startServer({ answer: (request) => route(emulator, request), keptBytes }, port);
      return server.url;
    },
    webhooks: { drain: () => emulator.drainWebhooks() },
    reset: () => emulator.reset(),
    close: async () => {
      emulator.stopWebhooks();
      const listening = server;
      server = undefined;
      await listening?.close();
      await emulator.close();
    },
  };
}

/** With a folder where one is asked for: what it needs is loaded then alone. */
async function startEmulator({ dataDir, ...options }: MockOptions): Promise<Emulator> {
  if (dataDir === undefined) return new Emulator(options);
  const { openDataFolder } = await import("./hosts/data-folder/open-data-folder.js");
  const persistence = await openDataFolder(dataDir, Object.keys(schema));
  try {
    const emulator = new Emulator({ ...options, persistence });
    // What it starts with is safe before anybody builds on it.
    await emulator.flushed();
    return emulator;
  } catch (error) {
    await persistence.giveUp();
    throw error;
  }
}
