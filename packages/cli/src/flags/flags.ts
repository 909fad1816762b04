import type { Field, Operation } from "@tcrkit/client/schema";
import { type GlobalOption, globalOptions } from "./global-options.js";
import { flagOf } from "./names.js";

/** A flag of a command, and what it sets. */
export type Flag = {
  /** As help shows it: `--registry-id`. */
  readonly name: string;
  /** Every spelling that is taken: `--registry-id`, `--RegistryId`. */
  readonly spellings: readonly string[];
  /** Needs no value. */
  readonly isSwitch: boolean;
} & ({ readonly scope: "input"; readonly field: Field } | { readonly scope: "global"; readonly option: GlobalOption });

/** The flags that every command has. */
export const globalFlags: readonly Flag[] = globalOptions.map((option) => ({
  name: option.flag,
  spellings: option.flag === "--help" ? ["--help", "-h"] : [option.flag],
  isSwitch: option.value === undefined,
  scope: "global",
  option,
}));

/** The flags of an operation's parameters, in the manual's order. */
export function inputFlags({ input }: Operation): Flag[] {
  return input.map((field) => ({
    name: flagOf(field.name),
    spellings: [flagOf(field.name), `--${field.name}`],
    isSwitch: field.type === "Boolean" && field.list === undefined,
    scope: "input",
    field,
  }));
}

/** `--no-dry-run`: how a switch is turned off. */
export function negationOf(spelling: string): string {
  return `--no-${spelling.replace(/^--/, "")}`;
}

/** Everything that may be typed for a flag. */
export function spellingsOf(flag: Flag): string[] {
  const { spellings, isSwitch } = flag;
  return isSwitch ? [...spellings, ...spellings.filter((s) => s.startsWith("--")).map(negationOf)] : [...spellings];
}
