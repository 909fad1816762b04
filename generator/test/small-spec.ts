import { loadSpec } from "../src/load.js";
import { buildApi } from "../src/model/build.js";
import type { Action, Api, DataType, Member } from "../src/model/types.js";
import type { Spec } from "../src/spec.js";
import type { ActionFile, MemberFile, TypeFile } from "../src/spec-files.js";
import { smallSpecDir } from "./folders.js";

type Draft<T> = unknown extends T ? T : { -readonly [K in keyof T]: Draft<T[K]> };

/** A copy of the small spec that may be changed, with its parts under their names. */
export interface SpecDraft {
  readonly spec: Draft<Spec>;
  readonly describe: Draft<ActionFile>;
  readonly inquiry: Draft<ActionFile>;
  readonly terminate: Draft<ActionFile>;
  readonly type: (name: string) => Draft<TypeFile>;
}

/** Not held to its schemas each time that a test reads it: one test does that. */
const loaded = loadSpec(smallSpecDir, { check: () => [] });

export function loadSmallSpec(): Spec {
  const { spec, faults } = loaded;
  if (spec === undefined || faults.length > 0) throw new Error(`The small spec has faults: ${JSON.stringify(faults)}`);
  return structuredClone(spec);
}

/** The small spec with a change. */
export function changedSpec(change: (draft: SpecDraft) => void): Spec {
  const spec = loadSmallSpec() as Draft<Spec>;
  const action = (name: string) => named(spec.actions, name);
  change({
    spec,
    describe: action("DescribeInstances"),
    inquiry: action("InquiryPriceRunInstances"),
    terminate: action("TerminateInstances"),
    type: (name) => named(spec.types, name),
  });
  return spec as Spec;
}

export function smallApi(change: (draft: SpecDraft) => void = () => {}): Api {
  return buildApi(changedSpec(change));
}

export function actionOf(api: Api, name: string): Action {
  return found(
    api.actions.find((action) => action.name === name),
    name,
  );
}

export function typeOf(api: Api, name: string): DataType {
  return found(
    api.types.find((type) => type.name === name),
    name,
  );
}

export function memberOf(members: readonly Member[], name: string): Member {
  return found(
    members.find((member) => member.name === name),
    name,
  );
}

export function memberFile(members: Draft<MemberFile>[], name: string): Draft<MemberFile> {
  return found(
    members.find((member) => member.name === name),
    name,
  );
}

function named<T extends { readonly name: string }>(files: readonly { readonly json: T }[], name: string): T {
  return found(files.find(({ json }) => json.name === name)?.json, name);
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The small spec has no ${name}.`);
  return value;
}
