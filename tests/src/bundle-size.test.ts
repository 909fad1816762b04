import { operations } from "@tcrkit/client/operations";
import { describe, expect, it } from "vitest";
import { bundleForBrowsers, type Parts } from "../support/bundle.js";

/** Bytes after gzip -9. What the README promises; the official SDK's client takes 134,000. */
const kilobytes = { oneAction: 13, clientAtStart: 19, clientInOneFile: 27 };
/** What the code takes of it is held by itself: the table grows with every release of the API. */
const oneActionBytes = 12_300;
// The same, the frequency limits, and the way to what is loaded for an action that nobody knows.
const clientAtStartBytes = 14_400;
// The same, hopeless waits, repeated pages and that action itself, which are loaded with their first use.
const clientInOneFileBytes = 22_300;
/** What an action's table takes: of the largest one, and of each where all of them are in one file. */
const largestTableBytes = 1000;
const tableBytesAnAction = 80;

const caller = (action: string) => `
  import { createCaller } from "@tcrkit/client/core";
  import { createFetchTransport } from "@tcrkit/client/fetch";
  import { ${action} } from "@tcrkit/client/operations";
  export const send = (options, input) => createCaller({ ...options, transport: createFetchTransport() })(${action}, input);`;
const wholeClient = `export { TcrClient } from "@tcrkit/client";`;

describe.each<[string, string, Parts, number]>([
  ["one action through a caller", caller("describeRegions"), {}, oneActionBytes],
  ["the whole client, without what it loads later", wholeClient, { lazyImports: "apart" }, clientAtStartBytes],
  ["the whole client in one file", wholeClient, {}, clientInOneFileBytes],
])("%s, bundled for a browser without the table", (_, source, parts, maxBytes) => {
  it(`takes at most ${maxBytes} bytes`, async () => {
    const { gzipBytes, modules } = await bundleForBrowsers(source, { ...parts, tables: "apart" });
    expect(gzipBytes, `made of\n${modules.slice(0, 25).join("\n")}\n`).toBeLessThanOrEqual(maxBytes);
  });
});

it.each<[string, string, Parts, number]>([
  ["one action, that with the largest table", caller("createInstance"), {}, kilobytes.oneAction],
  ["the whole client at its start", wholeClient, { lazyImports: "apart" }, kilobytes.clientAtStart],
  ["the whole client in one file", wholeClient, {}, kilobytes.clientInOneFile],
])("%s, bundled for a browser, takes what the README says", async (_, source, parts, promised) => {
  const { gzipBytes, modules } = await bundleForBrowsers(source, parts);
  expect(gzipBytes, `made of\n${modules.slice(0, 25).join("\n")}\n`).toBeLessThanOrEqual(promised * 1024);
});

describe("the table", () => {
  it(`takes at most ${largestTableBytes} bytes for one action`, async () => {
    const [whole, code] = await bothSizes(caller("createInstance"));
    expect(whole - code).toBeLessThanOrEqual(largestTableBytes);
  });

  it(`takes at most ${tableBytesAnAction} bytes an action for all of them`, async () => {
    const [whole, code] = await bothSizes(wholeClient);
    expect((whole - code) / Object.keys(operations).length).toBeLessThanOrEqual(tableBytesAnAction);
  });
});

it("leaves the other actions out of a bundle with one", async () => {
  const { code } = await bundleForBrowsers(caller("describeRegions"));
  expect(code).toContain("DescribeRegions");
  expect(code).not.toContain("DescribeImages");
});

/** With the table, and without. */
async function bothSizes(source: string): Promise<[number, number]> {
  const [whole, code] = [await bundleForBrowsers(source), await bundleForBrowsers(source, { tables: "apart" })];
  return [whole.gzipBytes, code.gzipBytes];
}
