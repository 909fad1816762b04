import type { AddDiagnostics } from "./diagnostics.js";

/** Runtimes without `node:diagnostics_channel` have the log alone. */
export const addDiagnostics: AddDiagnostics = (log) => () => log;
