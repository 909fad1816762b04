import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import type { CommandHelp, ParameterHelp, TypeHelp } from "../../contract.js";
import type { InputPath, ParameterFlag } from "../../parse/flags.js";
import { isRegistryId, secretVariable } from "../../parse/names.js";
import { insideOf } from "../../parse/unfold-flag.js";
import { isScalar } from "../../parse/value.js";
import { hang, wrap } from "../wrap.js";
import { plainText, wrapPairs } from "./wrap.js";

/** What help says of data types, by their names. */
export type TypesHelp = Readonly<Record<string, TypeHelp>>;

/** What help says of the members of an input. */
export type InputWords = Pick<CommandHelp, "input"> & { readonly types: TypesHelp };

/**
 * A parameter, or a member of one, in the help of its command: flag, type, meaning, limits, values; below it the members inside, at every
 * depth, each by the flag that sets it. A type within itself is told once.
 */
export function flagLines(
  operation: Operation,
  flag: ParameterFlag,
  words: InputWords,
  width: number,
  indent = "  ",
  above: readonly string[] = [],
): string[] {
  const { name, field, path } = flag;
  const value = valueName(operation, field);
  const isMember = path.length > 1;
  const head = [
    name,
    ...(value === undefined ? [] : [value]),
    ...(field.list === undefined ? [] : [messages.repeatable]),
    ...(isMember && field.required === true ? [messages.required] : []),
  ].join(" ");
  const { description = "", limits = [], values = [] } = wordsAt(operation, path, words) ?? {};
  const paragraphs = [
    [description, ...limits, ...(!isMember && isRegistryId(field) ? [messages.registryName] : [])].join(" "),
    // Its members follow, each with its own: the whole is told where it begins.
    ...(value === "JSON" && above.length === 0 ? [messages.jsonForm(jsonForm(operation, field))] : []),
    ...(field.sensitive === true ? [messages.sensitive(name)] : []),
    ...values,
  ];
  return [
    ...hang(head, width, indent),
    ...paragraphs.flatMap((text) => wrap(plainText(text, operation), width, `${indent}    `)),
    ...insideLines(operation, flag, words, width, above.length === 0 ? `${indent}    ` : indent, above),
  ];
}

/** Where a list holds structures, those of its first item stand for all. */
function insideLines(
  operation: Operation,
  flag: ParameterFlag,
  words: InputWords,
  width: number,
  indent: string,
  above: readonly string[],
): string[] {
  const { field } = flag;
  if (isScalar(operation, field) || above.includes(field.type)) return [];
  const inside = insideOf(operation, flag);
  if (field.list !== undefined) {
    return inside.flatMap((item) => insideLines(operation, item, words, width, indent, above));
  }
  return inside.flatMap((member) => flagLines(operation, member, words, width, indent, [...above, field.type]));
}

/** What is said of a parameter, or of a member at whatever depth. */
function wordsAt({ input, shapes }: Operation, path: InputPath, words: InputWords): ParameterHelp | undefined {
  const [top, ...names] = path.filter((step) => typeof step === "string");
  let field = input.find(({ name }) => name === top);
  let found: ParameterHelp | undefined = words.input[top ?? ""];
  for (const name of names) {
    const type = field?.type ?? "";
    found = words.types[type]?.members[name];
    field = shapes[type]?.find((member) => member.name === name);
  }
  return found;
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
  registryName: "Its name or domain does as well.",
  repeatable: "(repeatable)",
  required: "(required)",
  jsonForm: (form: string): string => `JSON: ${form}, or member by member:`,
  /** How a secret is given, by its flag. */
  sensitive: (flag: string): string =>
    `Secret. Keep it out of the command line: ${flag} alone takes ${secretVariable(flag)}, or asks on a terminal; ${flag} - reads stdin.`,
};
