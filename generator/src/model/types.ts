import type {
  CommonParametersFile,
  Conditions,
  DestructionFile,
  ExampleFile,
  Exclusion,
  Format,
  NoteFile,
  ReleaseFile,
  ServiceFile,
  UnitBy,
  ValueFile,
  WaiterFile,
} from "../spec-files.js";

/** The API, resolved: what every emitter reads. Plain read-only data, whatever the product. */
export interface Api {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly docs: ServiceFile["docs"];
  readonly groups: readonly Group[];
  readonly actions: readonly Action[];
  readonly types: readonly DataType[];
  readonly errors: {
    readonly common: readonly ErrorCode[];
    readonly service: readonly ErrorCode[];
    readonly notes: readonly Note[];
  };
  /** The newest first. */
  readonly releases: readonly ReleaseFile[];
  readonly releaseNotes: readonly Note[];
  readonly endpoints: ServiceFile["endpoints"];
  readonly regions: ServiceFile["regions"];
  readonly limits: ServiceFile["limits"];
  readonly protocol: ServiceFile["protocol"];
  readonly signatureMethods: ServiceFile["signatureMethods"];
  readonly commonParameters: readonly CommonParametersFile[];
  /** Pages of the docs, from the site's root. */
  readonly guides: NonNullable<ServiceFile["guides"]>;
  /** Flags that the command line keeps for itself, without dashes. */
  readonly reservedFlags: readonly string[];
  /** Commands that the command line keeps for itself. */
  readonly reservedCommands: readonly string[];
  readonly notes: readonly Note[];
}

export interface Group {
  /** Folder name: `image-repository`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** In the order of their names. */
  readonly actions: readonly Action[];
  /** In the order of the manual's chapter. */
  readonly inManualOrder: readonly Action[];
}

export interface Action {
  /** As on the wire: `DescribeImages`. */
  readonly name: string;
  /** As a method or a paginator of the client: `describeImages`. */
  readonly methodName: string;
  /** As a constant: the same, with `_` behind a word that JavaScript keeps for itself. */
  readonly localName: string;
  readonly group: string;
  readonly summary: string;
  readonly details: string | undefined;
  readonly docs: string | undefined;
  /** What to call instead of an action that is deprecated. */
  readonly deprecated: string | undefined;
  readonly release: number;
  readonly kind: "read" | "create" | "update" | "delete" | "execute";
  /** Requests a second. */
  readonly rateLimit: number;
  readonly region: "required" | "optional" | "none";
  readonly input: readonly Member[];
  /** Flags of the command line by parameter, without dashes. */
  readonly flags: ReadonlyMap<string, string>;
  readonly output: readonly Member[];
  readonly errors: readonly ErrorCode[];
  readonly paging: Paging | undefined;
  readonly destructive: Destruction | undefined;
  readonly longRunning: boolean;
  readonly waiters: readonly Waiter[];
  /** The curated one, which works. */
  readonly example: Example | undefined;
  /** Those of the manual. */
  readonly examples: readonly Example[];
  readonly notes: readonly Note[];
}

export interface DataType {
  readonly name: string;
  /** As an interface and a constant: the same, with `_` behind what another declaration is called. */
  readonly localName: string;
  readonly summary: string;
  readonly release: number;
  readonly members: readonly Member[];
  /** Names of the actions that use it, directly or inside another type. */
  readonly usedBy: readonly string[];
  /** Names of the groups of those actions. */
  readonly groups: readonly string[];
  readonly notes: readonly Note[];
}

export interface Member {
  readonly name: string;
  readonly type: TypeRef;
  readonly description: string;
  /** Undefined where the manual does not say (types that only answers use). */
  readonly required: boolean | undefined;
  readonly nullable: boolean;
  /** Whether an answer may leave it out. */
  readonly mayBeMissing: boolean;
  readonly since: number | undefined;
  readonly default: unknown;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly overMaximum: "lowered" | "refused" | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly maxItems: number | undefined;
  readonly pattern: string | undefined;
  readonly values: readonly ValueFile[];
  readonly unit: string | undefined;
  readonly format: Format | undefined;
  readonly sensitive: boolean;
  readonly deprecated: string | undefined;
  readonly exclusiveWith: Readonly<Record<string, Exclusion>>;
  /** Where the value may be a part of its data type: the members of the type that must be there. */
  readonly partial: readonly string[] | undefined;
  /** Values of other members with which this one must be there. */
  readonly requiredWhen: Conditions | undefined;
  /** Values of other inputs with which alone this one counts, or comes. */
  readonly onlyFor: Conditions | undefined;
  /** Members of which one is enough in its place. */
  readonly alternativeTo: readonly string[];
  /** What it is where it is left out: a member beside it, or what another action answers (`DescribeInstances.Registries.PublicDomain`). */
  readonly defaultFrom: string | undefined;
  /** What an empty value means: that nothing is left out, or what leaving it out means. */
  readonly whenEmpty: "all" | "default" | undefined;
  readonly unitBy: UnitBy | undefined;
  /** Whether it names a region, by its number or its name. */
  readonly region: "number" | "name" | undefined;
  /** What another action answers, of which it is one value: `DescribeNamespaces.NamespaceList.Name`. */
  readonly refersTo: string | undefined;
  /** The code that answers what breaks its limits, where the action documents it. */
  readonly breachCode: string | undefined;
  readonly example: unknown;
}

export type ScalarName = "String" | "Integer" | "Float" | "Boolean" | "Timestamp" | "Date" | "Binary" | "Object";

export type TypeRef =
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "list"; readonly of: TypeRef };

export interface ErrorCode {
  readonly code: string;
  readonly description: string;
  readonly category: string;
  readonly retryable: boolean;
  /** What a caller does about it, where that is more than its category says. */
  readonly remedy?: string;
}

export interface Paging {
  /** page: the offset counts pages. offset: it counts rows. */
  readonly style: "page" | "offset";
  readonly offset: string;
  readonly limit: string;
  readonly items: string;
  readonly total: string | undefined;
  readonly first: number;
  /** Rows of a page where the input names no limit. */
  readonly defaultLimit: number;
  readonly maxLimit: number;
}

/** What a call takes away that no other call brings back, and with which input values it does. */
export type Destruction = DestructionFile;

export interface Waiter {
  readonly name: string;
  readonly when: Readonly<Record<string, unknown>> | undefined;
  readonly poll: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly items: string | undefined;
  readonly match: Readonly<Record<string, unknown>> | undefined;
  readonly state: string;
  /** Numeric member that is greatest in the newest item, where each run of the work is an item. */
  readonly newestBy: string | undefined;
  /** Members, with dots between, that lead to the reason of a state. */
  readonly reason: string | undefined;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  readonly absent: "success" | "hopeless" | "pending";
  /** States, and error codes of the polled action, that cannot lead to success unless they only show late what was asked for. */
  readonly hopeless: WaiterFile["hopeless"];
}

export interface Example {
  readonly title: string;
  /** That the client or the mock with its examples does not take it, and why, in their words. */
  readonly refused?: ExampleFile["refused"];
  readonly encoding: "json" | "query";
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
}

export type Note = NoteFile;
