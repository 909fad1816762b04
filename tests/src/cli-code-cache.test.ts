import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { isRoot } from "../support/cli-process.js";
import { type ProgramRun, runAndTellFiles } from "../support/loaded-files.js";
import { canMount, namespaceCommand } from "../support/mount-namespace.js";

const programs = Object.fromEntries(
  ["bin", "docker-credential", "kubelet-credentials"].map((name) => [
    name,
    fileURLToPath(new URL(`../../packages/cli/dist/${name}.js`, import.meta.url)),
  ]),
);
const tcr = programs["bin"] ?? "";
const folder = mkdtempSync(join(tmpdir(), "tcr-code-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isWindows = process.platform === "win32";
const { stdout: words } = help(newHome());

describe("the code that V8 made of the programs", () => {
  it.each([
    ["bin", ["help", "describe-images"]],
    ["bin", ["sign", "--help"]],
    ["docker-credential", ["list"]],
    ["kubelet-credentials", []],
  ] as const)("is taken by the second run of %s %j for every file", (name, args) => {
    const home = newHome();
    const [first, second] = [1, 2].map(() => runAndTellFiles(programs[name] ?? "", args, { HOME: home }));
    expect(cached(first)).toEqual([]);
    expect(cached(second)).toEqual(loadedBesideStart(second));
    expect({ ...second, files: [] }).toEqual({ ...first, files: [] });
  });

  it("is for the user alone", () => {
    const home = newHome();
    help(home);
    const places = [codeFolder(home), buildFolder(home), ...keptFiles(home)];
    const modes = new Set(places.map((path) => statSync(path).mode & 0o077));
    if (!isWindows) expect([...modes]).toEqual([0]);
    expect(keptFiles(home).length).toBeGreaterThan(3);
  });

  it.each<readonly [what: string, spoil: (path: string) => void]>([
    ["has a byte that is another", (path) => changeByte(path, 0.2)],
    ["has a byte that is another in its copy", (path) => changeByte(path, 0.7)],
    ["is shorter", (path) => truncateSync(path, statSync(path).size - 100)],
    ["is empty", (path) => truncateSync(path, 0)],
    ["is of another version", (path) => writeFileSync(path, "as nobody wrote it".repeat(1_000))],
  ])("is made anew where a file %s", (_, spoil) => {
    const home = newHome();
    help(home);
    keptFiles(home).forEach(spoil);
    const [after, again] = [help(home), help(home)];
    expect(after).toMatchObject({ status: 0, stdout: words, stderr: "" });
    expect(cached(after)).toEqual([]);
    expect(cached(again)).toEqual(loadedBesideStart(again));
  });

  it.skipIf(isWindows).each<readonly [what: string, spoil: (path: string) => void, needsRoot: boolean]>([
    ["others may write", (path) => chmodSync(path, 0o666), false],
    ["are somebody else's", (path) => chownSync(path, 54_321, 54_321), true],
  ])("is not run from files that %s", (_, spoil, needsRoot) => {
    if (needsRoot && !isRoot) return;
    const home = newHome();
    help(home);
    keptFiles(home).forEach(spoil);
    const after = help(home);
    expect(after).toMatchObject({ status: 0, stdout: words, stderr: "" });
    expect(cached(after)).toEqual([]);
  });

  it("is made anew after a day, with what was run since", () => {
    const home = newHome();
    runAndTellFiles(tcr, ["--version"], { HOME: home });
    const files = keptFiles(home);
    const bytesAtFirst = bytesOf(files);
    help(home);
    expect(bytesOf(files)).toBe(bytesAtFirst);
    const twoDaysAgo = Date.now() / 1_000 - 2 * 86_400;
    for (const path of keptFiles(home)) utimesSync(path, twoDaysAgo, twoDaysAgo);
    const after = help(home);
    expect(cached(after)).toEqual(loadedBesideStart(after));
    expect(bytesOf(files)).toBeGreaterThan(bytesAtFirst);
  });

  it("of older builds goes", () => {
    const home = newHome();
    const old = ["1", "2", "3", "4", "5", "6", "7"].map((name) => join(codeFolder(home), name));
    old.forEach((path, index) => {
      mkdirSync(path, { recursive: true });
      utimesSync(path, index + 1, index + 1);
    });
    help(home);
    expect(old.filter(existsSync)).toEqual(old.slice(2));
    expect(readdirSync(codeFolder(home))).toHaveLength(6);
  });

  it("is written by many at once", async () => {
    const home = newHome();
    const runs = Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, [tcr, "help"], { env: { HOME: home } });
      const [[status], stdout] = await Promise.all([once(child, "close"), text(child.stdout)]);
      return { status, stdout };
    });
    expect(await Promise.all(runs)).toEqual(runs.map(() => ({ status: 0, stdout: words })));
    expect(keptFiles(home).filter((path) => path.endsWith(".tmp"))).toEqual([]);
    expect(cached(help(home)).length).toBeGreaterThan(3);
  });
});

describe("no code is kept", () => {
  it.each<readonly [what: string, env: (home: string) => NodeJS.ProcessEnv]>([
    ["by who wants none", (HOME) => ({ HOME, NODE_DISABLE_COMPILE_CACHE: "1" })],
    ["in a home that is not there", (home) => ({ HOME: join(home, "none", "such") })],
    ["in a home that is a file", (home) => ({ HOME: fileIn(home) })],
    ["in a cache folder far from any folder", (home) => ({ HOME: home, TCR_CACHE_DIR: join(home, "a/b/c/d") })],
    ["in a cache folder whose name is no text", (home) => ({ HOME: home, TCR_CACHE_DIR: "/tmp/\ufffd" })],
    ["where the system makes no folder", () => ({ HOME: "/proc" })],
  ])("%s", (_, envOf) => {
    const home = newHome();
    const env = envOf(home);
    const before = readdirSync(home);
    expect(runAndTellFiles(tcr, ["help"], env)).toMatchObject({ status: 0, stdout: words, stderr: "" });
    expect(readdirSync(home)).toEqual(before);
  });

  it.skipIf(isWindows || !isRoot)("in a home of somebody else", () => {
    const home = newHome();
    chownSync(home, 54_321, 54_321);
    expect(help(home)).toMatchObject({ status: 0, stdout: words, stderr: "" });
    expect(readdirSync(home)).toEqual([]);
  });

  it.skipIf(!canMount)("on a disk with less than 100 MB", async () => {
    const home = newHome();
    const line = `mount -t tmpfs -o size=50m none "$HOME" && "$0" "$1" help && ls -A "$HOME"`;
    const [program, ...args] = namespaceCommand;
    const child = spawn(program, [...args, "bash", "-c", line, process.execPath, tcr], {
      env: { PATH: process.env["PATH"], HOME: home },
    });
    const [[status], stdout] = await Promise.all([once(child, "close"), text(child.stdout)]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: words });
  });
});

function newHome(): string {
  return mkdtempSync(join(folder, "home-"));
}

function help(home: string): ProgramRun {
  return runAndTellFiles(tcr, ["help"], { HOME: home });
}

function cached({ files }: ProgramRun | undefined = nothing): readonly string[] {
  return files.filter(({ isFromCache }) => isFromCache).map(({ path }) => path);
}

function loadedBesideStart({ files }: ProgramRun | undefined = nothing): readonly string[] {
  return files.slice(1).map(({ path }) => path);
}

const nothing: ProgramRun = { status: null, stdout: "", stderr: "", files: [] };

function codeFolder(home: string): string {
  return join(home, { darwin: "Library/Caches/tcr/code" }[process.platform as string] ?? ".cache/tcr/code");
}

function buildFolder(home: string): string {
  return join(codeFolder(home), readdirSync(codeFolder(home))[0] ?? "");
}

function keptFiles(home: string): readonly string[] {
  return readdirSync(buildFolder(home)).map((name) => join(buildFolder(home), name));
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

function changeByte(path: string, part: number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length * part);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x55, at);
  writeFileSync(path, bytes);
}

function fileIn(home: string): string {
  const path = join(home, "file");
  writeFileSync(path, "");
  return path;
}
