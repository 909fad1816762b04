import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { floors } from "../support/floors.js";
import { importsBelow } from "./imports.js";

describe.each(Object.entries(floors))("%s", (folder, stories) => {
  const rooms = stories.flatMap(({ rooms: side }, level) => side.map((name) => ({ name, level })));
  const imports = importsBelow(folder)
    .filter(({ file, specifier }) => specifier.startsWith(".") && !file.includes(".test"))
    .map(({ file, specifier }) => ({ from: inSource(file), to: inSource(posix.join(posix.dirname(file), specifier)) }))
    .filter(({ to }) => !to.startsWith("..") && !/\.(?:json|css)$/.test(to));

  it("has every file on a floor, and no room that is empty", () => {
    const files = [...new Set(imports.flatMap(({ from, to }) => [from, to]))];
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(new Set(files.map((file) => roomOf(file)?.name))).toEqual(new Set(rooms.map(({ name }) => name)));
  });

  it("imports only downwards", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [above, below] = [roomOf(from), roomOf(to)];
      if (above === undefined || below === undefined || isSame(above.name, from, to)) return false;
      return above.level >= below.level;
    });
    expect(wrong).toEqual([]);
  });

  /** The nearest room around a file. */
  function roomOf(file: string) {
    return rooms.filter(({ name }) => isIn(file, name)).toSorted((a, b) => depthOf(b.name) - depthOf(a.name))[0];
  }

  /** A file's path in the folder, without its ending. */
  function inSource(file: string): string {
    return posix.relative(folder, file).replace(/\.(?:[jt]s|vue)$/, "");
  }
});

function isIn(file: string, room: string): boolean {
  if (!room.endsWith("/*")) return file === room || file.startsWith(`${room}/`);
  return file.startsWith(room.slice(0, -1)) && depthOf(file) > depthOf(room);
}

/** Whether both files stand in one room; each folder below `commands/*` is one of its own. */
function isSame(room: string, from: string, to: string): boolean {
  if (!isIn(to, room)) return false;
  if (!room.endsWith("/*")) return true;
  const folderOf = (file: string) => file.split("/").slice(0, depthOf(room)).join("/");
  return folderOf(from) === folderOf(to);
}

function depthOf(path: string): number {
  return path.split("/").length;
}

it("leaves Node's shell to the programs of the command line", () => {
  const users = importsBelow("packages/cli/src").filter(({ file, specifier }) =>
    posix.join(posix.dirname(file), specifier).startsWith("packages/cli/src/shell/node/"),
  );
  const others = users.filter(
    ({ file }) =>
      !/\/src\/(?:(?:shell\/node|launch)\/|bin\.ts|docker-credential\.ts|kubelet-credentials\.ts)|\.test\.ts$/.test(
        file,
      ),
  );
  expect(others).toEqual([]);
});
