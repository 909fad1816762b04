import type { Emulator } from "../../emulator.js";

/** A request of the admin API. */
export interface AdminCall {
  readonly emulator: Emulator;
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
