import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { importsBelow } from "./imports.js";

/**
 * The rooms of each source folder from the roof down: a room imports from those on lower floors alone, types included, so never from one on
 * its own floor. A room is a file or a folder in it; `commands/*` is each folder below `commands`.
 */
const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "packages/signer/src": [
    ["index", "debug"],
    ["verify-tc3", "verify-v1"],
    ["diagnose", "signed-headers"],
    ["verify", "tc3", "v1", "first-difference"],
    ["key-cache", "tc3-canonical", "v1-canonical", "tc3-headers", "flatten", "unflatten", "multipart", "authorization"],
    ["signing-key", "v1-steps", "param-names", "check-request"],
    ["tc3-steps", "percent", "received"],
    ["check", "kind", "mask", "hash", "loopback"],
    ["types", "errors"],
  ],
  "packages/client/src": [
    ["index", "core", "schema", "webhooks"],
    ["client"],
    ["lazy", "methods"],
    ["waiting"],
    ["paging"],
    ["caller"],
    ["call"],
    ["options"],
    ["retry"],
    ["check-options"],
    ["validation", "observe", "limit"],
    ["credentials"],
    ["transports"],
    ["errors"],
    ["gen", "base"],
    ["tables"],
    ["contract"],
  ],
  "packages/cli/src": [
    ["bin", "docker-credential", "kubelet-credentials"],
    ["app"],
    ["commands"],
    ["commands/*"],
    ["api"],
    // Above `parse`: help prints flags, and an error names the flag to mend.
    ["present/errors"],
    ["present/help"],
    ["present/forms"],
    ["present/query"],
    ["present/table"],
    ["present"],
    // Above `settings`: some flags take what a setting takes.
    ["parse"],
    ["settings"],
    ["shell/node"],
    ["shell"],
    ["gen"],
    ["contract"],
  ],
  "packages/mock/src": [
    ["bin", "index", "core"],
    ["command", "decisions"],
    ["mock"],
    ["hosts"],
    ["emulator"],
    ["emulator-services"],
    ["options"],
    ["doors"],
    ["doors/*"],
    ["doors/http"],
    ["domain"],
    ["state"],
    ["gen", "base"],
    ["contract"],
  ],
  "generator/src": [
    ["main"],
    ["commands"],
    ["editions"],
    ["lint", "load", "emit", "dump"],
    ["print", "schemas", "release"],
    ["write", "model"],
    ["spec", "json-path"],
    ["structure", "fault"],
    ["spec-files", "read-json"],
  ],
  "docs/explorer": [
    ["ExplorerPage", "ExplorerButton"],
    ["LoadedExplorer", "ActionChooser"],
    ["ActionExplorer", "filter-groups"],
    ["link", "code", "sent"],
    ["send"],
    ["call-input"],
    ["load-action"],
    ["TabList", "form", "example-credentials"],
  ],
};

describe.each(Object.entries(floors))("%s", (folder, stories) => {
  const rooms = stories.flatMap((side, level) => side.map((name) => ({ name, level })));
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
      !/\/src\/(?:shell\/node\/|bin\.ts|docker-credential\.ts|kubelet-credentials\.ts)|\.test\.ts$/.test(file),
  );
  expect(others).toEqual([]);
});
