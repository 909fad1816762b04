import type { Fault } from "../fault.js";
import type { Spec } from "../spec.js";
import type { ActionFile, MemberFile, TypeFile } from "../spec-files.js";

/** One cross-file rule: all that breaks it. */
export type Rule = (context: LintContext) => readonly Fault[];

export interface LintContext {
  readonly spec: Spec;
  readonly actions: ReadonlyMap<string, ActionFile>;
  readonly types: ReadonlyMap<string, TypeFile>;
  readonly codes: ReadonlySet<string>;
  /** Names whose own files are broken; a reference to one is not a fault of its own. */
  readonly broken: ReadonlySet<string>;
}

export function createContext(spec: Spec, broken: ReadonlySet<string>): LintContext {
  const { common, service } = spec.errors.json;
  return {
    spec,
    broken,
    actions: new Map(spec.actions.map(({ json }) => [json.name, json])),
    types: new Map(spec.types.map(({ json }) => [json.name, json])),
    codes: new Set([...common, ...service].map(({ code }) => code)),
  };
}

export interface MemberSite {
  readonly file: string;
  /** `input`, `output` or `members`. */
  readonly list: "input" | "output" | "members";
  readonly member: MemberFile;
  readonly siblings: readonly MemberFile[];
  readonly path: string;
}

/** Every member of every action and type, with its place. */
export function memberSites({ spec }: LintContext): MemberSite[] {
  return [
    ...spec.actions.flatMap(({ file, json }) => [
      ...sitesOf(file, "input", json.input),
      ...sitesOf(file, "output", json.output),
    ]),
    ...spec.types.flatMap(({ file, json }) => sitesOf(file, "members", json.members)),
  ];
}

function sitesOf(file: string, list: MemberSite["list"], siblings: readonly MemberFile[]): MemberSite[] {
  return siblings.map((member) => ({ file, list, member, siblings, path: `${list}.${member.name}` }));
}
