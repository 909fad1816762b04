import { createRequire } from "node:module";
import { TcrClient } from "@tcrkit/client";
import { createHttpTransport } from "@tcrkit/client/http";
import { createUndiciTransport } from "@tcrkit/client/undici";
import { expectEqual, expectThat } from "./expect.mjs";

const require = createRequire(import.meta.url);

/** What holds on Node alone. */
export const nodeCases = {
  "calls through undici": (mock) => callThrough(createUndiciTransport(), mock),

  "calls through node:http": (mock) => callThrough(createHttpTransport(), mock),

  "is the same module for require()": () => {
    const required = require("@tcrkit/client");
    expectThat(required.TcrClient === TcrClient, "one TcrClient for import and require()");
    expectEqual(typeof require("@tcrkit/signer").signTc3, "function");
    expectEqual(typeof require("@tcrkit/mock").createMock, "function");
  },
};

async function callThrough(transport, { url, credentials }) {
  const tcr = new TcrClient({ endpoint: url, region: "ap-guangzhou", credentials, transport });
  const { RequestId } = await tcr.describeInstances({});
  expectThat(typeof RequestId === "string", "a RequestId");
  await transport.close?.();
}
