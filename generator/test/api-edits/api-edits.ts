import { actionEdits } from "./action-edits.js";
import type { ApiEdit } from "./api-edit.js";
import { inputEdits } from "./input-edits.js";
import { inputFactEdits } from "./input-fact-edits.js";
import { outputEdits } from "./output-edits.js";
import { serviceEdits } from "./service-edits.js";
import { typeEdits } from "./type-edits.js";

/** Every kind of edit once, or where it matters once for each direction. */
export const apiEdits: readonly ApiEdit[] = [
  ...actionEdits,
  ...inputEdits,
  ...inputFactEdits,
  ...outputEdits,
  ...typeEdits,
  ...serviceEdits,
];
