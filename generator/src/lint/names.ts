import { basename } from "node:path";
import type { Fault } from "../fault.js";
import { type MemberSite, memberSites, type Rule } from "./rule.js";

/** Files are called by what they hold, groups are those of service.json, and no name stands twice. */
export const checkNames: Rule = (context) => {
  const groups = new Set(context.spec.service.json.groups.map(({ name }) => name));
  return [
    ...[...context.spec.actions, ...context.spec.types].flatMap(({ file, json }) => checkFileName(file, json.name)),
    ...context.spec.actions
      .filter(({ group }) => !groups.has(group))
      .map(({ file, group }) => ({
        file,
        path: "",
        found: `the folder ${group}`,
        expected: "a group of service.json",
      })),
    ...checkCodesOnce(context.spec.errors.file, context.spec.errors.json.common, "common"),
    ...checkCodesOnce(context.spec.errors.file, context.spec.errors.json.service, "service"),
    ...memberSites(context).flatMap(checkMemberOnce),
  ];
};

function checkFileName(file: string, name: string): Fault[] {
  return basename(file, ".json") === name
    ? []
    : [{ file, path: "name", found: JSON.stringify(name), expected: `the file's name, ${basename(file, ".json")}` }];
}

function checkCodesOnce(file: string, errors: readonly { readonly code: string }[], list: string): Fault[] {
  return errors
    .filter(({ code }, index) => errors.findIndex((other) => other.code === code) < index)
    .map(({ code }) => ({ file, path: `${list}.${code}`, found: "the code twice", expected: "each code once" }));
}

function checkMemberOnce({ file, member, siblings, path }: MemberSite): Fault[] {
  const first = siblings.find(({ name }) => name === member.name);
  return first === member ? [] : [{ file, path, found: "the member twice", expected: "each member once" }];
}
