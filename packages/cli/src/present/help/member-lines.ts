import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import type { CommandHelp, ParameterHelp, TypeHelp } from "../../contract.js";
import { kebabCase, parameterFlag, secretVariable } from "../../parse/names.js";
import { isScalar } from "../../parse/value.js";
import { wrap } from "../wrap.js";
import { plainText, wrapPairs } from "./wrap.js";

const indent = "      ";

/** What help says of data types, by their names. */
export type TypesHelp = Readonly<Record<string, TypeHelp>>;

/** A parameter in the help of its command: flag, type, meaning, limits, values. */
export function parameterLines(
  operation: Operation,
  field: Field,
  help: ParameterHelp | undefined,
  types: TypesHelp,
  width: number,
): string[] {
  const value = valueName(operation, field);
  const flag = parameterFlag(operation.name, field.name);
  const head = [
    `  ${flag}`,
    ...(value === undefined ? [] : [value]),
    ...(field.list === undefined ? [] : [messages.repeatable]),
  ].join(" ");
  const paragraphs = [
    [help?.description ?? "", ...(help?.limits ?? [])].join(" "),
    ...(value === "JSON" ? [messages.jsonForm(jsonForm(operation, field))] : []),
    ...(field.sensitive === true ? [messages.sensitive(flag)] : []),
    ...(help?.values ?? []),
  ];
  return [
    head,
    ...paragraphs.flatMap((text) => wrap(plainText(text, operation), width, indent)),
    ...nestedLines(operation, field, flag, types, width, []),
  ];
}

/** The members of a parameter, at every depth, each by the flag that sets it. A type within itself is told once. */
function nestedLines(
  operation: Operation,
  { type, list = 0, partial }: Field,
  flag: string,
  types: TypesHelp,
  width: number,
  above: readonly string[],
): string[] {
  const [shape, words] = [operation.shapes[type], types[type]];
  if (shape === undefined || words === undefined || above.includes(type)) return [];
  return shape.flatMap((member) => {
    const path = `${flag}${".0".repeat(list)}.${kebabCase(member.name)}`;
    const isNeeded = partial?.includes(member.name) ?? member.required === true;
    const value = valueName(operation, member);
    const { description = "", limits = [], values = [] } = words.members[member.name] ?? {};
    const head = [path, ...(value === undefined ? [] : [value]), ...(isNeeded ? [messages.required] : [])].join(" ");
    const paragraphs = [[description, ...limits].join(" "), ...values];
    return [
      ...wrap(head, width, indent),
      ...paragraphs.flatMap((text) => wrap(plainText(text, operation), width, `${indent}    `)),
      ...nestedLines(operation, member, path, types, width, [...above, type]),
    ];
  });
}

/** The members of an answer in the help of its command: name, type, meaning. */
export function answerLines(operation: Operation, { output }: CommandHelp, width: number): string[] {
  const pairOf = (field: Field) => {
    const type = answerType(operation, field);
    const meaning = output[field.name];
    return [field.name, meaning === undefined ? type : `${type}: ${plainText(meaning)}`] as const;
  };
  return wrapPairs(operation.output.map(pairOf), width);
}

/** What stands behind a flag: `STRING`, `JSON`; nothing behind a switch. */
export function valueName(operation: Operation, field: Field): string | undefined {
  if (field.type === "Boolean" && field.list === undefined) return undefined;
  return isScalar(operation, field) && (field.list ?? 0) < 2 ? field.type.toUpperCase() : "JSON";
}

/** The type of an answer's member: `integer`, `Registry[] or null`. */
function answerType({ shapes }: Operation, { type, list = 0, nullable }: Field): string {
  const single = shapes[type] === undefined ? type.toLowerCase() : type;
  return `${single}${"[]".repeat(list)}${nullable === true ? " or null" : ""}`;
}

/**
 * The form of a parameter that is written as JSON: `[{"Name": string, "Values": [string]}]`; optional members have a `?`, and where a part of a
 * type is enough, all but those that the part needs.
 */
function jsonForm({ shapes }: Operation, field: Field): string {
  return formOf(shapes, field, []);
}

function formOf(shapes: Operation["shapes"], field: Field, above: readonly string[]): string {
  const { type, list = 0 } = field;
  const shape = shapes[type];
  const single =
    shape === undefined ? scalarForm(type) : above.includes(type) ? "{…}" : objectForm(shapes, shape, field, above);
  return "[".repeat(list) + single + "]".repeat(list);
}

function objectForm(shapes: Operation["shapes"], shape: Shape, { type, partial }: Field, above: readonly string[]) {
  const members = shape.map((member) => {
    const isNeeded = partial?.includes(member.name) ?? member.required === true;
    return `"${member.name}"${isNeeded ? "" : "?"}: ${formOf(shapes, member, [...above, type])}`;
  });
  return `{${members.join(", ")}}`;
}

function scalarForm(type: string): string {
  switch (type) {
    case "Integer":
    case "Float":
      return "number";
    case "Boolean":
      return "true|false";
    case "Object":
      return "{…}";
    default:
      return "string";
  }
}

const messages = {
  repeatable: "(repeatable)",
  required: "(required)",
  jsonForm: (form: string): string => `JSON: ${form}, or member by member:`,
  /** How a secret is given, by its flag. */
  sensitive: (flag: string): string =>
    `Secret. Keep it out of the command line: ${flag} alone takes ${secretVariable(flag)}, or asks on a terminal; ${flag} - reads stdin.`,
};
