import type { EmulatedClock } from "./base/clock.js";
import { shownAs } from "./base/shown-as.js";
import type { ChartToUpload, ImageToPush } from "./domain/content.js";
import type { AccountCredentials } from "./domain/credentials.js";
import type { ContentPlan } from "./domain/populate/plan.js";
import type { Populated } from "./domain/populate/populated.js";
import type { Diagnosis } from "./doors/api/diagnosis.js";
import type { ActionName } from "./doors/api/faults/fault.js";
import type { Faults } from "./doors/api/faults/faults.js";
import type { RecordedRequest, RecordedRequestOf } from "./doors/api/recorded-request.js";
import type { WireRequest } from "./doors/http.js";
import { route } from "./doors/router.js";
import { Emulator } from "./emulator.js";
import { deliverByFetch } from "./hosts/deliver-by-fetch.js";
import { createFetch, createTransport, type Fetch, type Transport } from "./hosts/in-process.js";
import type { MockServer } from "./hosts/node-server.js";
import type { TlsPair } from "./hosts/tls-files.js";
import { guardOptionsOf } from "./options/allowed-callers.js";
import { assertKnown } from "./options/emulator-options.js";
import { assertKnownOptions, emulatorOptionsOf } from "./options/known-options.js";
import type { MockOptions } from "./options/options.js";
import { assertReach, reachNotice } from "./options/reach.js";
import { schema } from "./state/schema.js";
import type { Snapshot } from "./state/snapshot.js";

/**
 * A Tencent Container Registry API for tests: in this process, on a loopback port, or both at once on the same state. `await using` closes
 * it. Closed, it tells what came and what it holds, and refuses all else with a TypeError.
 */
export interface Mock {
  /** What a client needs to reach this mock without a socket: `new TcrClient(mock.clientOptions)`. */
  readonly clientOptions: MockClientOptions;
  /** A client's transport that ends in this mock, without a socket. */
  readonly transport: Transport;
  /** A `fetch` that ends in this mock, without a socket, whatever host is called. */
  readonly fetch: Fetch;
  /** `http://127.0.0.1:PORT`, or what else reaches it from this computer, once it listens. @throws Error before that. */
  readonly url: string;
  /** The first key pair that the mock knows, to sign with. */
  readonly credentials: AccountCredentials;
  /** The latest 1000 requests, in the order in which they came, each with its input and its outcome; those under way are `pending`. */
  readonly requests: readonly RecordedRequest[];
  /** Of these the requests of one action, typed by it. */
  readonly requestsOf: <Action extends ActionName>(action: Action) => readonly RecordedRequestOf<Action>[];
  /** Why signatures were refused: the latest 100, oldest first. */
  readonly diagnoses: readonly Diagnosis[];
  /** The emulated time, which dates everything. Moving it runs at once whatever becomes due. */
  readonly clock: EmulatedClock;
  /** Errors, latency and broken answers on demand. */
  readonly faults: Pick<Faults, "add" | "list" | "remove" | "clear">;
  /**
   * Puts instances and what they hold into the state, as if they had been there all along, whole or not at all: no webhook is called,
   * nothing is replicated, and the clock stands still. What is there already is added to.
   *
   * @throws TypeError for what is no plan, RegistryRefusal for what the registry does not take; both begin with the path in the plan.
   */
  readonly populate: <const Plan extends ContentPlan>(plan: Plan) => Promise<Populated<Plan>>;
  /** Pushes an image, as a registry client would. @throws TypeError that names the member, RegistryRefusal. */
  readonly pushImage: (image: ImageToPush) => Promise<{ readonly Digest: string }>;
  /** Uploads a chart, as Helm would. @throws TypeError that names the member, RegistryRefusal. */
  readonly uploadChart: (chart: ChartToUpload) => Promise<{ readonly Digest: string }>;
  /** The whole state as JSON. It holds secrets of its instances, such as hashes of passwords. */
  readonly snapshot: () => Snapshot;
  /** Replaces the whole state by a snapshot. @throws SnapshotError for a foreign, newer or damaged one; the state stays as it was. */
  readonly restore: (snapshot: unknown) => void;
  /** Listens, on 127.0.0.1 unless `listenAddress` names another, and resolves to the URL. Default port: a free one. @throws Error when the port is taken. */
  readonly listen: (options?: ListenOptions) => Promise<string>;
  /** The webhook calls that triggers set off. */
  readonly webhooks: {
    /** Resolves when every webhook call has been made or given up. */
    readonly drain: () => Promise<void>;
  };
  /** Starts anew: state, recorded requests, faults, ids and time are as they were at the start. It goes on listening. */
  readonly reset: () => void;
  /** Stops listening and calling webhooks. */
  readonly close: () => Promise<void>;
  /** The same as `close`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export interface ListenOptions {
  readonly port?: number | undefined;
}

/** Options of a client that reaches a mock in its own process. */
export interface MockClientOptions {
  readonly region: string;
  readonly credentials: AccountCredentials;
  readonly transport: Transport;
}

/** The region of the clients of a mock, unless they name another. */
const CLIENT_REGION = "ap-guangzhou";

/**
 * Creates a Tencent Container Registry API that verifies signatures as the real one does and carries out every action on one state.
 *
 * @throws TypeError, RangeError for options that are unknown or unusable; SnapshotError; DataFolderError for a folder that is not used.
 * @example
 * await using mock = await createMock();
 * const tcr = new TcrClient(mock.clientOptions);
 * // or point any client at `await mock.listen()`, with mock.credentials
 */
export async function createMock(given: MockOptions = {}): Promise<Mock> {
  assertKnownOptions(given);
  assertReach(given);
  const guardOptions = guardOptionsOf(given);
  const { listenAddress: address, allowRemoteAdmin: trustsAll } = given;
  const tls = await readTls(given);
  const emulator = await startEmulator({
    ...given,
    webhooks: { ...given.webhooks, deliver: given.webhooks?.deliver ?? deliverByFetch },
  });
  let server: MockServer | undefined;
  let closing: Promise<void> | undefined;
  const transport = createTransport(emulator);
  const close = async () => {
    emulator.stopWebhooks();
    const listening = server;
    server = undefined;
    await listening?.close();
    await emulator.close();
  };
  const closeOnce = () => {
    closing ??= close();
    return closing;
  };
  const mock: Mock = {
    transport,
    fetch: createFetch(emulator),
    clock: emulator.clock,
    faults: emulator.faults,
    requestsOf: (action) => emulator.requestsOf(action),
    populate: (plan) => emulator.populate(plan),
    pushImage: (image) => emulator.pushImage(image),
    uploadChart: (chart) => emulator.uploadChart(chart),
    snapshot: () => emulator.snapshot(),
    restore: (snapshot) => emulator.restore(snapshot),
    get clientOptions() {
      const options = { region: CLIENT_REGION, credentials: emulator.credentials, transport };
      return shownAs(options, "MockClientOptions", () => ({ region: CLIENT_REGION }));
    },
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
    listen: async (options = {}) => {
      assertKnown("listen", options, ["port"]);
      emulator.assertOpen();
      if (server !== undefined) throw new Error(`listen: the mock listens already, on ${server.url}`);
      const answer = (request: WireRequest) => route(emulator, request, guardOptions);
      // A mock in the process needs none.
      const { startServer } = await import("./hosts/node-server.js");
      server = await startServer({ answer }, { port: options.port ?? 0, address, tls, trustsAll });
      const { port } = new URL(server.url);
      emulator.noteOwnPort(Number(port));
      const notice = reachNotice(given, port);
      if (notice !== undefined) given.onNotice?.(notice, "reach");
      return server.url;
    },
    webhooks: { drain: () => emulator.drainWebhooks() },
    reset: () => emulator.reset(),
    close: closeOnce,
    [Symbol.asyncDispose]: closeOnce,
  };
  return shownAs(mock, "Mock", () => ({ listensOn: server?.url ?? null }));
}

async function readTls({ tlsCert, tlsKey }: MockOptions): Promise<TlsPair | undefined> {
  if (tlsCert === undefined || tlsKey === undefined) return undefined;
  const { readTlsFiles } = await import("./hosts/tls-files.js");
  return readTlsFiles(tlsCert, tlsKey);
}

/** Opens the data folder first where there is one; its modules are loaded only then. */
async function startEmulator(given: MockOptions): Promise<Emulator> {
  const { dataDir, onNotice } = given;
  const options = emulatorOptionsOf(given);
  if (dataDir === undefined) return new Emulator(options);
  if (dataDir === "") throw new TypeError("dataDir: expected the path of a folder, got an empty text");
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
