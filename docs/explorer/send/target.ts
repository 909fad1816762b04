import type { Transport } from "@tcrkit/client/core";
import { createFetchTransport } from "@tcrkit/client/fetch";
import { isLoopback } from "@tcrkit/signer";

/** An emulator: where requests of the API and of its admin API go. */
export interface Target {
  readonly transport: Transport;
  /** Where the API is, scheme and all. Default: the API's own hosts, which the emulator in the page stands for. */
  readonly endpoint?: string | undefined;
  /** Asks the admin API, by a path such as `/_tcrkit/rows`. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

let inPage: Promise<Target> | undefined;

/** The emulator in the page, with the content of the examples: one a visit, loaded when it is first wanted. */
export function openPageEmulator(): Promise<Target> {
  inPage ??= startEmulator().catch((error: unknown) => {
    inPage = undefined;
    throw error;
  });
  return inPage;
}

async function startEmulator(): Promise<Target> {
  const { createFetch, createTransport, Emulator } = await import("@tcrkit/mock/core");
  const emulator = new Emulator({ seedExamples: true });
  const fetch = createFetch(emulator);
  return {
    transport: createTransport(emulator),
    ask: (path, init) => fetch(`http://emulator.localhost${path}`, init),
  };
}

/** A mock on this computer. @throws TypeError that says what is wrong with its address. */
export function openLocalMock(address: string): Target {
  const endpoint = localOrigin(address);
  return {
    endpoint,
    transport: createFetchTransport(),
    ask: (path, init) =>
      fetch(endpoint + path, init).catch((cause: unknown) => {
        throw new MockUnreachable(endpoint, { cause });
      }),
  };
}

/** No answer came from a mock. A page is not told whether nobody listens, or whether it was not let in. */
export class MockUnreachable extends Error {
  override readonly name = "MockUnreachable";
  readonly endpoint: string;

  constructor(endpoint: string, options?: ErrorOptions) {
    super(`No answer came from ${endpoint}: no tcr-mock listens there, or it does not let this page in.`, options);
    this.endpoint = endpoint;
  }
}

/** The origin that an address names, with `http://` where it has no scheme. @throws TypeError */
export function localOrigin(address: string): string {
  const text = address.trim();
  const whole = text.includes("://") ? text : `http://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("This is no address. Type the one that tcr-mock prints, such as 127.0.0.1:5301.");
  }
  if (url.username !== "" || url.pathname + url.search + url.hash !== "/") {
    throw new TypeError("The address has more than a host and a port. Type the one that tcr-mock prints.");
  }
  // The content policy of the pages cannot name an address of IPv6.
  if (!/^(?:127\.0\.0\.1|localhost)$/.test(url.hostname)) {
    throw new TypeError(
      `${url.hostname} is not known as this computer. This page sends to 127.0.0.1 and localhost alone.`,
    );
  }
  return url.origin;
}

/** The line that starts a mock for a page at an origin. Pages of this computer need no leave. */
export function mockCommand(endpoint: string, pageOrigin: string): string {
  const port = new URL(endpoint).port || "80";
  const isLocal = isLoopback(new URL(pageOrigin).hostname);
  return `tcr-mock --seed-examples --port ${port}${isLocal ? "" : ` --allow-origin ${pageOrigin}`}`;
}
