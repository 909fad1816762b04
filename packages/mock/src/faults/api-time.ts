import type { Context } from "../context.js";

/** What the clock of the emulated API shows, Unix milliseconds: the real time, as far as no fault says otherwise. */
export function apiTimeMs({ world, faults = [] }: Pick<Context, "world" | "faults">): number {
  return faults.reduce((time, fault) => (fault.kind === "clock" ? time + fault.offsetMs : time), world.realTimeMs());
}
