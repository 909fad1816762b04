import type { Operation } from "@tcrkit/client/schema";
import { severities } from "./severity.js";

/** Findings, described as the API describes its answers: so every form of output can write them. */
export const answer: Operation = {
  name: "audit",
  kind: "read",
  rateLimit: 0,
  region: "required",
  input: [],
  output: [{ name: "Findings", type: "Finding", list: 1 }],
  shapes: {
    Finding: [
      { name: "Severity", type: "String", values: severities },
      { name: "Check", type: "String" },
      { name: "Path", type: "String" },
      { name: "Finding", type: "String" },
      { name: "Mend", type: "String" },
    ],
  },
};
