import { createHash } from "node:crypto";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createEmulator } from "../../../test/ask.js";
import { tc3Get, tc3Post, v1Get, v1Post, withHeaders } from "../../../test/requests.js";
import type { Emulator } from "../../emulator.js";
import type { WholeRequest } from "../http.js";
import type { RecordedRequest } from "./recorded-request.js";

const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "app", ImageVersion: "v1" };
const wrongKey = { secretId: "AKIDtcrkitexample", secretKey: "wrong" };

/** The record of one request. */
async function recordOfOne(request: WholeRequest, emulator = createEmulator()): Promise<RecordedRequest> {
  await emulator.answer(request);
  const [record] = emulator.requests;
  if (record === undefined) throw new Error("nothing was recorded");
  return record;
}

describe("the input of a recorded request", () => {
  it.each<[string, WholeRequest, object]>([
    ["JSON", tc3Post("DeleteImage", image), image],
    ["a query signed with TC3", tc3Get("DescribeInstances", "Limit=5&AllRegion=true"), { Limit: 5, AllRegion: true }],
    [
      "a query signed with v1",
      v1Get("DescribeInstances", { Limit: 5, "Registryids.0": "7" }),
      { Limit: 5, Registryids: ["7"] },
    ],
    ["a form signed with v1", v1Post("DescribeInstances", { Limit: 5 }), { Limit: 5 }],
    ["a structure in a query", v1Get("DescribeInstances", { "Filters.0.Name": "a" }), { Filters: [{ Name: "a" }] }],
    ["an empty body", tc3Post("DescribeInstances", ""), {}],
    ["what is refused", tc3Post("DeleteImage", { ImageVersion: "v1" }), { ImageVersion: "v1" }],
    ["a number beyond its bounds", tc3Post("DescribeInstances", { Limit: 5000 }), { Limit: 5000 }],
    ["a text where a number belongs", tc3Post("DescribeInstances", { Limit: "5" }), { Limit: "5" }],
    ["what is signed with another key", tc3Post("DeleteImage", image, { credentials: wrongKey }), image],
    ["what is not JSON", tc3Post("DeleteImage", "{"), {}],
    ["a method that there is not", { ...tc3Post("DeleteImage", image), method: "PUT" }, {}],
  ])("is that of %s as it was sent", async (_, request, expected) => {
    const { input } = await recordOfOne(request);
    expect(input).toEqual(expected);
  });

  it.each<[string, string, object, object]>([
    ["a password", "ModifyServiceAccountPassword", { Name: "ci", Password: "hidden" }, { Name: "ci", Password: "***" }],
    [
      "a list in a structure in a list",
      "CreateWebhookTrigger",
      { Trigger: { Targets: [{ Address: "http://a", Headers: [{ Key: "X", Values: ["hidden", "hidden"] }] }] } },
      { Trigger: { Targets: [{ Address: "http://a", Headers: [{ Key: "X", Values: ["***", "***"] }] }] } },
    ],
    [
      "what the action does not have",
      "DeleteImage",
      { Passwort: "hidden", More: ["hidden"] },
      { Passwort: "***", More: ["***"] },
    ],
    ["an object where a text belongs", "DeleteImage", { ImageVersion: { a: "hidden" } }, { ImageVersion: "***" }],
    [
      "an action that there is not",
      "CreateGCJob",
      { Password: "hidden", A: { b: "hidden" } },
      { Password: "***", A: "***" },
    ],
  ])("has %s masked", async (_, action, sent, shown) => {
    const record = await recordOfOne(tc3Post(action, sent));
    expect(record.input).toEqual(shown);
    expect(JSON.stringify(record)).not.toContain("hidden");
  });

  it("is kept up to 64 KB, and beyond that as its size and hash", async () => {
    const sized = (bytes: number) => {
      const body = JSON.stringify({ ...image, RegistryId: "" });
      return JSON.stringify({ ...image, RegistryId: "é".padEnd(bytes - body.length - 1, "a") });
    };
    const small = await recordOfOne(tc3Post("DeleteImage", sized(65_536)));
    expect(small.input["ImageVersion"]).toBe("v1");
    expect(small.largeInput).toBeUndefined();
    const body = sized(65_537);
    const large = await recordOfOne(tc3Post("DeleteImage", body));
    expect(large.input).toEqual({});
    const sha256 = createHash("sha256").update(body).digest("hex");
    expect(large.largeInput).toEqual({ bytes: 65_537, sha256 });
    expect(large.action).toBe("DeleteImage");
  });

  it("is decoded once, when it is looked at", async () => {
    const emulator = createEmulator();
    await emulator.answer(tc3Post("DeleteImage", image));
    expect(emulator.requests[0]).toBe(emulator.requests[0]);
  });
});

it("lists a request while it is under way, before those that came later", async () => {
  let wake = (): void => {};
  const emulator = createEmulator({ sleep: () => new Promise((resolve) => (wake = resolve)) });
  emulator.faults.add({ kind: "latency", ms: 1000, action: "DeleteImage" });
  const slow = emulator.answer(tc3Post("DeleteImage", image));
  await emulator.answer(tc3Post("DescribeRegions"));
  expect(outcomesOf(emulator)).toEqual([
    ["DeleteImage", "pending", image],
    ["DescribeRegions", "state", {}],
  ]);
  wake();
  await slow;
  expect(outcomesOf(emulator)[0]).toEqual(["DeleteImage", "error", image]);
});

it("forgets at a reset what is under way", async () => {
  let wake = (): void => {};
  const emulator = createEmulator({ sleep: () => new Promise((resolve) => (wake = resolve)) });
  emulator.faults.add({ kind: "latency", ms: 1000 });
  const slow = emulator.answer(tc3Post("DescribeRegions"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(emulator.requests).toHaveLength(1);
  emulator.reset();
  wake();
  await slow;
  expect(emulator.requests).toEqual([]);
});

it("keeps the latest thousand", async () => {
  const emulator = createEmulator();
  for (let index = 0; index <= 1000; index++) await emulator.answer(tc3Post("DescribeInstances", { Limit: index }));
  expect(emulator.requests).toHaveLength(1000);
  expect(emulator.requests[0]?.input).toEqual({ Limit: 1 });
});

it("lists the requests of one action, with the types of its input", async () => {
  const emulator = createEmulator();
  for (const action of ["DeleteImage", "DescribeRegions", "DeleteImage"]) await emulator.answer(tc3Post(action, image));
  const deleted = emulator.requestsOf("DeleteImage");
  expect(deleted.map(({ input }) => input.ImageVersion)).toEqual(["v1", "v1"]);
  expectTypeOf(deleted).items.toExtend<{ action: "DeleteImage"; input: { ImageVersion: string } }>();
  // @ts-expect-error: there is no such action
  expect(emulator.requestsOf("DeleteImages")).toEqual([]);
});

it("reads multipart bodies too", async () => {
  const body = '--b\r\nContent-Disposition: form-data; name="Limit"\r\n\r\n5\r\n--b--\r\n';
  const request = withHeaders(tc3Post("DescribeInstances", body), {
    "content-type": "multipart/form-data; boundary=b",
  });
  expect((await recordOfOne(request)).input).toEqual({ Limit: 5 });
});

function outcomesOf(emulator: Emulator) {
  return emulator.requests.map(({ action, outcome, input }) => [action, outcome.kind, input]);
}
