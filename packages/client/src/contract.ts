/**
 * What generated code is written against: the operation table's types (structure as data, without prose and without I/O),
 * and what the methods of a client are made of. It holds types alone.
 */

/** One action. The type parameters are its input, its output and its documented error codes. */
export interface Operation<Input = object, Output = unknown, Code extends string = string> {
  /** Name on the wire: `DescribeImages`. */
  readonly name: string;
  readonly kind: OperationKind;
  /** Requests a second that the API allows an account, region and action. */
  readonly rateLimit: number;
  /** Whether a request names a region. */
  readonly region: "required" | "optional" | "none";
  readonly input: Shape;
  /** Without `RequestId`, which every answer carries. */
  readonly output: Shape;
  /** The data types that input and output use, by name. */
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly paging?: Paging;
  /** Where it is no action of this service as the table has it: what is sent in place of the service's name and version. */
  readonly service?: { readonly name?: string; readonly version?: string };
  /** True where nobody knows what its input holds: it is sent as it is. */
  readonly unchecked?: boolean;
  /** True where work goes on after the answer. */
  readonly longRunning?: boolean;
  readonly waiters?: readonly Waiter[];
  /** For the type checker alone; never set. */
  readonly "~types"?: { readonly input: Input; readonly output: Output; readonly errorCode: Code };
}

/** What an action does: `read` changes nothing, `execute` starts work or manages several things. */
export type OperationKind = "read" | "create" | "update" | "delete" | "execute";

/** The members of an input, an output or a data type, in the manual's order. */
export type Shape = readonly Field[];

export interface Field {
  readonly name: string;
  /** A scalar, or the name of a shape. */
  readonly type: ScalarType | (string & {});
  /** How deep arrays are nested; left out for a single value. */
  readonly list?: number;
  readonly required?: boolean;
  /** Null may stand for it where it is read; where it is sent, only if it may be left out as well. So it does where null is one of its values. */
  readonly nullable?: boolean;
  /** What the server assumes when the member is left out. */
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What the server does with a larger value than `maximum`. */
  readonly overMaximum?: "lowered" | "refused";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** Regular expression (flag `u`) that the whole string matches. */
  readonly pattern?: string;
  /** Documented values; of the items, for an array. Null stands among them where it is one that may be sent. */
  readonly values?: readonly (string | number | boolean | null)[];
  readonly format?: "iso8601" | "date" | "go-time" | "cidr" | "url" | "domain" | "digest" | "tag" | "json";
  /** Never to be logged or printed. */
  readonly sensitive?: boolean;
  /** Members that exclude this one, by name, and what the server does where both are sent. */
  readonly exclusiveWith?: Readonly<Record<string, Exclusion>>;
  /** Where the value may be a part of its shape: the members that must be there, whatever the shape requires. */
  readonly partial?: readonly string[];
}

/** What the server does where both of two members are sent: it refuses them, or the other one `wins`, or `yields`. */
export type Exclusion = "refused" | "wins" | "yields";

/** A data type of which an input may send a part: with the `Needed` members, without any of the others. */
export type PartOf<Type, Needed extends keyof Type = never> = {
  [Name in Exclude<keyof Type, Needed>]?: Type[Name] | undefined;
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

/** `Timestamp` and `Date` are strings on the wire, `Binary` is base64. */
export type ScalarType = "String" | "Integer" | "Float" | "Boolean" | "Timestamp" | "Date" | "Binary" | "Object";

/** How a list is walked. */
export interface Paging {
  /** `page`: the offset counts pages. `offset`: it counts rows. */
  readonly style: "page" | "offset";
  /** Input member that says where a page begins. */
  readonly offset: string;
  /** Input member that says how many rows a page has. */
  readonly limit: string;
  /** Output member that holds the rows. */
  readonly items: string;
  /** Output member that counts all rows. */
  readonly total?: string;
  /** Number of the first page or row. */
  readonly first: number;
  /** Rows of a page where the input names no limit. */
  readonly defaultLimit: number;
  /** Most rows of a page. */
  readonly maxLimit: number;
}

/** How to find out that a long-running action has ended. */
export interface Waiter {
  readonly name: string;
  /** Input values of the action for which it applies; a member left out counts with its default. */
  readonly when?: Readonly<Record<string, unknown>>;
  /** Action to poll. */
  readonly poll: string;
  /** Its input. A string `input.X` or `output.X` stands for the value of the long-running call. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Output member of the polled action that lists the candidates. */
  readonly items?: string;
  /** Members by which the item is found, with values as in `input`. */
  readonly match?: Readonly<Record<string, unknown>>;
  /** Member that holds the state, in the item or in the output itself. */
  readonly state: string;
  /** Member by which the newest item is told, where each run of the work is one: the greatest number. It alone is watched. */
  readonly newestBy?: string;
  /** Members, with dots between, that lead to the reason of a state. */
  readonly reason?: string;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  /** What it means when no item is found. */
  readonly absent: "success" | "hopeless" | "pending";
  /** States, and error codes of the polled action, that cannot lead to success unless they only show late what was asked for. */
  readonly hopeless?: { readonly states?: readonly string[]; readonly codes?: readonly string[] };
}

/** What to poll for, and what each state means; how a poll's input is made of the call before is left out. */
export type WaiterSpec = Omit<Waiter, "input" | "when">;

/** What an error code means for a caller. */
export interface ErrorInfo {
  readonly category: ErrorCategory;
  /** Whether the same request may succeed when sent again a little later. */
  readonly retryable: boolean;
}

/** Codes, with a space between, by what they mean: the category, and `retryable` after it where they are. */
export type ErrorMeanings = Readonly<Record<string, string>>;

export type ErrorCategory =
  | "authentication"
  | "permission"
  | "protocol"
  | "parameter"
  | "not-found"
  | "conflict"
  | "state"
  | "quota"
  | "throttle"
  | "billing"
  | "server"
  | "dry-run";

/** What one call may set for itself; the rest comes from the client. */
export interface CallOptions {
  /** Ends the call at once; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, its body included. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Region of this call. Default: the client's. */
  readonly region?: string | undefined;
  /** Language of messages. Default: the client's. */
  readonly language?: Language | undefined;
  /** When an attempt of this call is followed by another: limits, which go before the client's, or `false` for never. Default: the client's. */
  readonly retry?: false | RetryOptions | undefined;
  /** Headers besides the client's own, such as `traceparent`; none of them is signed. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** When a failed attempt is followed by another. Every option has a default. */
export interface RetryOptions {
  /** Attempts of one call, the first included; a number from 1. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Longest pause after the first attempt, in milliseconds; it doubles with each further one. The pause is random, from 0. Default 200. */
  readonly baseDelayMs?: number | undefined;
  /** The same after a refusal for too many requests, which are counted by the second. Default 1,000. */
  readonly throttledDelayMs?: number | undefined;
  /** Longest pause, in milliseconds, besides what the server asks for. Default 5,000. */
  readonly maxDelayMs?: number | undefined;
  /** Longest wait that a server may ask for by Retry-After, in milliseconds; a longer one ends the call. Default 30,000. */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Repeats that all calls of the client may have ahead of their successes; `Infinity` for no such limit. A repeat takes one; its success
   * gives it back, and five calls that succeed at once give one back. Default 100.
   */
  readonly budget?: number | undefined;
}

export type Language = "zh-CN" | "en-US";

/** Makes one call: what every method does. */
export type Caller = <Input extends object, Output>(
  operation: Operation<Input, Output>,
  input: Input,
  options?: CallOptions,
) => Promise<Output>;

/** What one walk over pages may set for itself. `timeoutMs` holds for each page by itself. */
export interface PageOptions extends CallOptions {
  /** Ends the walk after so many items. Default: all. */
  readonly maxItems?: number | undefined;
}

/** The items of a list, page after page, asked for as they are wanted. Every iteration walks anew. */
export interface PagedItems<Output, Item> extends AsyncIterable<Item> {
  /** All items, in one list: what to take where the walk itself would change the list. */
  readonly toArray: () => Promise<Item[]>;
  /** The same walk, answer by answer. A page that `maxItems` cuts holds the items up to it. */
  readonly pages: () => AsyncIterable<Output>;
}

/** What the lists of an output hold. */
export type ListItem<Output> = {
  [Name in keyof Output]: NonNullable<Output[Name]> extends readonly (infer Item)[] ? Item : never;
}[keyof Output];

/** Walks the pages of a list; what every paginator does. */
export type PageCaller = <Input extends object, Output, Item = ListItem<Output>>(
  operation: Operation<Input, Output>,
  input: Input,
  options?: PageOptions,
) => PagedItems<Output, Item>;

/** Polls until a state is reached; what every waiter does. */
export type WaitCaller = <Input extends object, Output>(
  waiter: WaiterSpec,
  operation: Operation<Input, Output>,
  input: Input,
  options?: WaitOptions,
) => Promise<Output>;

/** What one wait may set for itself. */
export interface WaitOptions extends Omit<CallOptions, "timeoutMs"> {
  /** Milliseconds for the whole wait. Default 600,000 (ten minutes). */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds between two polls. Default: 2,000 at first, then half as much again each time up to 15,000, give or take a fifth. */
  readonly intervalMs?: number | undefined;
  /**
   * Milliseconds for what was just asked for to show. What is hopeless then, an item that is not there or a state that leads nowhere, ends
   * the wait by an error; once the work was seen under way, at once. Default 20,000.
   */
  readonly graceMs?: number | undefined;
  /** Members that pick the item to watch, where the polled list holds others too. Default: every item of the list. */
  readonly match?: Readonly<Record<string, unknown>> | undefined;
  /** Told of each poll. What it throws ends the wait. */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
}

export interface WaitProgress {
  readonly waiter: string;
  /** States of the watched items; empty where none was found. After a poll that failed, those of the one before. */
  readonly states: readonly string[];
  /** What the polled action says of the reasons, each once. */
  readonly reasons: readonly string[];
  readonly polls: number;
  readonly elapsedMs: number;
  /** Why this poll failed; the wait goes on. */
  readonly error?: unknown;
}
