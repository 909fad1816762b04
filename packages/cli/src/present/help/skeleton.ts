import { type Field, type MemberRelations, type Operation, relations, type Shape } from "@tcrkit/client/schema";
import type { Command, CommandHelp, ParameterHelp } from "../../contract.js";
import { formatExamples } from "../../gen/formats.js";
import { loadCommandHelp } from "../../parse/find-command.js";
import type { Options } from "../../parse/options.js";
import { within } from "../../parse/unfold-flag.js";
import { isMembers, type Members } from "../../parse/value.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { wrap } from "../wrap.js";
import { valueName } from "./member-lines.js";
import { plainText } from "./wrap.js";

/** Writes a template for `--input` to stdout: JSON, or YAML with a word on each parameter. */
export async function showSkeleton(
  command: Command,
  operation: Operation,
  { output }: Options,
  { stdout }: Pick<Shell, "stdout">,
): Promise<ExitCode> {
  const help = await loadCommandHelp(command);
  const text = output === "yaml" ? await yamlSkeleton(operation, help) : jsonSkeleton(operation, help);
  stdout.write(text);
  return exitCodes.ok;
}

/**
 * An input to start from: every parameter, required ones first. A value is the one of the help's example, else the default, else the
 * first documented one, else one of the type. Of parameters that exclude each other the one that counts is there, else the first; none is
 * there that is of no use beside the others; where a part of a type is enough, what the part needs and the example has.
 */
export function createSkeleton({ name, input, shapes }: Operation, { example }: Pick<CommandHelp, "example">): Members {
  return withoutUseless(membersOf(input, undefined, shapes, example, []), relations.inputs[name] ?? {});
}

function withoutUseless(members: Members, related: MemberRelations): Members {
  const isUseful = (name: string) =>
    Object.entries(related[name]?.onlyFor ?? {}).every(([other, value]) => members[other] === value);
  return Object.fromEntries(Object.entries(members).filter(([name]) => isUseful(name)));
}

function jsonSkeleton(operation: Operation, help: CommandHelp): string {
  return `${JSON.stringify(createSkeleton(operation, help), null, 2)}\n`;
}

/** Optional parameters are commented out: the template is a call that can be made as it stands. */
async function yamlSkeleton(operation: Operation, help: CommandHelp): Promise<string> {
  const [{ dump }, { typeHelp }] = await Promise.all([import("js-yaml"), import("../../gen/help/types.js")]);
  const members = createSkeleton(operation, help);
  const parts = requiredFirst(operation.input).flatMap((field) => {
    const value = members[field.name];
    if (value === undefined) return [];
    const words = wordsOn(operation, field, help.input[field.name]);
    const lines = valueLines(field, value);
    return [[...words, ...lines.map((line) => (field.required === true ? line : `# ${line}`))].join("\n")];
  });
  return parts.length === 0 ? "{}\n" : `${parts.join("\n\n")}\n`;

  /** A member with its value; below it the members inside, each under its words. */
  function valueLines(field: Field, value: unknown): string[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const shape = operation.shapes[field.type];
    if (shape === undefined || !items.every((item) => isMembers(item) && Object.keys(item).length > 0)) {
      return dump({ [field.name]: value })
        .trimEnd()
        .split("\n");
    }
    const members = shape.map((member) => within(field, member));
    const blocks = items.map((item) => objectLines(field.type, members, item as Members));
    const inner = Array.isArray(value)
      ? blocks.flatMap((lines) => lines.map((line, index) => `${index === 0 ? "-" : " "} ${line}`))
      : blocks.flat();
    return [`${field.name}:`, ...inner.map((line) => `  ${line}`)];
  }

  function objectLines(type: string, shape: Shape, value: Members): string[] {
    return requiredFirst(shape)
      .filter(({ name }) => value[name] !== undefined)
      .flatMap((member) => [
        ...wordsOn(operation, member, typeHelp[type]?.members[member.name]),
        ...valueLines(member, value[member.name]),
      ]);
  }
}

function wordsOn(
  operation: Operation,
  field: Field,
  { description = "", limits = [], values = [] }: Partial<ParameterHelp> = {},
): string[] {
  const type = valueName(operation, field) ?? "BOOLEAN";
  const kind = `${type}, ${field.required === true ? messages.requiredWord : messages.optionalWord}.`;
  return [
    ...wrap(plainText([description, kind, ...limits].join(" ")), 80, "# "),
    ...values.flatMap((value) => wrap(plainText(value), 80, "#   ")),
  ];
}

function membersOf(
  shape: Shape,
  part: Field["partial"],
  shapes: Operation["shapes"],
  example: unknown,
  above: readonly string[],
): Members {
  const known = isMembers(example) ? example : {};
  const members: Record<string, unknown> = {};
  for (const field of requiredFirst(shape)) {
    if (isExcluded(field, members)) continue;
    // What stands in a part is changed.
    if (part !== undefined && !part.includes(field.name) && known[field.name] === undefined) continue;
    // A type within itself ends here.
    if (above.includes(field.type) && field.required !== true) continue;
    members[field.name] = memberValue(field, shapes, known[field.name], above);
  }
  return members;
}

function isExcluded({ exclusiveWith = {} }: Field, members: Members): boolean {
  return Object.entries(exclusiveWith).some(
    ([name, which]) => which === "wins" || (which === "refused" && name in members),
  );
}

/** The members of a shape, required ones first. */
function requiredFirst(shape: Shape): Shape {
  const isRequired = ({ required }: Field) => required === true;
  return [...shape.filter(isRequired), ...shape.filter((field) => !isRequired(field))];
}

function memberValue(field: Field, shapes: Operation["shapes"], example: unknown, above: readonly string[]): unknown {
  const { list = 0, type } = field;
  if (list > 0) {
    const items = Array.isArray(example) && example.length > 0 ? example : [undefined];
    return items.map((item) => memberValue({ ...field, list: list - 1 }, shapes, item, above));
  }
  const shape = shapes[type];
  if (shape !== undefined) return membersOf(shape, field.partial, shapes, example, [...above, type]);
  return example ?? field.default ?? field.values?.[0] ?? scalarOf(field);
}

function scalarOf({ type, minimum, format }: Field): unknown {
  switch (type) {
    case "Integer":
    case "Float":
      return minimum ?? 0;
    case "Boolean":
      return false;
    case "Object":
      return {};
    default:
      return formatExamples[format ?? formatsOfTypes[type] ?? ""] ?? "";
  }
}

/** Data types that are texts in a format of their own. */
const formatsOfTypes: Readonly<Record<string, string>> = { Timestamp: "iso8601", Date: "date" };

const messages = {
  requiredWord: "required",
  optionalWord: "optional",
};
