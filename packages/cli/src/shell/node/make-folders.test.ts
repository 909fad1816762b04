import { mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeFolders } from "./make-folders.js";

const folder = await mkdtemp(join(tmpdir(), "tcr-folders-"));
afterAll(() => rm(folder, { recursive: true }));

it("makes a folder with those around it, for the owner alone, and leaves what is there", async () => {
  const path = join(folder, "a", "b", "c");
  for (let time = 0; time < 2; time += 1) makeFolders(path);
  makeFolders("/");
  expect((await stat(path)).isDirectory()).toBe(true);
  if (process.platform !== "win32") expect((await stat(join(folder, "a"))).mode & 0o777).toBe(0o700);
});

it("tells where something else is in its place", async () => {
  await writeFile(join(folder, "file"), "");
  expect(() => makeFolders(join(folder, "file"))).toThrow(expect.objectContaining({ code: "EEXIST" }));
  expect(() => makeFolders(join(folder, "file", "a"))).toThrow(expect.objectContaining({ code: "ENOTDIR" }));
});

it.skipIf(process.platform === "win32")("tells of a link that leads nowhere", async () => {
  await symlink("nowhere", join(folder, "link"));
  expect(() => makeFolders(join(folder, "link"))).toThrow(expect.objectContaining({ code: "EEXIST" }));
});

it.skipIf(process.platform !== "linux")("comes to an end where the system makes no folder", async () => {
  expect(() => makeFolders("/proc/tcr/a")).toThrow(expect.objectContaining({ code: "ENOENT" }));
});
