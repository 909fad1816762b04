/** The spec's files as they are written, once the JSON Schemas have accepted them. */

export interface MemberFile {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly mayBeMissing?: true;
  readonly flag?: string;
  readonly since?: number;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly overMaximum?: "lowered" | "refused";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly values?: readonly ValueFile[];
  readonly unit?: string;
  readonly format?: Format;
  readonly sensitive?: true;
  readonly deprecated?: string;
  readonly exclusiveWith?: Readonly<Record<string, Exclusion>>;
  readonly partial?: readonly string[];
  readonly requiredWhen?: Conditions;
  readonly onlyFor?: Conditions;
  readonly alternativeTo?: readonly string[];
  readonly defaultFrom?: string;
  readonly whenEmpty?: "all" | "default";
  readonly unitBy?: UnitBy;
  readonly region?: "number" | "name";
  readonly refersTo?: string;
  readonly breachCode?: string;
  readonly example?: unknown;
}

export type Format = "iso8601" | "date" | "go-time" | "cidr" | "url" | "domain" | "digest" | "tag" | "json";

/** Values that other members must have; one that is left out counts with its default. */
export type Conditions = Readonly<Record<string, string | number | boolean>>;

/** The unit of a number by the value of another member. */
export interface UnitBy {
  readonly member: string;
  readonly units: Readonly<Record<string, string>>;
}

/** What the server does where both of two members are sent: it refuses them, or the other one `wins`, or `yields`. */
export type Exclusion = "refused" | "wins" | "yields";

export interface ValueFile {
  readonly value: string | number | boolean | null;
  readonly meaning?: string;
}

export interface NoteFile {
  readonly kind: "departure" | "inference" | "disagreement";
  readonly path: string;
  readonly text: string;
}

export type PagingFile =
  | {
      readonly style: "page" | "offset";
      readonly offset: string;
      readonly limit: string;
      readonly items: string;
      readonly total?: string;
      readonly first: number;
      readonly defaultLimit?: number;
      readonly maxLimit?: number;
    }
  | { readonly style: "none"; readonly reason: string };

export interface WaiterFile {
  readonly name: string;
  readonly when?: Readonly<Record<string, unknown>>;
  readonly poll: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly items?: string;
  readonly match?: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly newestBy?: string;
  readonly reason?: string;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  readonly absent: "success" | "hopeless" | "pending";
  readonly hopeless?: { readonly states?: readonly string[]; readonly codes?: readonly string[] };
}

export interface DestructionFile {
  readonly loses: string;
  readonly when?: Readonly<Record<string, unknown>>;
  readonly unless?: Readonly<Record<string, unknown>>;
  readonly also?: readonly { readonly when: Readonly<Record<string, unknown>>; readonly text: string }[];
  readonly looks?: readonly LookFile[];
}

/** A read that shows what a call would take: `counts` names its rows, `members` are those of one row, or of the answer itself. */
export interface LookFile {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly items?: string;
  readonly match?: Readonly<Record<string, unknown>>;
  readonly counts?: string;
  readonly members?: readonly string[];
}

export interface ExampleFile {
  readonly title: string;
  /** That the client or the mock with its examples does not take it, and why, in their words. */
  readonly refused?: { readonly by: "client" | "mock"; readonly code?: string; readonly why: string };
  readonly encoding: "json" | "query";
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
}

export interface ActionFile {
  readonly name: string;
  readonly summary: string;
  readonly details?: string;
  readonly docs?: string;
  readonly deprecated?: string;
  /** Place in its group's chapter of the manual. */
  readonly place?: number;
  readonly release: number;
  readonly kind: "read" | "create" | "update" | "delete" | "execute";
  readonly rateLimit: number;
  readonly region: "required" | "optional" | "none";
  readonly input: readonly MemberFile[];
  readonly output: readonly MemberFile[];
  readonly errors: readonly string[];
  readonly paging?: PagingFile;
  readonly destructive?: false | DestructionFile;
  readonly longRunning?: boolean;
  readonly waiters?: readonly WaiterFile[] | { readonly none: string };
  /** Ours, which works. */
  readonly example?: ExampleFile;
  /** The manual's. */
  readonly examples: readonly ExampleFile[];
  readonly notes?: readonly NoteFile[];
}

export interface TypeFile {
  readonly name: string;
  readonly summary: string;
  readonly release: number;
  readonly usedBy: readonly string[];
  readonly members: readonly MemberFile[];
  readonly notes?: readonly NoteFile[];
}

export interface ErrorFile {
  readonly code: string;
  readonly description: string;
  readonly category: string;
  readonly retryable: boolean;
  /** What a caller does about it, where that is more than its category says. */
  readonly remedy?: string;
}

export interface ErrorsFile {
  readonly common: readonly ErrorFile[];
  readonly service: readonly ErrorFile[];
  readonly notes?: readonly NoteFile[];
}

export interface ReleaseFile {
  readonly n: number;
  readonly date: string;
  readonly time: string;
  readonly newActions?: readonly string[];
  readonly deletedActions?: readonly string[];
  readonly successors?: Readonly<Record<string, readonly string[]>>;
  readonly modifiedActions?: Readonly<
    Record<
      string,
      {
        readonly newInputs?: readonly string[];
        readonly deletedInputs?: readonly string[];
        readonly modifiedInputs?: readonly string[];
        readonly newOutputs?: readonly string[];
        readonly deletedOutputs?: readonly string[];
        readonly modifiedOutputs?: readonly string[];
      }
    >
  >;
  readonly newTypes?: readonly string[];
  readonly deletedTypes?: readonly string[];
  readonly modifiedTypes?: Readonly<
    Record<
      string,
      {
        readonly newMembers?: readonly string[];
        readonly deletedMembers?: readonly string[];
        readonly modifiedMembers?: readonly string[];
      }
    >
  >;
}

export interface ReleasesFile {
  readonly releases: readonly ReleaseFile[];
  readonly notes?: readonly NoteFile[];
}

/** What every request has beside the action's own input. */
export interface CommonParametersFile {
  /** Of the signature. */
  readonly version: 1 | 3;
  readonly in: "header" | "parameters";
  readonly parameters: readonly {
    readonly name: string;
    readonly type: "String" | "Integer";
    /** Or whether the action's `region` says so. */
    readonly required: boolean | "by-action";
    readonly description: string;
    readonly sensitive?: true;
    readonly example?: string | number;
  }[];
}

/** What a page of the docs tells that is written by hand. */
export type Guide = "signature3" | "signature1" | "retries" | "errors" | "exitCodes" | "signatureDebugger";

export interface ServiceFile {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly docs: { readonly types: string; readonly errors?: string };
  readonly groups: readonly { readonly name: string; readonly title: string; readonly summary: string }[];
  readonly endpoints: readonly {
    readonly host: string;
    readonly title: string;
    readonly region?: string;
    readonly financial?: true;
    readonly recommended?: true;
  }[];
  readonly regions: readonly {
    readonly name: string;
    readonly title: string;
    readonly number?: number;
    readonly alias?: string;
    readonly financial?: true;
  }[];
  readonly limits: {
    readonly getMaxBytes: number;
    readonly v1PostMaxBytes: number;
    readonly tc3PostMaxBytes: number;
    readonly clockSkewSeconds: number;
  };
  readonly commonParameters?: readonly CommonParametersFile[];
  /** Pages of the docs to which the reference leads. */
  readonly guides?: Readonly<Partial<Record<Guide, string>>>;
  readonly reservedFlags?: readonly string[];
  readonly reservedCommands?: readonly string[];
  readonly protocol: { readonly scheme: "https"; readonly path: string; readonly charset: "utf-8" };
  readonly signatureMethods: readonly {
    readonly name: string;
    /** Of the signature. */
    readonly version: 1 | 3;
    readonly default?: true;
    readonly recommended?: true;
    readonly requests: readonly {
      readonly method: "GET" | "POST";
      readonly contentType: string;
      readonly recommended?: true;
      readonly certainActions?: true;
    }[];
  }[];
  readonly notes?: readonly NoteFile[];
}
