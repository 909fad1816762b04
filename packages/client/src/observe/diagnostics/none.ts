import type { Diagnostics } from "./diagnostics.js";

/** Runtimes without `node:diagnostics_channel`. */
export const diagnostics: Diagnostics | undefined = undefined;
