import type { EmulatedClock } from "../../base/clock.js";
import type { ChartToUpload, ImageToPush } from "../../domain/content.js";
import type { ContentPlan } from "../../domain/populate/plan.js";
import type { Services } from "../../domain/services.js";
import type { OwnedRow } from "../../state/rows-with-owners.js";

/** What the admin API reads and changes of the mock. */
export interface AdminTarget {
  readonly clock: EmulatedClock;
  readonly requests: readonly object[];
  readonly diagnoses: readonly { readonly id: string }[];
  readonly tables: Readonly<Record<string, Iterable<object>>>;
  readonly ownedRows: readonly OwnedRow[];
  readonly faults: {
    list(): readonly object[];
    /** @throws TypeError for an invalid fault. */
    add(fault: object): string;
    remove(id: string): boolean;
    clear(): void;
  };
  change<Result>(make: (services: Services) => Result): Promise<Result>;
  pushImage(image: ImageToPush): Promise<object>;
  uploadChart(chart: ChartToUpload): Promise<object>;
  populate(plan: ContentPlan): Promise<object>;
  drainWebhooks(): Promise<void>;
  printSnapshot(): Iterable<string>;
  restore(snapshot: unknown): void;
  reset(): void;
  flushed(): Promise<void>;
}

/** A request of the admin API. */
export interface AdminCall {
  readonly emulator: AdminTarget;
  /** The segment of the path at `:name` of the route. */
  readonly name: string;
  /** The parsed JSON body; undefined without a body. */
  readonly body: unknown;
}

/** Returns what to answer as JSON, or that JSON as it is printed. @throws AdminError */
export type AdminHandler = (call: AdminCall) => object | Promise<object>;

/** JSON of any length, in pieces. */
export class PrintedJson {
  readonly pieces: Iterable<string>;

  constructor(pieces: Iterable<string>) {
    this.pieces = pieces;
  }
}

/** A refusal of the admin API, with its HTTP status. */
export class AdminError extends Error {
  override readonly name = "AdminError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The members of a JSON object. @throws AdminError for any other body. */
export function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  throw new AdminError(400, "The body is not a JSON object.");
}
