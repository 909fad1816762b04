import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), "utf8");

describe("the guide to security", () => {
  const guide = textOf("docs/guides/security.md");

  it("names files that are there, and some for each promise", () => {
    const paths = [...guide.matchAll(/`((?:packages|tests)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    const rows = guide.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| promise"));
    expect(rows.filter((row) => !/`(?:packages|tests)\/|the same/.test(row) && !row.startsWith("| ---"))).toEqual([]);
  });

  it.each(["signer", "client", "cli", "mock"])("is named by the README of %s", (name) => {
    expect(textOf(`packages/${name}/README.md`)).toContain("docs/guides/security.md");
  });

  it("stands in the sidebar, and beside the policy", () => {
    expect(textOf("docs/.vitepress/guides.ts")).toContain('link: "/guides/security"');
    expect(textOf("SECURITY.md")).toContain("docs/guides/security.md");
  });
});
