import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { importsBelow } from "./imports.js";

const source = "packages/cli/src";

/** The rooms of the command line from the roof down. Each imports only from those below it, types included. */
const floors: readonly (readonly [room: string, what: string])[] = [
  ["bin", "a program: hands the shell of Node to the command line"],
  ["docker-credential", "a program: docker's helper"],
  ["app", "finds the command, and reports what it throws"],
  ["commands", "the table of commands"],
  ["commands/*", "a command: what it takes, its words, its run"],
  ["api", "calls: connect, one operation, pages, waits, what an account holds"],
  // Above `parse`: help prints flags, and an error names the flag to mend.
  ["present/errors", "what is told of an error"],
  ["present/help", "what is told of a command"],
  ["present/forms", "answers and requests as json, csv, tables, curl"],
  ["present/query", "JMESPath"],
  ["present/table", "rows for a terminal"],
  ["present", "what these share: rows of an answer, colour, progress, units"],
  // Above `settings`: some flags take what a setting takes.
  ["parse", "flags to a typed call"],
  ["settings", "profiles, credentials, and which setting holds"],
  ["shell/node", "the shell by Node; only the programs take it"],
  ["shell", "all that is outside, as interfaces; errors and exit codes"],
  ["gen", "generated: the commands and the words of their help"],
  ["contract", "what generated code is written against"],
];

const rooms = floors.map(([room]) => room);
const imports = importsBelow(source)
  .filter(({ file, specifier }) => specifier.startsWith(".") && !file.endsWith(".test.ts"))
  .map(({ file, specifier }) => ({ from: inSource(file), to: inSource(posix.join(posix.dirname(file), specifier)) }))
  .filter(({ to }) => !to.startsWith(".."));

describe.each(floors)("%s (%s)", (room) => {
  const own = imports.filter(({ from }) => roomOf(from) === room);

  it("imports only from below", () => {
    const level = rooms.indexOf(room);
    expect(own.filter(({ to }) => rooms.indexOf(roomOf(to)) < level)).toEqual([]);
  });
});

it("has a row for every room, and no row for none", () => {
  const found = new Set(imports.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]));
  expect([...found].sort()).toEqual(rooms.toSorted());
});

it("gives no command another one's files", () => {
  const between = imports.filter(
    ({ from, to }) => [from, to].every((file) => roomOf(file) === "commands/*") && folderOf(from) !== folderOf(to),
  );
  expect(between).toEqual([]);
});

it("leaves Node's shell to the programs", () => {
  const users = imports.filter(({ from, to }) => roomOf(to) === "shell/node" && roomOf(from) !== "shell/node");
  expect(users.filter(({ from }) => !["bin", "docker-credential"].includes(roomOf(from)))).toEqual([]);
});

/** `commands/ls/walk` for `packages/cli/src/commands/ls/walk.ts`. */
function inSource(file: string): string {
  return posix.relative(source, file).replace(/\.[jt]s$/, "");
}

/** The room that a file stands in: the nearest of its folders that is one. A file at the root is a room of its own. */
function roomOf(file: string): string {
  const folder = folderOf(file);
  if (folder.startsWith("commands/")) return "commands/*";
  const above = folder.split("/").map((_, index, parts) => parts.slice(0, parts.length - index).join("/"));
  return above.find((one) => rooms.includes(one)) ?? `no room: ${file}`;
}

/** Its folder below the root; its own name where it stands at the root. */
function folderOf(file: string): string {
  return file.includes("/") ? posix.dirname(file) : file;
}
