import type { EmulatedClock } from "./base/clock.js";
import { shownAs } from "./base/shown-as.js";
import type { ChartToUpload, ImageToPush } from "./domain/content.js";
import type { AccountCredentials } from "./domain/credentials.js";
import type { Diagnosis } from "./doors/api/diagnosis.js";
import type { Faults } from "./doors/api/faults/faults.js";
import type { RecordedRequest } from "./doors/api/recorded-request.js";
import { route } from "./doors/router.js";
import { Emulator } from "./emulator.js";
import { deliverByFetch } from "./hosts/deliver-by-fetch.js";
import { createFetch, createTransport, type Transport } from "./hosts/in-process.js";
import { type MockServer, startServer } from "./hosts/node-server.js";
import { guardOptionsOf } from "./options/allowed-callers.js";
import { assertKnownOptions } from "./options/option-table.js";
import type { MockOptions } from "./options/options.js";
import { schema } from "./state/schema.js";
import type { Snapshot } from "./state/snapshot.js";

/** A Tencent Container Registry API for tests: in this process, on a loopback port, or both at once on the same state. */
export interface Mock {
  /** A client's transport that ends in this mock, without a socket. */
  readonly transport: Transport;
  /** A `fetch` that ends in this mock, without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** `http://127.0.0.1:PORT`, once it listens. @throws Error before that. */
  readonly url: string;
  /** The first key pair that the mock knows, to sign with. */
  readonly credentials: AccountCredentials;
  /** The latest 1000 requests, oldest first, each with its outcome. */
  readonly requests: readonly RecordedRequest[];
  /** Why signatures were refused: the latest 100, oldest first. */
  readonly diagnoses: readonly Diagnosis[];
  /** The emulated time, which dates everything. Moving it runs at once whatever becomes due. */
  readonly clock: EmulatedClock;
  /** Errors, latency and broken answers on demand. */
  readonly faults: Pick<Faults, "add" | "list" | "remove" | "clear">;
  /** Pushes an image, as a registry client would. @throws TypeError that names the member, RegistryRefusal. */
  readonly pushImage: (image: ImageToPush) => Promise<{ readonly Digest: string }>;
  /** Uploads a chart, as Helm would. @throws TypeError that names the member, RegistryRefusal. */
  readonly uploadChart: (chart: ChartToUpload) => Promise<{ readonly Digest: string }>;
  /** The whole state as JSON. It holds secrets of its instances, such as hashes of passwords. */
  readonly snapshot: () => Snapshot;
  /** Replaces the whole state by a snapshot. @throws SnapshotError for a foreign, newer or damaged one; the state stays as it was. */
  readonly restore: (snapshot: unknown) => void;
  /** Listens on 127.0.0.1 and resolves to the URL. Default port: a free one. @throws Error when the port is taken. */
  readonly listen: (options?: { readonly port?: number | undefined }) => Promise<string>;
  /** The webhook calls that triggers set off. */
  readonly webhooks: {
    /** Resolves when every webhook call has been made or given up. */
    readonly drain: () => Promise<void>;
  };
  /** Starts anew: state, recorded requests, faults, ids and time are as they were at the start. It goes on listening. */
  readonly reset: () => void;
  /** Stops listening and calling webhooks. */
  readonly close: () => Promise<void>;
}

/**
 * Creates a Tencent Container Registry API that verifies signatures as the real one does and carries out every action on one state.
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
  const guardOptions = guardOptionsOf(options);
  const emulator = await startEmulator({
    ...options,
    webhooks: { ...options.webhooks, deliver: options.webhooks?.deliver ?? deliverByFetch },
  });
  let server: MockServer | undefined;
  const mock: Mock = {
    transport: createTransport(emulator),
    fetch: createFetch(emulator),
    clock: emulator.clock,
    faults: emulator.faults,
    pushImage: (image) => emulator.pushImage(image),
    uploadChart: (chart) => emulator.uploadChart(chart),
    snapshot: () => emulator.snapshot(),
    restore: (snapshot) => emulator.restore(snapshot),
    get credentials() {
      return emulator.credentials;
    },
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
      server = await startServer({ answer: (request) => route(emulator, request, guardOptions) }, port);
      emulator.noteOwnPort(Number(new URL(server.url).port));
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
  return shownAs(mock, "Mock", () => ({ listensOn: server?.url ?? null }));
}

/** Opens the data folder first where there is one; its modules are loaded only then. */
async function startEmulator({
  dataDir,
  onNotice,
  allowedOrigins: _,
  allowedHosts: __,
  ...options
}: MockOptions): Promise<Emulator> {
  if (dataDir === undefined) return new Emulator(options);
  const { openDataFolder } = await import("./hosts/data-folder/open-data-folder.js");
  const { openBlobFiles } = await import("./hosts/data-folder/blob-files.js");
  const persistence = await openDataFolder(dataDir, schema, (line) => onNotice?.(line, "folder"));
  const { seed } = persistence;
  if (seed !== undefined && options.seed !== undefined && String(options.seed) !== seed) {
    onNotice?.(`data folder ${dataDir}: it goes on with ids of its own; a seed is for a new folder.`, "seed");
  }
  try {
    const blobs = await openBlobFiles(`${dataDir}/blobs`);
    const emulator = new Emulator({ ...options, persistence, blobs });
    await emulator.registry.bytes.sweepAll();
    // What the mock starts with is persisted before anybody builds on it.
    await emulator.flushed();
    return emulator;
  } catch (error) {
    await persistence.giveUp();
    throw error;
  }
}
