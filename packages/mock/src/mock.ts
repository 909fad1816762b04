import type { Clock } from "./clock.js";
import type { AccountCredentials } from "./credentials.js";
import type { Diagnosis } from "./diagnosis.js";
import { Emulator, type EmulatorOptions } from "./emulator.js";
import { createFetch, createTransport, type Transport } from "./in-process.js";
import type { RecordedRequest } from "./recorded-request.js";
import { route } from "./routes.js";
import { type MockServer, startServer } from "./server.js";

/** How a mock is made. */
export interface MockOptions extends EmulatorOptions {}

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
  /** The time by which everything is dated. */
  readonly clock: Clock;
  /** Listens on 127.0.0.1 and answers the URL. Default port: a free one. @throws Error when the port cannot be had. */
  readonly listen: (options?: { readonly port?: number | undefined }) => Promise<string>;
  /** Forgets state and records, and starts time and ids anew; it goes on listening. */
  readonly reset: () => void;
  /** Stops listening. */
  readonly close: () => Promise<void>;
}

/**
 * Creates a Tencent Container Registry API of one's own. It verifies signatures as the real one, keeps instances, namespaces and
 * repositories, and answers every other action with the manual's example.
 *
 * @throws TypeError, RangeError for options that are unusable.
 * @example
 * const mock = await createMock();
 * const url = await mock.listen();
 * // point any client at `url`, with mock.credentials
 * await mock.close();
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const emulator = new Emulator(options);
  let server: MockServer | undefined;
  return {
    transport: createTransport(emulator),
    fetch: createFetch(emulator),
    credentials: emulator.credentials,
    clock: emulator.clock,
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
      server = await startServer((request) => route(emulator, request), port);
      return server.url;
    },
    reset: () => emulator.reset(),
    close: async () => {
      const listening = server;
      server = undefined;
      await listening?.close();
    },
  };
}
