import type { MemberFile } from "../spec-files.js";
import { kebabCase } from "./names.js";

/**
 * The flag of every parameter, without dashes. The spec may give it; else it is the name in kebab-case, with `param-` before it where the
 * command line keeps that for itself or a parameter has it already. What came with an earlier release keeps its flag.
 */
export function flagsOfInput(input: readonly MemberFile[], reserved: ReadonlySet<string>): ReadonlyMap<string, string> {
  const taken = new Set(reserved);
  const flags = new Map<string, string>();
  for (const member of input.toSorted((a, b) => rank(a) - rank(b))) {
    const flag = member.flag ?? defaultFlag(member, taken);
    for (const spelling of spellingsOfFlag(member, flag)) taken.add(spelling);
    flags.set(member.name, flag);
  }
  return flags;
}

/** A Boolean can also be turned off by its flag with `no-` before it. */
export function spellingsOfFlag({ type }: MemberFile, flag: string): string[] {
  return type === "Boolean" ? [flag, `no-${flag}`] : [flag];
}

function rank({ flag, since = 0 }: MemberFile): number {
  return flag === undefined ? since : -1;
}

function defaultFlag(member: MemberFile, taken: ReadonlySet<string>): string {
  const plain = kebabCase(member.name);
  const isFree = (flag: string) => spellingsOfFlag(member, flag).every((spelling) => !taken.has(spelling));
  if (isFree(plain)) return plain;
  let flag = `param-${plain}`;
  for (let n = 2; !isFree(flag); n += 1) flag = `param-${plain}-${n}`;
  return flag;
}
