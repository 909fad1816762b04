import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../interop/run-command.js";
import { type InstalledAlone, installAlone } from "../packed/install-alone.js";
import { packAll } from "../packed/packages.js";
import { linkTargets } from "../support/link-targets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = /^src\/(?!.*\.(?:test|test-d)\.ts$).*\.ts$/;
const library = /^dist\/.*\.(?:js|js\.map|d\.ts)$/;

/** What each package brings when it is installed alone, without optional ones, and the most bytes that all of it may take. */
const expected = {
  "@tcrkit/signer": { alone: [], maxBytes: 650_000, own: [library, source] },
  "@tcrkit/client": {
    alone: ["@tcrkit/signer", "undici"],
    maxBytes: 5_300_000,
    own: [library, source, /^src\/gen\/openapi\.json$/],
  },
  "@tcrkit/mock": { alone: ["@tcrkit/signer"], maxBytes: 1_700_000, own: [/^dist\/.*\.(?:js|d\.ts)$/] },
  "@tcrkit/cli": {
    alone: [],
    maxBytes: 1_500_000,
    own: [/^dist\/.*\.js$/, /^dist\/.*\.LEGAL\.txt$/, /^dist\/(?:package\.json|THIRD-PARTY-NOTICES\.txt|man\/tcr\.1)$/],
  },
} as const;
/** What an uncaught error may print: Node shows the whole line that threw it, which in a minified file is the file. */
const maxErrorBytes = 2048;
type PackageName = keyof typeof expected;
const names = Object.keys(expected) as PackageName[];

const installed = new Map<PackageName, InstalledAlone>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tcrkit-quality-"));
  const paths = await packAll(join(folder, "tarballs"));
  const tarballs = Object.fromEntries(names.map((name, index) => [name, paths[index] ?? ""]));
  for (const name of names) installed.set(name, await installAlone(join(folder, name), name, tarballs));
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(names)("%s, packed and installed alone", (name) => {
  const { alone, maxBytes, own } = expected[name];

  it("brings only what it needs", () => {
    expect(find(name).packages.filter((found) => found !== name)).toEqual(alone);
  });

  it(`takes at most ${maxBytes} bytes`, () => {
    expect(find(name).bytes).toBeLessThanOrEqual(maxBytes);
  });

  it("has what runs, where it helps its sources, its licence and its README, and nothing else", () => {
    const always = /^(?:LICENSE|README\.md|package\.json)$/;
    expect(find(name).files.filter((path) => ![always, ...own].some((pattern) => pattern.test(path)))).toEqual([]);
    expect(find(name).files).toEqual(expect.arrayContaining(["LICENSE", "README.md"]));
  });

  it("carries the licence of the project", async () => {
    expect(await read(name, "LICENSE")).toBe(await readFile(join(root, "LICENSE"), "utf8"));
  });

  it("links in its README to nothing that is not in the package or has no whole address", async () => {
    const targets = linkTargets(await read(name, "README.md"));
    expect(targets.filter((target) => !/^(?:https:\/\/(?![^/]*\.example\b)|#)/.test(target))).toEqual([]);
  });

  it("says in its manifest what registries and bundlers ask for", async () => {
    const manifest = JSON.parse(await read(name, "package.json")) as Readonly<Record<string, unknown>>;
    expect(manifest).toMatchObject({
      name,
      license: "MIT",
      author: expect.any(String),
      description: expect.stringMatching(/\.$/),
      keywords: expect.arrayContaining(["tencentcloud"]),
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      publishConfig: { access: "public" },
    });
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|\.example\b/);
  });

  it("has source maps that lead to files in the package", async () => {
    const maps = find(name).files.filter((path) => path.endsWith(".map"));
    const targets = await Promise.all(maps.map((path) => sourcesOf(name, path)));
    // What joins the entries for Node has no file.
    const real = targets.flat().filter((path) => path !== "dist/entries.js");
    expect(real.filter((path) => !find(name).files.includes(path))).toEqual([]);
  });

  it("has no module and no declaration that none of its entries leads to", async () => {
    expect(await unreachedFiles(name)).toEqual([]);
  });

  it("names no folder of the machine that built it", async () => {
    const texts = await Promise.all(find(name).files.map(async (path) => ({ path, text: await read(name, path) })));
    expect(texts.filter(({ text }) => text.includes(root)).map(({ path }) => path)).toEqual([]);
  });
});

it("tells in a stack trace where a fault is in the sources", async () => {
  const program = `
    import { signTc3 } from "@tcrkit/signer";
    import { TcrClient } from "@tcrkit/client";
    for (const fail of [() => signTc3({}, {}), () => new TcrClient({ timeoutMs: -1 })])
      try { fail(); } catch ({ stack }) { console.log(stack); }`;
  const args = ["--enable-source-maps", "--input-type=module", "--eval", program];
  const stacks = await runCommand(process.execPath, args, { cwd: join(folder, "@tcrkit/client") });
  expect(stacks).toMatch(/signer\/src\/[\w/-]+\.ts:\d+/);
  expect(stacks).toMatch(/client\/src\/[\w/-]+\.ts:\d+/);
});

describe("an uncaught error", () => {
  const client = 'import { TcrClient } from "@tcrkit/client";';
  const settings = `{ region: "ap-guangzhou", credentials: { secretId: "id", secretKey: "key" } }`;
  const mock = 'import { createMock } from "@tcrkit/mock";';

  it.each<readonly [string, PackageName, string, string]>([
    ["of the signer", "@tcrkit/signer", 'import { signTc3 } from "@tcrkit/signer"; signTc3({}, {});', "SignerError"],
    ["an option of the client", "@tcrkit/client", `${client} new TcrClient({ timeoutMs: -1 });`, "timeoutMs"],
    [
      "a call refused by its check",
      "@tcrkit/client",
      `${client} await new TcrClient(${settings}).describeImages({});`,
      "RegistryId",
    ],
    [
      "a page refused while it is read",
      "@tcrkit/client",
      `${client} for await (const page of new TcrClient(${settings}).paginate.describeImages({})) page;`,
      "RegistryId",
    ],
    [
      "a call by a caller of the core",
      "@tcrkit/client",
      `import { createCaller } from "@tcrkit/client/core"; createCaller({ retry: { maxAttempts: -1 } });`,
      "Error",
    ],
    ["an option of the mock", "@tcrkit/mock", `${mock} await createMock({ lifecycle: 3 });`, "lifecycle"],
    ["a snapshot that is none", "@tcrkit/mock", `${mock} (await createMock()).restore({});`, "SnapshotError"],
    [
      "a data folder that cannot be",
      "@tcrkit/mock",
      `${mock} await createMock({ dataDir: "package.json" });`,
      "DataFolderError",
    ],
    [
      "an option of the mock's core",
      "@tcrkit/mock",
      'import { Emulator } from "@tcrkit/mock/core"; new Emulator({ lifecycle: 3 });',
      "lifecycle",
    ],
    ["the mock's program", "@tcrkit/mock", startWithoutArguments("@tcrkit/mock/dist/bin.js"), "argv"],
    ["the command line", "@tcrkit/cli", startWithoutArguments("@tcrkit/cli/dist/bin.js"), "argv"],
    ["kubelet's provider", "@tcrkit/cli", startWithoutArguments("@tcrkit/cli/dist/kubelet-credentials.js"), "argv"],
    ["docker's helper", "@tcrkit/cli", startWithoutArguments("@tcrkit/cli/dist/docker-credential.js"), "argv"],
  ])("prints no giant line: %s", (_, name, program, expectedText) => {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: join(folder, name),
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain(expectedText);
    expect(Buffer.byteLength(stderr)).toBeLessThanOrEqual(maxErrorBytes);
  });
});

it("needs nothing for the mock's data folder that has to be installed", async () => {
  const { dependencies, optionalDependencies } = JSON.parse(await read("@tcrkit/mock", "package.json"));
  expect(Object.keys(dependencies)).toEqual(["@tcrkit/signer"]);
  expect(optionalDependencies).toBeUndefined();
});

it("carries the licence and the source's address of everything that is bundled into the command line", async () => {
  const notices = await read("@tcrkit/cli", "dist/THIRD-PARTY-NOTICES.txt");
  const bundled = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\nLicence: (\S+)\nSource: \S*:\/\//gm)];
  expect(bundled.map(([, own, licence]) => `${own}: ${licence}`)).toEqual([
    "@jmespath-community/jmespath: MPL-2.0",
    "ansi-regex: MIT",
    "get-east-asian-width: MIT",
    "js-yaml: MIT",
    "string-width: MIT",
    "strip-ansi: MIT",
  ]);
  expect(notices).toContain("Mozilla Public License Version 2.0");
});

/** A program of a package that throws in its own code, since it finds no list of arguments. */
function startWithoutArguments(path: string): string {
  return `process.argv = undefined; await import("./node_modules/${path}");`;
}

/** JavaScript and declarations that neither `exports`, `imports` nor `bin` lead to. */
async function unreachedFiles(name: PackageName): Promise<readonly string[]> {
  const modules = find(name).files.filter((path) => /^dist\/.*\.(?:js|d\.ts)$/.test(path));
  const { exports, imports, bin } = JSON.parse(await read(name, "package.json"));
  const targets = JSON.stringify([exports, imports, bin]).match(/(?<="\.\/)dist\/[^"]+/g) ?? [];
  const reached = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = await read(name, path);
    for (const [, specifier = ""] of text.matchAll(/\b(?:from|import|require)\s*\(?\s*"(\.[^"]+\.js)"/g)) {
      const next = posix.join(posix.dirname(path), specifier);
      await follow(path.endsWith(".d.ts") ? next.replace(/\.js$/, ".d.ts") : next);
    }
  };
  for (const target of targets) {
    const [before = "", after = ""] = target.split("*");
    const isPattern = target.includes("*");
    const isNamed = (path: string) => (isPattern ? path.startsWith(before) && path.endsWith(after) : path === target);
    for (const path of modules.filter(isNamed)) await follow(path);
  }
  return modules.filter((path) => !reached.has(path));
}

function find(name: PackageName): InstalledAlone {
  const found = installed.get(name);
  if (found === undefined) throw new Error(`${name} is not installed.`);
  return found;
}

function read(name: PackageName, path: string): Promise<string> {
  return readFile(join(find(name).folder, path), "utf8");
}

async function sourcesOf(name: PackageName, map: string): Promise<readonly string[]> {
  const { sources } = JSON.parse(await read(name, map)) as { readonly sources: readonly string[] };
  return sources.map((path) => posix.join(posix.dirname(map), path));
}
