import { expect, it } from "vitest";
import { createFakeTransport, credentials, silentTransport } from "../test/fake-transport.js";
import { createCaller } from "./caller.js";
import { TcrClient } from "./client.js";
import { createInstance, describeRegions } from "./gen/operations/index.js";
import { checkStrictly } from "./validation/check-strictly.js";

const region = "ap-guangzhou";
const wrongValue = { RegistryName: "tools", RegistryType: "golden" };
const refusal = 'RegistryType: expected one of basic, standard, premium, got "golden"';

it("holds inputs to documented values by the check that is handed in, the client by its option", async () => {
  const options = { credentials, region, transport: createFakeTransport({ RegistryId: "tcr-1" }) };
  const call = createCaller({ ...options, validation: checkStrictly });
  await expect(call(createInstance, wrongValue)).rejects.toThrow(refusal);
  await expect(new TcrClient({ ...options, validation: "strict" }).createInstance(wrongValue)).rejects.toThrow(refusal);
  expect(options.transport.requests).toHaveLength(0);
  expect(await createCaller(options)(createInstance, wrongValue)).toMatchObject({ RegistryId: "tcr-1" });
});

it("signs with the new secret of a pair whose secret was exchanged, and for another day with another key", async () => {
  const transport = createFakeTransport({});
  const pair = { secretId: "AKIDtest", secretKey: "old" };
  let nowMs = Date.UTC(2024, 0, 1);
  const call = createCaller({ credentials: pair, region, transport, now: () => nowMs });
  await call(describeRegions, {});
  pair.secretKey = "new";
  await call(describeRegions, {});
  nowMs += 86_400_000;
  await call(describeRegions, {});
  const signed = transport.requests.map(({ headers }) => headers["Authorization"] ?? "");
  expect(new Set(signed.map((text) => text.split("Signature=")[1])).size).toBe(3);
  expect(signed[2]).toContain("/2024-01-02/tcr/tc3_request");
});

it("ends at once by a signal while a part is still being loaded", async () => {
  const tcr = new TcrClient({ credentials, region, transport: silentTransport, signatureMethod: "HmacSHA256" });
  const controller = new AbortController();
  const call = tcr.describeRegions({}, { signal: controller.signal });
  controller.abort("enough");
  await expect(call).rejects.toBe("enough");
});
