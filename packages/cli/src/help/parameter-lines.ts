import type { Field, Operation } from "@tcrkit/client/schema";
import type { ParameterHelp } from "../contract.js";
import { flagOf } from "../flags/names.js";
import { helpText } from "../text/help.js";
import { jsonForm, valueName } from "./type-text.js";
import { wrap } from "./wrap.js";

const indent = "      ";

/** A parameter in the help of its command: flag, type, meaning, limits, values. */
export function parameterLines(
  operation: Operation,
  field: Field,
  help: ParameterHelp | undefined,
  width: number,
): string[] {
  const value = valueName(operation, field);
  const head = [
    `  ${flagOf(field.name)}`,
    ...(value === undefined ? [] : [value]),
    ...(field.list === undefined ? [] : [helpText.repeatable]),
  ].join(" ");
  const paragraphs = [
    [help?.description ?? "", ...(help?.limits ?? [])].join(" "),
    ...(value === "JSON" ? [helpText.jsonForm(jsonForm(operation, field))] : []),
    ...(field.sensitive === true ? [helpText.sensitive(flagOf(field.name))] : []),
    ...(help?.values ?? []),
  ];
  return [head, ...paragraphs.flatMap((text) => wrap(helpText.plain(text, operation.input), width, indent))];
}
