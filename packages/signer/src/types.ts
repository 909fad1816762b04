/** A key pair of Tencent Cloud, long-term or temporary. */
export interface Credentials {
  /** Names the key; not a secret. */
  readonly secretId: string;
  /** Signs; never part of a result or a message. */
  readonly secretKey: string;
  /** Comes with a temporary key alone. Default: none; an empty text counts as none. */
  readonly token?: string | undefined;
}

/** The methods of API 3.0. */
export type Method = "GET" | "POST";

/** The request that is to be signed with TC3-HMAC-SHA256: what will be sent, byte for byte. */
export interface Tc3Request {
  readonly method: Method;
  /** Host name, with the port if the Host header will carry one; no scheme, no path. */
  readonly host: string;
  /** Default `/`, the only path of API 3.0. */
  readonly path?: string | undefined;
  /** The query as it will stand in the URL: escaped, without the question mark. Default empty; a POST has none. */
  readonly query?: string | undefined;
  /**
   * Content-Type is required, in whatever case. Authorization, Host, X-TC-Timestamp, X-TC-Token and
   * X-TC-Content-SHA256 are the signer's own; one that is given must not contradict the options.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent and signed as UTF-8. Default empty; a GET has none. */
  readonly body?: string | Uint8Array | undefined;
}

/** The signature methods of Signature v1. */
export type V1SignatureMethod = "HmacSHA1" | "HmacSHA256";

/** The request that is to be signed with Signature v1. */
export interface V1Request {
  readonly method: Method;
  /** Host name, with the port if the Host header will carry one; no scheme, no path. */
  readonly host: string;
  /** Default `/`, the only path of API 3.0. */
  readonly path?: string | undefined;
  /** The parameters of the request, `Action`, `Version` and `Region` included: nested, flat (`Filters.0.Name`) or both. */
  readonly params: object;
}

/** A parameter of a query or a form: its name and its value, neither of them escaped. */
export type ParamPair = readonly [name: string, value: string];

/** A request as a server received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path as sent, without the query. Default `/`. */
  readonly path?: string | undefined;
  /** The query as sent: still escaped, without the question mark. Default empty. */
  readonly query?: string | undefined;
  /** Names in any case; lower-case names are found fastest. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as received, before anything parsed it. Default empty. */
  readonly body?: string | Uint8Array | undefined;
}
