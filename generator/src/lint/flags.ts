import type { Fault } from "../fault.js";
import { kebabCase } from "../model/names.js";
import type { MemberFile } from "../spec-files.js";
import type { Rule } from "./rule.js";

/** No parameter comes to a flag that the command line keeps for itself, and no two parameters of an action to the same. */
export const checkFlags: Rule = ({ spec }) => {
  const reserved = new Set(spec.service.json.reservedFlags);
  return spec.actions.flatMap(({ file, json }) => [
    ...json.input.flatMap((member) => checkReserved(file, member, reserved)),
    ...checkDistinct(file, json.input),
  ]);
};

function checkReserved(file: string, member: MemberFile, reserved: ReadonlySet<string>): Fault[] {
  return flagsOf(member)
    .filter((flag) => reserved.has(flag))
    .map((flag) => ({
      file,
      path: `input.${member.name}`,
      found: `the flag --${flag}`,
      expected: "a flag that reservedFlags of service.json does not have",
    }));
}

function checkDistinct(file: string, input: readonly MemberFile[]): Fault[] {
  const owners = new Map<string, string>();
  return input.flatMap((member) =>
    flagsOf(member).flatMap((flag) => {
      const owner = owners.get(flag);
      owners.set(flag, member.name);
      if (owner === undefined || owner === member.name) return [];
      return [
        { file, path: `input.${member.name}`, found: `the flag --${flag}`, expected: `another than ${owner} has` },
      ];
    }),
  );
}

/** A Boolean can also be turned off by its flag with `no-` before it. */
function flagsOf({ name, type }: MemberFile): string[] {
  const flag = kebabCase(name);
  return type === "Boolean" ? [flag, `no-${flag}`] : [flag];
}
