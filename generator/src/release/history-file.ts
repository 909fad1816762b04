import type { MemberStructure, Structure } from "../structure.js";

/** Prints a structure as a file of `spec/history/`: actions and types by name, one member a line. */
export function printHistoryFile(date: string, { actions, types }: Structure): string {
  const actionLines = sortedEntries(actions).map(
    ([name, { input, output, deprecated }]) =>
      `    ${JSON.stringify(name)}: {\n      "input": ${printMembers(input, 6)},\n      "output": ${printMembers(output, 6)}${
        deprecated === undefined ? "" : `,\n      "deprecated": ${deprecated}`
      }\n    }`,
  );
  const typeLines = sortedEntries(types).map(
    ([name, members]) => `    ${JSON.stringify(name)}: ${printMembers(members, 4)}`,
  );
  return [
    "{",
    '  "$schema": "../schema/history.schema.json",',
    `  "date": ${JSON.stringify(date)},`,
    `  "actions": {\n${actionLines.join(",\n")}\n  },`,
    `  "types": {\n${typeLines.join(",\n")}\n  }`,
    "}",
    "",
  ].join("\n");
}

function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function printMembers(members: readonly MemberStructure[], indent: number): string {
  if (members.length === 0) return "[]";
  const pad = " ".repeat(indent);
  const lines = members.map((member) => `${pad}  ${printMember(member)}`);
  return `[\n${lines.join(",\n")}\n${pad}]`;
}

function printMember(member: MemberStructure): string {
  const fields = Object.entries(member).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(", ")} }`;
}
