/** The service as a whole: where it is reached and what it accepts. */
export interface Service {
  /** Name in credential scopes. */
  readonly name: string;
  readonly version: string;
  /** The general host, which serves the region nearest to the caller. A region's own host has the region after its first part. */
  readonly host: string;
  /** Regions with a host of their own, with a space between. */
  readonly hostedRegions: string;
  /** Isolated financial zones, which only hosts of such zones reach, with a space between. */
  readonly financialRegions: string;
  readonly limits: RequestLimits;
}

/** Largest requests, in bytes. */
export interface RequestLimits {
  /** Query string of a GET. */
  readonly getMaxBytes: number;
  /** Form body with HmacSHA1 or HmacSHA256. */
  readonly v1PostMaxBytes: number;
  /** Body with TC3-HMAC-SHA256. */
  readonly tc3PostMaxBytes: number;
}

/** An action that an earlier release had. */
export interface RetiredAction {
  readonly name: string;
  /** Number of the release that deleted it. */
  readonly release: number;
  /** Actions to use in its place. */
  readonly successors: readonly string[];
}

/** A way to sign requests. */
export interface SignatureMethodInfo {
  readonly name: "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";
  /** Of the signature. */
  readonly version: 1 | 3;
  /** The server verifies with it where a request of version 1 does not name its method. */
  readonly isDefault?: boolean;
  readonly isRecommended?: boolean;
  /** Which content type goes with which method. */
  readonly requests: readonly {
    readonly method: "GET" | "POST";
    readonly contentType: string;
    /** Only certain actions take it. */
    readonly certainActions?: boolean;
  }[];
}
