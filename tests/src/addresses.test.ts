import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkTargets } from "../support/link-targets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = ["signer", "client", "mock", "cli"] as const;

/** Writes the addresses into the packages of a folder. */
function write(folder: string, ...flags: readonly string[]) {
  return spawnSync(process.execPath, [join(root, "scripts/addresses.mjs"), ...flags, folder], { encoding: "utf8" });
}

it("says in the packages what the root's manifest says", () => {
  expect(write(root, "--check")).toMatchObject({ status: 0, stderr: "" });
});

describe.each(names)("the README of %s", (name) => {
  const readme = readFileSync(join(root, `packages/${name}/README.md`), "utf8");

  it("has 40 to 120 lines besides its picture", () => {
    const lines = readme
      .replaceAll(/^<picture>[\s\S]*?^<\/picture>\n/gm, "")
      .trimEnd()
      .split("\n").length;
    expect(lines).toBeGreaterThanOrEqual(40);
    expect(lines).toBeLessThanOrEqual(120);
  });

  it("has no link that leads to nothing outside of the repository", () => {
    expect(linkTargets(readme).filter((target) => !/^(?:https:\/\/|#)/.test(target))).toEqual([]);
  });

  it("names files and pictures of the repository that are there", () => {
    const paths = [...readme.matchAll(/`((?:docs|packages|spec)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    const pictures = [...readme.matchAll(/<!-- picture: ([\w-]+), /g)].map(
      ([, file]) => `docs/pictures/${file}-light.svg`,
    );
    expect([...paths, ...pictures].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(paths).not.toEqual([]);
  });
});

describe("addresses that are known", () => {
  const folder = mkdtempSync(join(tmpdir(), "tcrkit-addresses-"));
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const source = "https://github.com/example-owner/example-name";

  beforeAll(() => {
    cpSync(join(root, "docs/guides"), join(folder, "docs/guides"), { recursive: true });
    for (const name of names) {
      for (const file of ["README.md", "package.json"]) {
        cpSync(join(root, `packages/${name}/${file}`), join(folder, `packages/${name}/${file}`));
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function settle(addresses: Readonly<Record<string, string>>): void {
    writeFileSync(join(folder, "package.json"), JSON.stringify(addresses));
    expect(write(folder)).toMatchObject({ status: 0, stderr: "" });
  }

  it("are told in each manifest, with the package's folder", () => {
    settle({ repository: source, homepage: "https://tools.example-owner.dev/" });
    expect(JSON.parse(read("packages/mock/package.json"))).toMatchObject({
      homepage: "https://tools.example-owner.dev",
      bugs: `${source}/issues`,
      repository: { type: "git", url: `git+${source}.git`, directory: "packages/mock" },
    });
  });

  it("make links of the files that a README names, and show its picture, outside of code alone", () => {
    settle({ repository: source });
    const readme = read("packages/signer/README.md");
    expect(readme).toContain(`[\`docs/guides/security.md\`](${source}/blob/main/docs/guides/security.md)`);
    expect(readme).toContain(`src="${source}/raw/main/docs/pictures/verify-light.svg"`);
    expect(readme.match(/^```[\s\S]*?^```$/gm)?.join()).not.toContain(source);
  });

  it("are where the source is, where the site's is not known", () => {
    settle({ repository: source, homepage: "https://tcrkit.example/" });
    expect(JSON.parse(read("packages/cli/package.json")).homepage).toBe(`${source}/tree/main/packages/cli#readme`);
  });

  it("follow a change, and go again with the setting", () => {
    settle({ repository: source });
    settle({ repository: "https://github.com/another/place" });
    expect(read("packages/client/README.md")).not.toContain("example-owner");
    settle({ homepage: "https://tcrkit.example/" });
    for (const name of names) {
      for (const path of [`packages/${name}/README.md`, `packages/${name}/package.json`]) {
        expect(read(path)).toBe(readFileSync(join(root, path), "utf8"));
      }
    }
  });

  it("are missed where a package does not have them", () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ repository: source }));
    const { status, stdout, stderr } = write(folder, "--check");
    expect(status).toBe(1);
    expect(stdout).toContain("packages/client/package.json\n");
    expect(stderr).toContain("`pnpm addresses` writes them");
  });
});
