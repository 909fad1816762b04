/** How a request is signed and sent. */
export interface Way {
  readonly signature: "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";
  readonly method: "POST" | "GET";
}

/** What a client made of a call: `absent` where it does not know the action. */
export type Heard =
  | { readonly kind: "answer"; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly kind: "error"; readonly code: string; readonly message: string; readonly requestId: string }
  | { readonly kind: "absent" };

/** A service beside the API, which some clients can call too. */
export interface OtherService {
  readonly service: string;
  readonly version: string;
}

/** A client that is not ours, ready to call the mock. */
export interface Caller {
  readonly call: (way: Way, action: string, input: object, other?: OtherService) => Promise<Heard>;
  readonly close: () => Promise<void>;
}

/** Where the mock is, and a key pair that it knows. */
export interface Target {
  readonly url: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
}

/** A client as the runner knows it. */
export interface OfficialClient {
  readonly name: string;
  /** Programs that have to be on the PATH. */
  readonly needs: readonly string[];
  readonly ways: readonly Way[];
  /** Whose rules the mock keeps for it. Default `intl`. */
  readonly edition?: "lenient";
  /** Another client, by name, that calls what this one does not know. */
  readonly helper?: string;
  /** Installs it below a folder. @throws Error that says what failed. */
  readonly install: (folder: string) => Promise<InstalledClient>;
}

export interface InstalledClient {
  readonly version: string;
  readonly start: (target: Target) => Caller;
}

export const tc3Post: Way = { signature: "TC3-HMAC-SHA256", method: "POST" };

/** Every signature with every method. */
export const allWays: readonly Way[] = [
  tc3Post,
  { signature: "TC3-HMAC-SHA256", method: "GET" },
  { signature: "HmacSHA256", method: "POST" },
  { signature: "HmacSHA256", method: "GET" },
  { signature: "HmacSHA1", method: "POST" },
  { signature: "HmacSHA1", method: "GET" },
];
