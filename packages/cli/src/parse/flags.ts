import type { Field, Operation } from "@tcrkit/client/schema";
import { reservedFlags } from "../gen/commands.js";
import { globalOptions } from "./global-options.js";
import { kebabCase, parameterFlag } from "./names.js";
import type { GlobalOption } from "./options.js";
import { tccliOptions } from "./tccli-options.js";

/** A flag of a command, and what it sets. */
export type Flag = {
  /** As help shows it: `--registry-id`. */
  readonly name: string;
  /** Every spelling that is taken: `--registry-id`, `--RegistryId`. */
  readonly spellings: readonly string[];
  /** Needs no value. */
  readonly isSwitch: boolean;
} & (InputTarget | { readonly scope: "global"; readonly option: GlobalOption });

/** What a flag of a parameter sets: the parameter, or a member of it. */
export interface InputTarget {
  readonly scope: "input";
  readonly field: Field;
  /** Where it stands in the input: `["Filters", 0, "Name"]`. */
  readonly path: InputPath;
}

export type ParameterFlag = Extract<Flag, InputTarget>;

export type InputPath = readonly (string | number)[];

/** The flags that commands have in common: our own, then those that the official tool has besides. */
export const globalFlags: readonly Flag[] = [...globalOptions, ...tccliOptions].map(globalFlag);

/** The flag of a global option. */
export function globalFlag(option: GlobalOption): Flag {
  return {
    name: option.flag,
    spellings: option.short === undefined ? [option.flag] : [option.flag, option.short],
    isSwitch: option.value === undefined && option.values === undefined,
    scope: "global",
    option,
  };
}

/** The flags of an operation's parameters, in the manual's order. */
export function inputFlags({ name: action, input }: Pick<Operation, "name" | "input">): ParameterFlag[] {
  const names = new Set([...reservedFlags, ...input.map(({ name }) => parameterFlag(action, name).slice(2))]);
  return input.map((field) => {
    const flag = parameterFlag(action, field.name);
    // A name that begins with a small letter may be another flag's.
    const official = names.has(field.name) ? [] : [`--${field.name}`];
    return { ...inputFlag(flag, field, [field.name]), spellings: [flag, ...official] };
  });
}

/** The flag of a parameter, or of a member of one. */
export function inputFlag(name: string, field: Field, path: InputPath): ParameterFlag {
  return {
    name,
    spellings: [name],
    isSwitch: field.type === "Boolean" && field.list === undefined,
    scope: "input",
    field,
    path,
  };
}

/** Whether it takes several values. */
export function isRepeatable(flag: Flag): boolean {
  return flag.scope === "input" && flag.field.list !== undefined;
}

/** What `tcr help` tells of a flag: all that commands have in common, or what stands inside of a parameter. Undefined for a plain parameter. */
export function flagTopic(action: string, flag: Flag, isStructure = false): string | undefined {
  if (flag.scope === "global") return "flags";
  return isStructure || flag.path.length > 1 ? `${kebabCase(action)} ${flag.name}` : undefined;
}

/** `--no-dry-run`: how a switch is turned off. */
export function negationOf(spelling: string): string {
  return `--no-${spelling.replace(/^--/, "")}`;
}

/** Whether the server would refuse or ignore what a flag sets, beside what was typed already of all flags. */
export function isShutOut(flag: Flag, typed: readonly string[], all: readonly Flag[]): boolean {
  if (flag.scope !== "input") return false;
  const { exclusiveWith = {} } = flag.field;
  return all.some(
    (other) =>
      other.scope === "input" &&
      ["refused", "wins"].includes(exclusiveWith[other.field.name] ?? "") &&
      other.spellings.some((spelling) => typed.includes(spelling)),
  );
}
