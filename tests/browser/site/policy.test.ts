import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { metaPolicy, sitePolicy } from "docs/content-policy";
import { describe, expect, it } from "vitest";
import { builtSite, pagesOf } from "./built-site.js";

const guide = readFileSync(new URL("../../../docs/guides/hosting.md", import.meta.url), "utf8");

describe("the guide of hosting", () => {
  it("has the policy of the tests in each of its settings", () => {
    const policies = [...guide.matchAll(/Content-Security-Policy:? "?(default-src [^"\n]+)/g)].map(
      ([, policy]) => policy,
    );
    expect(policies).toEqual([sitePolicy, sitePolicy, sitePolicy]);
  });

  it("gives a reason for each part of it", () => {
    const reasons = [...guide.matchAll(/^\| `([\w-]+) /gm)].map(([, directive]) => directive);
    expect(reasons).toEqual(sitePolicy.split("; ").map((part) => part.split(" ", 1)[0]));
  });
});

describe("each page of the site", () => {
  const pages = pagesOf(builtSite);

  it("says the policy of itself, before anything that it governs", () => {
    const meta = `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(sitePolicy)}">`;
    expect(pages.filter(({ html }) => !html.includes(meta)).map(({ path }) => path)).toEqual([]);
  });

  it("has no script within itself but those that the policy names, and the policy names no other", () => {
    const scripts = pages.flatMap(({ html }) => [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)]);
    const hashes = new Set(
      scripts.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`),
    );
    expect(hashes).toEqual(new Set(sitePolicy.match(/'sha256-[^']+'/g)));
  });
});
