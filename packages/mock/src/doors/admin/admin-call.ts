import type { EmulatedClock } from "../../base/clock.js";
import type { ChartToUpload, ImageToPush } from "../../domain/content.js";
import type { Services } from "../../domain/services.js";

/** The mock, as far as the admin API looks into it and steers it. */
export interface AdminTarget {
  readonly clock: EmulatedClock;
  readonly requests: readonly object[];
  readonly diagnoses: readonly { readonly id: string }[];
  readonly tables: Readonly<Record<string, Iterable<object>>>;
  readonly faults: {
    list(): readonly object[];
    /** @throws TypeError for what is no fault. */
    add(fault: object): string;
    remove(id: string): boolean;
    clear(): void;
  };
  change<Result>(make: (services: Services) => Result): Promise<Result>;
  pushImage(image: ImageToPush): Promise<object>;
  uploadChart(chart: ChartToUpload): Promise<object>;
  drainWebhooks(): Promise<void>;
  snapshot(): object;
  restore(snapshot: unknown): void;
  reset(): void;
  flushed(): Promise<void>;
}

/** A request of the admin API. */
export interface AdminCall {
  readonly emulator: AdminTarget;
  /** What stands where the route's path has `:name`. */
  readonly name: string;
  /** The body's JSON; undefined when none came. */
  readonly body: unknown;
}

/** Answers with JSON. Throws an AdminError for what cannot be done. */
export type AdminHandler = (call: AdminCall) => object | Promise<object>;

/** Why the admin API does not do what it is asked for. */
export class AdminError extends Error {
  override readonly name = "AdminError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The members of a body. @throws AdminError */
export function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  throw new AdminError(400, "The body is not a JSON object.");
}
