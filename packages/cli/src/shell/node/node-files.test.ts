import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "./node-files.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tcr-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("nodeFiles", () => {
  it("writes for the owner alone, in a folder for the owner alone, and leaves no draft", async () => {
    const path = join(folder, "tcr", "credentials.json");
    await nodeFiles.writePrivate(path, "one");
    await nodeFiles.writePrivate(path, "two");
    expect(await nodeFiles.read(path)).toBe("two");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "tcr"))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(folder, "tcr"))).toEqual(["credentials.json"]);
  });

  it("takes back what others could read when it writes anew", async () => {
    const path = join(folder, "open.json");
    await writeFile(path, "one");
    await chmod(path, 0o644);
    await nodeFiles.writePrivate(path, "two");
    expect(await nodeFiles.describe(path)).toEqual({ isLink: false, mode: 0o600 });
  });

  it("writes through a link, and keeps it", async () => {
    await writeFile(join(folder, "real.json"), "one");
    await symlink(join(folder, "real.json"), join(folder, "link.json"));
    await nodeFiles.writePrivate(join(folder, "link.json"), "two");
    expect(await nodeFiles.read(join(folder, "real.json"))).toBe("two");
    expect(await nodeFiles.describe(join(folder, "link.json"))).toEqual({ isLink: true, mode: 0o600 });
  });

  it("tells that there is nothing, and what may be run", async () => {
    await mkdir(join(folder, "bin"));
    await writeFile(join(folder, "docker"), "", { mode: 0o755 });
    expect(await nodeFiles.read(join(folder, "none", "x"))).toBeUndefined();
    expect(await nodeFiles.read(join(folder, "docker", "x"))).toBeUndefined();
    expect(await nodeFiles.describe(join(folder, "none"))).toBeUndefined();
    const found = await Promise.all(["docker", "bin", "none"].map((name) => nodeFiles.isProgram(join(folder, name))));
    expect(found).toEqual([true, false, false]);
  });
});
