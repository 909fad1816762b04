import { expect, expectTypeOf, it } from "vitest";
import { apiError, createFakeTransport, credentials, envelope } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import type { ClientOptions } from "../options.js";

function scene(answers: readonly object[] = [{}], options: ClientOptions = {}) {
  const transport = createFakeTransport(...answers);
  return {
    transport,
    tcr: new TcrClient({ credentials, region: "ap-guangzhou", rateLimit: false, transport, ...options }),
  };
}

const unchecked = true as const;
const retry = { baseDelayMs: 0, throttledDelayMs: 0 };

it("sends an action that nobody knows, signed, as it is", async () => {
  const { transport, tcr } = scene([envelope({ JobId: 7 })]);
  const output = await tcr.call("CreateGCJob", { RegistryId: "tcr-1", Anything: [1] }, { unchecked });
  expect(output).toEqual({ JobId: 7, RequestId: "request-1" });
  expectTypeOf(output).toEqualTypeOf<{ readonly RequestId: string; readonly [member: string]: unknown }>();
  const [sent] = transport.requests;
  expect(sent).toMatchObject({
    url: "https://tcr.tencentcloudapi.com/",
    body: '{"RegistryId":"tcr-1","Anything":[1]}',
  });
  expect(sent?.headers).toMatchObject({
    "X-TC-Action": "CreateGCJob",
    "X-TC-Version": "2019-09-24",
    "X-TC-Region": "ap-guangzhou",
    Authorization: expect.stringContaining("/tcr/tc3_request"),
  });
});

it.each<[ClientOptions, string | undefined, string]>([
  [{}, undefined, "https://cam.tencentcloudapi.com/"],
  [{ endpoint: "regional" }, undefined, "https://cam.tencentcloudapi.com/"],
  [{}, "ap-shanghai-fsi", "https://cam.ap-shanghai-fsi.tencentcloudapi.com/"],
  [{ endpoint: "http://127.0.0.1:5300" }, undefined, "http://127.0.0.1:5300/"],
])("sends to another service and version with %j in %s", async (options, region, url) => {
  const { transport, tcr } = scene([{}], options);
  await tcr.call("ListUsers", {}, { unchecked, service: "cam", version: "2019-01-16", region });
  expect(transport.requests[0]).toMatchObject({ url });
  expect(transport.requests[0]?.headers).toMatchObject({
    "X-TC-Version": "2019-01-16",
    Authorization: expect.stringContaining("/cam/tc3_request"),
  });
});

it("repeats it as a write, unless told that it is a read", async () => {
  const answers = [apiError("InternalError"), {}];
  const write = scene(answers, { retry });
  await expect(write.tcr.call("CreateGCJob", {}, { unchecked })).rejects.toMatchObject({
    name: "TcrApiError",
    code: "InternalError",
    mayHaveTakenEffect: true,
  });
  expect(write.transport.requests).toHaveLength(1);
  const read = scene(answers, { retry });
  await read.tcr.call("DescribeGCJobs", {}, { unchecked, kind: "read" });
  expect(read.transport.requests).toHaveLength(2);
});

it("knows of a known action what the table says, but for its input", async () => {
  const { transport, tcr } = scene([apiError("InternalError"), {}], { retry });
  await tcr.call("DescribeImages", { OfTomorrow: true }, { unchecked });
  expect(transport.requests.map(({ body }) => body)).toEqual(Array(2).fill('{"OfTomorrow":true}'));
});

it.each([{ version: "2019-01-16" }, { service: "cam" }])(
  "knows nothing of what a known name means with %j, and repeats it as a write",
  async (options) => {
    const { transport, tcr } = scene([apiError("InternalError"), {}], { retry });
    await expect(tcr.call("DescribeImages", {}, { unchecked, ...options })).rejects.toMatchObject({ attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  },
);

it.each([
  ["Bad\nAction", {}, "action"],
  ["Good", { version: "latest" }, "version"],
])("refuses %j with %j before anything is sent", async (action, options, path) => {
  const { transport, tcr } = scene();
  const refused = tcr.call(action, {}, { unchecked, ...options });
  await expect(refused).rejects.toMatchObject({ name: "TcrInputError", action: "call", issues: [{ path }] });
  expect(transport.requests).toEqual([]);
});

it("shows nothing of an answer that it cannot read, since nobody knows what is secret there", async () => {
  const { tcr } = scene([{ status: 502, body: "Password: secret" }], { retry: false });
  const failed = tcr.call("CreateGCJob", {}, { unchecked });
  await expect(failed).rejects.toMatchObject({ code: "BadAnswer", excerpt: undefined });
});
