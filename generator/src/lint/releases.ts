import type { Fault } from "../fault.js";
import type { ReleaseFile } from "../spec-files.js";
import { type LintContext, memberSites, type Rule } from "./rule.js";

/** The release history, replayed, ends in the actions and types of the spec, and `release` and `since` name the releases that it does. */
export const checkReleases: Rule = (context) => {
  const { spec } = context;
  const oldestFirst = spec.releases.json.releases.toSorted((a, b) => a.n - b.n);
  return [
    ...checkNumbers(spec.releases.file, spec.releases.json.releases),
    ...compareNames(context, "actions", replay(oldestFirst, "newActions", "deletedActions")),
    ...compareNames(context, "types", replay(oldestFirst, "newTypes", "deletedTypes")),
    ...checkSince(context, oldestFirst),
    ...checkSuccessors(context),
  ];
};

function checkNumbers(file: string, releases: readonly ReleaseFile[]): Fault[] {
  return releases.flatMap(({ n }, index) =>
    n === releases.length - index
      ? []
      : [{ file, path: `releases[${index}].n`, found: String(n), expected: "numbers down to 1, newest first" }],
  );
}

/** What is to be used in place of an action stands at the release that deleted it, and is there. */
function checkSuccessors({ spec, actions, broken }: LintContext): Fault[] {
  const { file, json } = spec.releases;
  return json.releases.flatMap(({ successors = {}, deletedActions = [] }, index) => {
    const path = `releases[${index}].successors`;
    return Object.entries(successors).flatMap(([name, others]) => [
      ...(deletedActions.includes(name)
        ? []
        : [{ file, path: `${path}.${name}`, found: name, expected: "an action that the release deletes" }]),
      ...others
        .filter((other) => !actions.has(other) && !broken.has(other))
        .map((other) => ({ file, path: `${path}.${name}`, found: other, expected: "an action of the spec" })),
    ]);
  });
}

function replay(
  releases: readonly ReleaseFile[],
  added: "newActions" | "newTypes",
  deleted: "deletedActions" | "deletedTypes",
): Map<string, number> {
  const live = new Map<string, number>();
  for (const release of releases) {
    for (const name of release[added] ?? []) live.set(name, release.n);
    for (const name of release[deleted] ?? []) live.delete(name);
  }
  return live;
}

function compareNames(
  { spec, broken }: LintContext,
  kind: "actions" | "types",
  live: ReadonlyMap<string, number>,
): Fault[] {
  const files = new Map(spec[kind].map(({ file, json }) => [json.name, { file, release: json.release }]));
  return [
    ...[...live.keys()]
      .filter((name) => !files.has(name) && !broken.has(name))
      .map((name) => ({ file: spec.releases.file, path: "releases", found: name, expected: `a file in ${kind}/` })),
    ...[...files].flatMap(([name, { file, release }]) => {
      const expected = live.get(name);
      if (expected === release) return [];
      return [
        {
          file,
          path: "release",
          found: String(release),
          expected: expected === undefined ? "a release in releases.json that brings it" : String(expected),
        },
      ];
    }),
  ];
}

function checkSince(context: LintContext, releases: readonly ReleaseFile[]): Fault[] {
  const stated = new Map(
    memberSites(context).map((site) => [`${siteOwner(site.file)}.${site.list}.${site.member.name}`, site]),
  );
  const expected = replayMembers(releases);
  return [
    ...[...stated].flatMap(([key, { file, path, member }]) => {
      const n = expected.get(key);
      return member.since === n
        ? []
        : [{ file, path: `${path}.since`, found: String(member.since), expected: String(n) }];
    }),
    ...[...expected.keys()]
      .filter((key) => !stated.has(key) && isLive(context, key.split(".")[0] ?? ""))
      .map((key) => ({
        file: context.spec.releases.file,
        path: "releases",
        found: key,
        expected: "a member of the spec",
      })),
  ];
}

/** What a later release took away, or whose own file is broken, has no members to compare. */
function isLive({ actions, types }: LintContext, owner: string): boolean {
  return actions.has(owner) || types.has(owner);
}

function siteOwner(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -".json".length);
}

/** Members that came after their action or type, with the number of the release that brought them. */
function replayMembers(releases: readonly ReleaseFile[]): Map<string, number> {
  const live = new Map<string, number>();
  for (const release of releases) {
    for (const key of membersIn(release, "new")) live.set(key, release.n);
    for (const key of membersIn(release, "deleted")) live.delete(key);
  }
  return live;
}

function membersIn({ modifiedActions = {}, modifiedTypes = {} }: ReleaseFile, verb: "new" | "deleted"): string[] {
  return [
    ...Object.entries(modifiedActions).flatMap(([name, change]) => [
      ...(change[`${verb}Inputs`] ?? []).map((member) => `${name}.input.${member}`),
      ...(change[`${verb}Outputs`] ?? []).map((member) => `${name}.output.${member}`),
    ]),
    ...Object.entries(modifiedTypes).flatMap(([name, change]) =>
      (change[`${verb}Members`] ?? []).map((member) => `${name}.members.${member}`),
    ),
  ];
}
