import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { debuggerPolicy, metaPolicy, sitePolicy } from "docs/content-policy";
import { describe, expect, it } from "vitest";
import { builtSite, pageKinds, pagesOf } from "./built-site.js";

const guide = readFileSync(new URL("../../../docs/guides/hosting.md", import.meta.url), "utf8");

describe("the guide of hosting", () => {
  it("has the policy of the tests in each of its settings", () => {
    const policies = [...guide.matchAll(/Content-Security-Policy:? "?(default-src [^"\n]+)/g)].map(
      ([, policy]) => policy,
    );
    expect(policies).toEqual([sitePolicy, sitePolicy, debuggerPolicy, sitePolicy, debuggerPolicy]);
  });

  it("gives a reason for each part of it", () => {
    const reasons = [...guide.matchAll(/^\| `([\w-]+) /gm)].map(([, directive]) => directive);
    expect(reasons).toEqual(sitePolicy.split("; ").map((part) => part.split(" ", 1)[0]));
  });
});

describe("each page of the site", () => {
  const pages = pagesOf(builtSite);
  const policyOf = (path: string) => metaPolicy(path === pageKinds.debugger ? debuggerPolicy : sitePolicy);

  it("says the policy of itself, before anything that it governs", () => {
    const startOf = (path: string) =>
      `<head>\n    <meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(path)}">`;
    expect(pages.filter(({ path, html }) => !html.includes(startOf(path))).map(({ path }) => path)).toEqual([]);
  });

  it("leads to the debugger by a load of its own alone", () => {
    const links = pages.flatMap(
      ({ html }) => html.match(/<a [^>]*href="(?:[^"#]*\/)?debugger(?:\.html)?(?:[#?][^"]*)?"[^>]*>/g) ?? [],
    );
    expect(links.length).toBeGreaterThan(pages.length / 2);
    expect(links.filter((link) => !link.includes('target="_self"'))).toEqual([]);
  });

  it("stands where the debugger leads to, with the place on it", () => {
    const html = new Map(pages.map((page) => [page.path, page.html]));
    const links = [...(html.get(pageKinds.debugger) ?? "").matchAll(/<a href="\.\/([^"#]*)(?:#([^"]*))?"/g)];
    const lost = links.filter(([, path = "", place]) => {
      const target = html.get(path || "index.html");
      return target === undefined || (place !== undefined && !target.includes(`id="${place}"`));
    });
    expect(links.length).toBeGreaterThan(0);
    expect(lost.map(([link]) => link)).toEqual([]);
  });

  it("has no script within itself but those that the policy names, and the policy names no other", () => {
    const scripts = pages.flatMap(({ html }) => [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)]);
    const hashes = new Set(
      scripts.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`),
    );
    expect(hashes).toEqual(new Set(sitePolicy.match(/'sha256-[^']+'/g)));
  });
});
