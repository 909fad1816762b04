import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { nodeFiles } from "./node-files.js";
import { nodePrivateFolder, nodeProcesses } from "./node-private-folder.js";

const folder = await mkdtemp(join(tmpdir(), "tcr-"));
afterAll(() => rm(folder, { recursive: true }));

it("lets one of many make a file, whole and for its owner alone", async () => {
  const path = join(folder, "new", "lock");
  const made = await Promise.all(Array.from({ length: 20 }, (_, i) => nodePrivateFolder.create(path, `owner ${i}`)));
  expect(made.filter((isMine) => isMine)).toHaveLength(1);
  expect(await readFile(path, "utf8")).toBe(`owner ${made.indexOf(true)}`);
  expect(await readdir(join(folder, "new"))).toEqual(["lock"]);
  if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it("lists what there is, and removes what may be gone already", async () => {
  const path = join(folder, "listed", "a");
  expect(await nodeFiles.list(join(folder, "listed"))).toEqual([]);
  await nodePrivateFolder.create(path, "");
  expect(await nodeFiles.list(join(folder, "listed"))).toEqual(["a"]);
  await nodePrivateFolder.remove(path);
  await nodePrivateFolder.remove(path);
  expect(await nodeFiles.list(join(folder, "listed"))).toEqual([]);
});

it("knows who runs", () => {
  expect(nodeProcesses.isRunning(nodeProcesses.own)).toBe(true);
  expect(nodeProcesses.isRunning(2 ** 22 + 1)).toBe(false);
});
