import type { Field, Operation } from "@tcrkit/client/schema";
import type { CommandHelp } from "../contract.js";
import { helpText } from "../text/help.js";
import { answerType } from "./type-text.js";
import { wrapPairs } from "./wrap.js";

/** The members of an answer in the help of its command: name, type, meaning. */
export function answerLines(operation: Operation, { output }: CommandHelp, width: number): string[] {
  const pairOf = (field: Field) => {
    const type = answerType(operation, field);
    const meaning = output[field.name];
    return [field.name, meaning === undefined ? type : `${type}: ${helpText.plain(meaning)}`] as const;
  };
  return wrapPairs(operation.output.map(pairOf), width);
}
