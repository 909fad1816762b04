import { describe, expect, it } from "vitest";
import { createFakeTransport, credentials, silentTransport } from "../test/fake-transport.js";
import { createCaller } from "./caller.js";
import { TcrClient } from "./client.js";
import { createInstance, describeRegions } from "./gen/operations/index.js";
import type { Limiter, LimitKey } from "./limit/limiter.js";
import { processLimiter } from "./limit/process-limiter.js";
import type { ClientOptions } from "./options.js";
import type { Transport } from "./transports/transport.js";
import { checkStrictly } from "./validation/check-strictly.js";

const region = "ap-guangzhou";
const wrongValue = { RegistryName: "tools", RegistryType: "golden" };
const refusal = 'RegistryType: expected one of basic, standard, premium, got "golden"';
const inProcess: Transport = { send: () => Promise.reject(new Error("not used")), isInProcess: true };

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

it("gives each transport that ends in this process a budget of its own", async () => {
  const endpoints: string[] = [];
  const rateLimit = { acquire: (key: LimitKey) => void endpoints.push(key.endpoint) };
  const [one, other] = [1, 2].map(() => ({ ...createFakeTransport({}), isInProcess: true }));
  for (const transport of [one, other, one]) {
    if (transport === undefined) continue;
    await createCaller({ credentials, region, rateLimit, transport })(describeRegions, {});
  }
  expect(endpoints[0]).toBe(endpoints[2]);
  expect(new Set(endpoints).size).toBe(2);
});

it("holds no limits unless a limiter is handed in, which may be the one that the clients of this process share", async () => {
  const sent = async (rateLimit?: Limiter) => {
    const transport = createFakeTransport({});
    const call = createCaller({ credentials: ownPair(), region, rateLimit, transport });
    const ended = new AbortController();
    const calls = Array.from({ length: 40 }, () => call(describeRegions, {}, { signal: ended.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    const { length } = transport.requests;
    ended.abort();
    await Promise.allSettled(calls);
    return length;
  };
  expect([await sent(), await sent(processLimiter)]).toEqual([40, 6]);
});

describe("the published limits", () => {
  /** How many of 40 calls of a client are sent at once. */
  async function sentAtOnce(options: Pick<ClientOptions, "rateLimit" | "transport">): Promise<number> {
    const transport = createFakeTransport({});
    const controllers = Array.from({ length: 40 }, () => new AbortController());
    const given = { ...options.transport, ...transport };
    const tcr = new TcrClient({ credentials: ownPair(), region, ...options, transport: given });
    const calls = controllers.map(({ signal }) => tcr.describeRegions({}, { signal }));
    await new Promise((resolve) => setImmediate(resolve));
    const { length } = transport.requests;
    for (const controller of controllers) controller.abort();
    await Promise.allSettled(calls);
    return length;
  }

  it.each<[string, Pick<ClientOptions, "rateLimit" | "transport">, number]>([
    ["hold by themselves", {}, 6],
    ["do not hold for a transport that ends in this process", { transport: inProcess }, 40],
    ["hold there where they are asked for", { transport: inProcess, rateLimit: true }, 6],
    ["hold for a transport that says it leaves this process", { transport: { ...inProcess, isInProcess: false } }, 6],
    ["do not hold where they are switched off", { rateLimit: false }, 40],
  ])("%s", async (_, options, sent) => {
    expect(await sentAtOnce(options)).toBe(sent);
  });

  it.each<[string, ClientOptions["endpoint"], string]>([
    ["the host that is nearest", "nearest", "tcr.tencentcloudapi.com"],
    ["a region's own host", "regional", "tcr.tencentcloudapi.com"],
    ["a host of the API by its name", "https://tcr.ap-tokyo.tencentcloudapi.com", "tcr.tencentcloudapi.com"],
    ["a host elsewhere", "https://tcr.example.test:8443", "tcr.example.test:8443"],
    ["a mock on its port", "http://127.0.0.1:5301", "127.0.0.1:5301"],
  ])("count %s as an endpoint", async (_, endpoint, expected) => {
    const endpoints: string[] = [];
    const rateLimit = { acquire: (key: LimitKey) => void endpoints.push(key.endpoint) };
    const call = createCaller({ credentials, region, endpoint, rateLimit, transport: createFakeTransport({}) });
    await call(describeRegions, {});
    expect(endpoints).toEqual([expected]);
  });
});

/** A budget of its own. */
function ownPair() {
  pairs++;
  return { ...credentials, secretId: `AKIDtest${pairs}` };
}

let pairs = 0;
