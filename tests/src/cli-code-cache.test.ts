import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
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
    const modes = new Set([codeFolder(home), packOf(home)].map((path) => statSync(path).mode & 0o077));
    if (!isWindows) expect([...modes]).toEqual([0]);
  });

  it.each<readonly [what: string, spoil: (path: string) => void]>([
    ["has a sector of zeros", (path) => zeroSector(path, 0.5)],
    ["has no index", (path) => zeroSector(path, 0)],
    ["has an index that leads before it", (path) => changeIndex(path, ([, ...rest]) => [-5, ...rest])],
    ["has an index that leads behind it", (path) => changeIndex(path, ([start, , ...rest]) => [start, 1e12, ...rest])],
    ["is shorter", (path) => truncateSync(path, statSync(path).size - 100)],
    ["is empty", (path) => truncateSync(path, 0)],
    ["is something else", (path) => writeFileSync(path, "as nobody wrote it".repeat(1_000))],
  ])("is made anew where the file %s", (_, spoil) => {
    const home = newHome();
    help(home);
    spoil(packOf(home));
    const [after, again] = [help(home), help(home)];
    expect(after).toMatchObject({ status: 0, stdout: words, stderr: "" });
    expect(cached(after)).not.toEqual(loadedBesideStart(after));
    expect(cached(again)).toEqual(loadedBesideStart(again));
  });

  it.skipIf(isWindows).each<readonly [what: string, spoil: (path: string) => void, needsRoot: boolean]>([
    ["others may write", (path) => chmodSync(path, 0o666), false],
    ["is somebody else's", (path) => chownSync(path, 54_321, 54_321), true],
  ])("is not run from a file that %s", (_, spoil, needsRoot) => {
    if (needsRoot && !isRoot) return;
    const home = newHome();
    help(home);
    spoil(packOf(home));
    const after = help(home);
    expect(after).toMatchObject({ status: 0, stdout: words, stderr: "" });
    expect(cached(after)).toEqual([]);
  });

  it("is that of the files as they are now", () => {
    const home = newHome();
    const dist = join(home, "dist");
    cpSync(join(tcr, ".."), dist, { recursive: true });
    const program = join(dist, "bin.js");
    const [, start] = runAndTellFiles(program, ["--version"], { HOME: home }).files;
    const text = readFileSync(start?.path ?? "", "utf8");
    expect(text).toContain('"0.0.0"');
    writeFileSync(start?.path ?? "", text.replace('"0.0.0"', '"9.9.9"'));
    expect(runAndTellFiles(program, ["--version"], { HOME: home })).toMatchObject({ status: 0, stdout: "9.9.9\n" });
  });

  it("grows by what other commands load", () => {
    const home = newHome();
    const version = () => runAndTellFiles(tcr, ["--version"], { HOME: home });
    version();
    help(home);
    const [first, second] = [version(), help(home)];
    expect([cached(first), cached(second)]).toEqual([loadedBesideStart(first), loadedBesideStart(second)]);
  });

  it("is made anew after a day, with what was run since", () => {
    const home = newHome();
    runAndTellFiles(tcr, ["--version"], { HOME: home });
    const codes = () => indexOf(packOf(home));
    const [start = ""] = [...codes().keys()];
    help(home);
    const young = codes();
    help(home);
    expect(codes()).toEqual(young);
    changeIndex(packOf(home), ([start, length, sum, madeAtMs, ...rest]) => [
      ...([start, length, sum, madeAtMs - twoDaysMs] as const),
      ...rest,
    ]);
    const after = help(home);
    expect(cached(after)).toEqual(loadedBesideStart(after));
    const old = [...young.values()].reduce((sum, [, length]) => sum + length, 0);
    const anew = [...codes().values()].reduce((sum, [, length]) => sum + length, 0);
    expect(codes().has(start)).toBe(true);
    expect(anew).toBeGreaterThan(old);
  });

  it("of older builds goes", () => {
    const home = newHome();
    mkdirSync(codeFolder(home), { recursive: true });
    const old = ["1", "2", "3", "4", "5", "6", "7"].map((name) => join(codeFolder(home), name));
    old.forEach((path, index) => {
      writeFileSync(path, "");
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
    expect(readdirSync(codeFolder(home))).toHaveLength(1);
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

/** The one file of code. */
function packOf(home: string): string {
  return join(codeFolder(home), readdirSync(codeFolder(home))[0] ?? "");
}

/** What the file says of each part: where it starts, its length, its sum, when it was made, and the time of its source. */
type Entry = readonly [start: number, length: number, sum: number, madeAtMs: number, sourceMs: number];

function indexOf(pack: string): ReadonlyMap<string, Entry> {
  const bytes = readFileSync(pack);
  return new Map(JSON.parse(bytes.toString("latin1", 4, 4 + bytes.readUInt32LE())) as [string, Entry][]);
}

const twoDaysMs = 2 * 86_400_000;

function changeIndex(pack: string, change: (entry: Entry) => Entry): void {
  const bytes = readFileSync(pack);
  const index = Buffer.from(JSON.stringify([...indexOf(pack)].map(([name, entry]) => [name, change(entry)])));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(index.length);
  writeFileSync(pack, Buffer.concat([head, index, bytes.subarray(4 + bytes.readUInt32LE())]));
}

function zeroSector(path: string, part: number): void {
  const bytes = readFileSync(path);
  const start = Math.floor(bytes.length * part);
  writeFileSync(path, bytes.fill(0, start, start + 512));
}

function fileIn(home: string): string {
  const path = join(home, "file");
  writeFileSync(path, "");
  return path;
}
