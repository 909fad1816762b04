/**
 * What generated code is written against: the types of the operation table. The mock has its own, and shares none with the client,
 * so that the two meet only over the wire. It holds types alone.
 */

/** One action: how its requests are checked, and the manual's examples of it. */
export interface Operation<Input = object, Output = unknown, Code extends string = string> {
  /** Name on the wire: `DescribeImages`. */
  readonly name: string;
  readonly kind: "read" | "create" | "update" | "delete" | "execute";
  /** Requests a second, for an account, a region and the action. */
  readonly rateLimit: number;
  readonly region: "required" | "optional" | "none";
  readonly input: Shape;
  /** Without `RequestId`. */
  readonly output: Shape;
  /** The data types that input and output use, by name. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Codes that the action documents, besides the common ones. */
  readonly errors: readonly Code[];
  readonly paging?: Paging;
  readonly examples?: readonly Example[];
  /** For the type checker alone; never set. */
  readonly "~types"?: { readonly input: Input; readonly output: Output };
}

/** What another edition has otherwise of an action; its shapes are those that differ. */
export type OperationChange<Input = object, Output = unknown, Code extends string = string> = Pick<
  Operation,
  "name" | "shapes"
> &
  Partial<Operation<Input, Output, Code>>;

export type Shape = readonly Field[];

export interface Field {
  readonly name: string;
  /** A scalar, or the name of a shape. */
  readonly type: string;
  /** How deep arrays are nested; left out for a single value. */
  readonly list?: number;
  readonly required?: boolean;
  /** An answer may have null in its place. */
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly overMaximum?: "lowered" | "refused";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** Regular expression (flag `u`) that the whole string matches. */
  readonly pattern?: string;
  readonly values?: readonly (string | number | boolean | null)[];
  readonly format?: string;
  readonly sensitive?: boolean;
  readonly exclusiveWith?: Readonly<Record<string, Exclusion>>;
  /** Values of other members with which it must be there. */
  readonly requiredWhen?: Conditions;
  /** Values of other inputs with which alone it counts, or comes. */
  readonly onlyFor?: Conditions;
  /** Members of which one may be there in its place: one of all must be. */
  readonly alternativeTo?: readonly string[];
  /** Where its default comes from: a member beside it, or what another action answers. */
  readonly defaultFrom?: string;
  /** What an empty text or list means: `all`, nothing is left out; `default`, the same as leaving it out. */
  readonly whenEmpty?: "all" | "default";
  /** It names a region, by its number or its name. */
  readonly region?: "number" | "name";
  /** The code that answers what breaks its limits, where the action documents it. */
  readonly breachCode?: string;
  /** Where the value may be a part of its shape: the members that must be there, whatever the shape requires. */
  readonly partial?: readonly string[];
}

/** Values that other members must have; one that is left out counts with its default. */
export type Conditions = Readonly<Record<string, string | number | boolean>>;

/** What the server does where both of two members are sent: it refuses them, or the other one `wins`, or `yields`. */
export type Exclusion = "refused" | "wins" | "yields";

/** A data type of which a request may send a part: with the `Needed` members, without any of the others. */
export type PartOf<Type, Needed extends keyof Type = never> = {
  [Name in Exclude<keyof Type, Needed>]?: Type[Name];
} & { [Name in Needed]-?: NonNullable<Type[Name]> };

/** A data type where it is sent: a member that must be there is neither null nor undefined, though it may be where the type is read. */
export type Sent<Type> = Type extends string | number | boolean | null | undefined
  ? Type
  : Type extends readonly (infer Item)[]
    ? Sent<Item>[]
    : {
        [Name in keyof Type]: Record<never, never> extends Pick<Type, Name>
          ? Sent<Type[Name]>
          : Sent<NonNullable<Type[Name]>>;
      };

/** What a text in a format is. */
export interface FormatRule {
  /** As a sentence goes on after `expected`: `a domain name`. */
  readonly expected: string;
  /** Regular expression (flag `u`) that the whole text matches. */
  readonly pattern: string;
}

export interface Paging {
  readonly style: "page" | "offset";
  readonly offset: string;
  readonly limit: string;
  readonly items: string;
  readonly total?: string;
  readonly first: number;
  /** Rows of a page where the request names no limit. */
  readonly defaultLimit: number;
  readonly maxLimit: number;
}

/** The input of an example of the manual, literals as printed there. */
export interface Example {
  readonly input: unknown;
}

/** What an error code means. */
export interface ErrorInfo {
  readonly category: string;
  readonly retryable: boolean;
}

/** A region, with the number and the short name by which answers tell it. */
export interface Region {
  readonly name: string;
  readonly number?: number;
  readonly alias?: string;
}

/** A service beside the API that clients call at the same place. */
export interface Neighbour {
  /** As in the credential scope of a signature. */
  readonly name: string;
  readonly version: string;
}

/** The service as a whole. */
export interface Service {
  readonly name: string;
  readonly version: string;
  readonly endpoints: readonly { readonly host: string; readonly region?: string; readonly financial?: boolean }[];
  readonly regions: readonly Region[];
  /** Actions that earlier releases had and the API has no more. */
  readonly retiredActions: readonly string[];
  readonly signatureMethods: readonly {
    readonly name: string;
    /** Of the signature. */
    readonly version: 1 | 3;
    readonly isDefault?: boolean;
    readonly isRecommended?: boolean;
    /** Which content type goes with which method; `certainActions` where only certain actions take it. */
    readonly requests: readonly {
      readonly method: "GET" | "POST";
      readonly contentType: string;
      readonly certainActions?: boolean;
    }[];
  }[];
  readonly limits: { readonly getMaxBytes: number; readonly v1PostMaxBytes: number; readonly tc3PostMaxBytes: number };
}
