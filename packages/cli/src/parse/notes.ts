import type { Conditions, Operation } from "@tcrkit/client/schema";
import { quote } from "../shell/printable.js";
import { buildInput } from "./build-input.js";
import { kebabCase, parameterFlag } from "./names.js";
import type { ParsedCall } from "./parse-call.js";
import type { Given } from "./read-flags.js";
import { sensitiveTexts } from "./sensitive.js";
import { didYouMean } from "./suggest.js";
import { isNamed } from "./value.js";
import { type WalkedMember, walkMembers } from "./walk-members.js";

/** What is said of a command line that is in order: it may not be wise, or not what was meant. */
export async function listNotes(
  operation: Operation,
  given: readonly Given[],
  { input, options }: ParsedCall,
): Promise<string[]> {
  return [
    ...exposedSecrets(operation, given).map(messages.exposedSecret),
    ...notesOnMembers(operation, input),
    ...(await notesOnRelations(operation, input)),
    ...(options.region === undefined ? [] : await unknownRegion(options.region)),
  ];
}

/** Flags whose secret stands in the command line itself. */
function exposedSecrets(operation: Operation, given: readonly Given[]): string[] {
  const globals = given.filter(({ flag }) => flag.scope === "global" && flag.option.isSecret === true);
  const shown = given.filter(({ flag, text }) => text !== undefined && !isNamed(operation, flag, text));
  const { values } = buildInput(operation, shown, {});
  const members = Object.entries(values).filter(
    ([name, value]) => sensitiveTexts(operation, { [name]: value }).length > 0,
  );
  return [
    ...new Set([
      ...globals.map(({ flag }) => flag.name),
      ...members.map(([name]) => parameterFlag(operation.name, name)),
    ]),
  ];
}

function notesOnMembers(operation: Operation, input: object): string[] {
  const notes: string[] = [];
  walkMembers(operation, operation.input, input, (member) => {
    notes.push(...ignoredMember(operation, member), ...undocumentedValues(operation, member));
  });
  return notes;
}

/** What is sent beside a member that counts before it. */
function ignoredMember(operation: Operation, { field, path, owner }: WalkedMember): string[] {
  return Object.entries(field?.exclusiveWith ?? {})
    .filter(([name, which]) => which === "wins" && owner.object[name] !== undefined)
    .map(([name]) => messages.ignored(flagAt(operation, path), flagAt(operation, [...path.slice(0, -1), name])));
}

/** Documented values stay open, since a later release may bring others: what is not among them is sent, and told. */
function undocumentedValues(operation: Operation, { field, value, path }: WalkedMember): string[] {
  const { values, sensitive } = field ?? {};
  if (values === undefined || sensitive === true) return [];
  return [value]
    .flat(3)
    .filter((item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean")
    .filter((item) => !values.includes(item))
    .map((item) => messages.undocumentedValue(flagAt(operation, path), String(item), values.map(String)));
}

/** What a parameter is of no use without, or asks for: it is sent as it is, and the server decides. */
async function notesOnRelations({ name, input: shape }: Operation, input: object): Promise<string[]> {
  const { relations } = await import("@tcrkit/client/schema");
  const members: Readonly<Record<string, unknown>> = { ...input };
  const isMet = (conditions: Conditions) =>
    Object.entries(conditions).every(
      ([other, value]) => (members[other] ?? shape.find((field) => field.name === other)?.default) === value,
    );
  return Object.entries(relations.inputs[name] ?? {}).flatMap(
    ([member, { onlyFor, requiredWhen, alternativeTo = [] }]) => {
      const flag = parameterFlag(name, member);
      if (members[member] !== undefined) {
        return onlyFor === undefined || isMet(onlyFor) ? [] : [messages.useless(flag, told(name, onlyFor))];
      }
      if (requiredWhen !== undefined && isMet(requiredWhen)) return [messages.needed(flag, told(name, requiredWhen))];
      const all = [member, ...alternativeTo];
      // The first of them speaks for all.
      const isTold = alternativeTo.length > 0 && all.toSorted()[0] === member;
      return isTold && all.every((one) => members[one] === undefined)
        ? [messages.oneOf(all.map((one) => parameterFlag(name, one)))]
        : [];
    },
  );
}

function told(action: string, conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${parameterFlag(action, name)} is ${value}`)
    .join(" and ");
}

/** `["Filters", 0, "Name"]` -> `--filters.0.name` */
function flagAt({ name }: Operation, [top, ...path]: WalkedMember["path"]): string {
  return [parameterFlag(name, String(top)), ...path.map((part) => kebabCase(String(part)))].join(".");
}

/** Regions stay open, too. */
async function unknownRegion(region: string): Promise<string[]> {
  const { regions } = await import("@tcrkit/client/schema");
  return regions.includes(region) ? [] : [messages.unknownRegion(region, regions)];
}

const messages = {
  exposedSecret: (flag: string): string =>
    `Warning: ${flag} holds a secret that other users of this computer may read in the list of processes.`,
  useless: (flag: string, when: string): string => `Note: ${flag} is of use only when ${when}`,
  needed: (flag: string, when: string): string => `Note: ${flag} is required when ${when}`,
  oneOf: (flags: readonly string[]): string => `Note: one of ${flags.join(", ")} is required`,
  ignored: (flag: string, winner: string): string => `Note: ${flag} is ignored beside ${winner}`,
  undocumentedValue: (flag: string, value: string, values: readonly string[]): string => {
    const hint = didYouMean(value, values);
    return `Note: ${flag}: ${quote(value)} is none of the documented values ${values.join(", ")}${hint === undefined ? "" : `; ${hint}`}`;
  },
  unknownRegion: (region: string, regions: readonly string[]): string =>
    `Note: ${quote(region)} is none of the documented regions; ${didYouMean(region, regions) ?? "`tcr describe-regions` lists them"}`,
};
