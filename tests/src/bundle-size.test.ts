import { describe, expect, it } from "vitest";
import { bundleForBrowsers } from "../support/bundle.js";

/** Bytes after gzip -9. The README promises 12 and 18 KB; the official SDK's client takes 134,000. */
const oneActionBytes = 12 * 1024;
/** Of the whole client: what a page loads at its start, and all of it in one file, with what is loaded when it is first wanted. */
const clientAtStartBytes = 18_000;
const clientInOneFileBytes = 24 * 1024;

const caller = (action: string) => `
  import { createCaller } from "@tcrkit/client/core";
  import { createFetchTransport } from "@tcrkit/client/fetch";
  import { ${action} } from "@tcrkit/client/operations";
  export const send = (options, input) => createCaller({ ...options, transport: createFetchTransport() })(${action}, input);`;
const wholeClient = `export { TcrClient } from "@tcrkit/client";`;

describe.each([
  ["one small action through a caller", caller("describeRegions"), "inlined", oneActionBytes],
  ["one large action through a caller", caller("createInstance"), "inlined", oneActionBytes],
  ["the whole client, without what it loads later", wholeClient, "apart", clientAtStartBytes],
  ["the whole client in one file", wholeClient, "inlined", clientInOneFileBytes],
] as const)("%s, bundled for a browser", (_, source, lateImports, maxBytes) => {
  it(`takes at most ${maxBytes} bytes`, async () => {
    const { gzipBytes, modules } = await bundleForBrowsers(source, lateImports);
    expect(gzipBytes, `made of\n${modules.slice(0, 25).join("\n")}\n`).toBeLessThanOrEqual(maxBytes);
  });
});

it("leaves the other actions out of a bundle with one", async () => {
  const { code } = await bundleForBrowsers(caller("describeRegions"));
  expect(code).toContain("DescribeRegions");
  expect(code).not.toContain("DescribeImages");
});
