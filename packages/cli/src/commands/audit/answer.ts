import type { Answer } from "../../parse/value.js";
import { severities } from "./severity.js";

/** Findings, described as the API describes its answers: so every form of output can write them. */
export const answer: Answer = {
  name: "audit",
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
