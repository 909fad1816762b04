import type { Declaration } from "../../parse/builtin.js";

export const declaration: Declaration = {
  name: "mock",
  area: "requests",
  summary: "Starts an emulator of the API, for tests and offline work, where `@tcrkit/mock` is installed.",
  // Flags and help are those of the emulator, which need not be installed.
  flags: [],
  takes: [],
  nextWord: ({ length }) => (length === 0 ? { name: "Verb", values: ["env"] } : undefined),
  explainsItself: true,
};
