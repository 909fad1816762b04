import { describe, expect, expectTypeOf, it } from "vitest";
import { call, callCode, codeOf, createEmulator, createRunningInstance } from "../../../../test/ask.js";
import { tc3Get, tc3Post, v1Post } from "../../../../test/requests.js";
import type { Emulator } from "../../../emulator.js";
import { operations } from "../../../gen/operations/index.js";
import type { WholeRequest } from "../../http.js";
import { nullOutput } from "../nulls.js";
import type { Fault } from "./fault.js";

const named = { RegistryName: "tcr-test", RegistryType: "basic" };

function withFault(fault: Fault, options = {}): Emulator {
  const emulator = createEmulator(options);
  emulator.faults.add(fault);
  return emulator;
}

async function codes(emulator: Emulator, count: number, action = "DescribeRegions"): Promise<string[]> {
  const answers: string[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await callCode(emulator, action));
  return answers;
}

describe("which requests a fault meets", () => {
  it("is those of its action", async () => {
    const emulator = withFault({ kind: "error", code: "InternalError", action: "DescribeRegions" });
    expect(await codes(emulator, 2)).toEqual(["InternalError", "InternalError"]);
    expect(await callCode(emulator, "DescribeInstances")).toBe("ok");
  });

  it("is so many, behind so many that it spares; then it is gone", async () => {
    const emulator = withFault({ kind: "throttle", after: 1, times: 2 });
    expect(await codes(emulator, 4)).toEqual(["ok", "RequestLimitExceeded", "RequestLimitExceeded", "ok"]);
    expect(emulator.faults.list()).toEqual([]);
  });

  it("is by chance the same for the same seed", async () => {
    const fault: Fault = { kind: "throttle", probability: 0.5 };
    const first = await codes(withFault(fault, { seed: "a" }), 20);
    expect(await codes(withFault(fault, { seed: "a" }), 20)).toEqual(first);
    expect(await codes(withFault(fault, { seed: "b" }), 20)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set(["ok", "RequestLimitExceeded"]));
    expect(new Set(await codes(withFault({ ...fault, probability: 0 }), 5))).toEqual(new Set(["ok"]));
  });

  const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "app", ImageVersion: "old" };
  const trigger = { RegistryId: "tcr-1", Namespace: "team", Trigger: { Name: "t", EventTypes: ["a", "b"] } };

  it.each<[string, object, WholeRequest]>([
    ["a member", { ImageVersion: "old" }, tc3Post("DeleteImage", image)],
    ["several members", { ImageVersion: "old", RepositoryName: "app" }, tc3Post("DeleteImage", image)],
    ["no member", {}, tc3Post("DeleteImage", image)],
    ["a member of a structure", { Trigger: { Name: "t" } }, tc3Post("CreateWebhookTrigger", trigger)],
    ["a list", { Trigger: { EventTypes: ["a", "b"] } }, tc3Post("CreateWebhookTrigger", trigger)],
    ["a number in a query", { Limit: 5 }, tc3Get("DescribeInstances", "Limit=5")],
    ["a number in a form", { Limit: 5 }, v1Post("DescribeInstances", { Limit: 5 })],
  ])("is those whose input has %s", async (_, input, request) => {
    expect(await codeOf(withFault({ kind: "throttle", input }), request)).toBe("RequestLimitExceeded");
  });

  it.each<[string, object, WholeRequest]>([
    ["another value", { ImageVersion: "new" }, tc3Post("DeleteImage", image)],
    ["one member alone", { ImageVersion: "old", RepositoryName: "other" }, tc3Post("DeleteImage", image)],
    ["no such member", { Offset: 0 }, tc3Post("DescribeInstances", { Limit: 5 })],
    ["a longer list", { Trigger: { EventTypes: ["a"] } }, tc3Post("CreateWebhookTrigger", trigger)],
    ["a list for a structure", { Trigger: [] }, tc3Post("CreateWebhookTrigger", trigger)],
    ["a text for a structure", { ImageVersion: { a: 1 } }, tc3Post("DeleteImage", image)],
    ["what is inherited", { toString: {} }, tc3Post("DeleteImage", image)],
    ["what cannot be decoded", {}, tc3Post("DeleteImage", "{")],
  ])("is none whose input has %s", async (_, input, request) => {
    const emulator = withFault({ kind: "throttle", input });
    expect(await codeOf(emulator, request)).not.toBe("RequestLimitExceeded");
    expect(emulator.faults.list()[0]?.met).toBe(0);
  });

  it("is what a function says of the input, typed by the action", async () => {
    const emulator = createEmulator();
    emulator.faults.add({
      kind: "throttle",
      action: "DeleteImage",
      input: ({ ImageVersion = "" }) => {
        expectTypeOf(ImageVersion).toEqualTypeOf<string>();
        return ImageVersion.startsWith("o");
      },
    });
    expect(await callCode(emulator, "DeleteImage", image)).toBe("RequestLimitExceeded");
    expect(await callCode(emulator, "DeleteImage", { ...image, ImageVersion: "new" })).toBe("ResourceNotFound");
    expect(await callCode(emulator, "DescribeRegions")).toBe("ok");
  });

  it("spares and counts those alone that it asks for", async () => {
    const emulator = withFault({ kind: "throttle", input: { Limit: 5 }, after: 1, times: 1 });
    const codesOf = [1, 5, 1, 5, 5].map((Limit) => () => callCode(emulator, "DescribeInstances", { Limit }));
    const answers: string[] = [];
    for (const codeOfOne of codesOf) answers.push(await codeOfOne());
    expect(answers).toEqual(["ok", "ok", "ok", "RequestLimitExceeded", "ok"]);
  });

  it("takes an error of the function for a fault of the mock, with its stack", async () => {
    const emulator = createEmulator();
    emulator.faults.add({
      kind: "throttle",
      input: () => {
        throw new Error("broken match");
      },
    });
    expect(await callCode(emulator, "DescribeRegions")).toBe("InternalError");
    expect(emulator.requests[0]?.fault).toContain("broken match");
  });

  it("stands in the record of each", async () => {
    const emulator = withFault({ kind: "latency", ms: 0, times: 1 });
    await codes(emulator, 2);
    expect(emulator.requests.map(({ faults }) => faults)).toEqual([["fault-1"], undefined]);
  });
});

it("lists, removes and clears faults", () => {
  const { faults } = createEmulator();
  const ids = [faults.add({ kind: "malformed" }), faults.add({ kind: "throttle" }), faults.add({ kind: "nulls" })];
  expect(ids).toEqual(["fault-1", "fault-2", "fault-3"]);
  expect(faults.list()[1]).toEqual({ id: "fault-2", kind: "throttle", met: 0 });
  expect([faults.remove("fault-2"), faults.remove("fault-2")]).toEqual([true, false]);
  expect(faults.list().map(({ id }) => id)).toEqual(["fault-1", "fault-3"]);
  faults.clear();
  expect(faults.list()).toEqual([]);
  expect(faults.add({ kind: "malformed" })).toBe("fault-4");
});

it("is gone after a reset", async () => {
  const emulator = withFault({ kind: "throttle" });
  emulator.reset();
  expect(await codes(emulator, 1)).toEqual(["ok"]);
  expect(emulator.faults.add({ kind: "throttle" })).toBe("fault-1");
});

describe("what goes wrong", () => {
  it("is an error before anything is done", async () => {
    const message = "Not today.";
    const emulator = withFault({ kind: "error", code: "FailedOperation", message, times: 1 });
    expect(await call(emulator, "CreateInstance", named)).toMatchObject({
      Error: { Code: "FailedOperation", Message: message },
    });
    expect(await callCode(emulator, "CreateInstance", named)).toBe("ok");
  });

  it("comes after the signature: a wrong one is still refused as such", async () => {
    const emulator = withFault({ kind: "error", code: "FailedOperation" });
    const { body } = await emulator.answer({ ...tc3Post("DescribeRegions"), body: "{ }" });
    expect(body).toContain("AuthFailure.SignatureFailure");
  });

  it("is latency, all of it together", async () => {
    const waited: number[] = [];
    const emulator = withFault({ kind: "latency", ms: 300 }, { sleep: async (ms: number) => void waited.push(ms) });
    emulator.faults.add({ kind: "latency", ms: 50 });
    expect(await codes(emulator, 1)).toEqual(["ok"]);
    expect(waited).toEqual([350]);
  });

  it("is a connection that is reset, before or after all is done", async () => {
    const emulator = withFault({ kind: "reset", times: 1 });
    emulator.faults.add({ kind: "reset", at: "answer", after: 1, times: 1 });
    const create = () => emulator.answer(tc3Post("CreateInstance", named));
    expect((await create()).breakAfterBytes).toBe(-1);
    expect((await create()).breakAfterBytes).toBe(-1);
    expect((await create()).body).toContain("ErrorNameExists");
  });

  it("is an answer that is cut", async () => {
    const emulator = withFault({ kind: "cut", times: 1 });
    emulator.faults.add({ kind: "cut", afterBytes: 3, after: 1, times: 1 });
    const half = await emulator.answer(tc3Post("DescribeRegions"));
    expect(half.breakAfterBytes).toBe(Math.floor(half.body.length / 2));
    expect((await emulator.answer(tc3Post("DescribeRegions"))).breakAfterBytes).toBe(3);
  });

  it("is JSON that does not parse", async () => {
    const { body } = await withFault({ kind: "malformed" }).answer(tc3Post("DescribeRegions"));
    expect(() => JSON.parse(body)).toThrow();
  });

  it("is a server's clock that is wrong, and says so in its Date", async () => {
    const emulator = withFault({ kind: "clock", offsetMs: 3_600_000 });
    const { body, headers } = await emulator.answer(tc3Post("DescribeRegions"));
    expect(body).toContain("AuthFailure.SignatureExpire");
    expect(headers["Date"]).toBe("Thu, 21 Mar 2024 06:46:40 GMT");
    const corrected = tc3Post("DescribeRegions", {}, { timestamp: 1_711_003_600 });
    expect((await emulator.answer(corrected)).body).toContain("TotalCount");
  });

  it("is a lifecycle that takes its time", async () => {
    const emulator = withFault({ kind: "speed", action: "CreateInstance", lifecycle: { reads: 3 }, times: 1 });
    const { RegistryId } = await call(emulator, "CreateInstance", named);
    const states: unknown[] = [];
    for (let read = 0; read < 7; read += 1) {
      const { RegistryStatusSet } = await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
      states.push((RegistryStatusSet as { Status: string }[])[0]?.Status);
    }
    expect(states.join(" ")).toBe("Pending Pending Pending Deploying Deploying Deploying Running");
    await createRunningInstance(emulator, "tcr-other");
  });

  it("is a lifecycle that fails", async () => {
    const emulator = withFault({ kind: "failNextTransition", action: "CreateInstance" });
    const { RegistryId } = await call(emulator, "CreateInstance", named);
    const read = () => call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
    expect(await read()).toMatchObject({ RegistryStatusSet: [{ Status: "Pending" }] });
    expect(await read()).toMatchObject({ RegistryStatusSet: [{ Status: "FailedCreated" }] });
    expect(await read()).toMatchObject({ RegistryStatusSet: [{ Status: "FailedCreated" }] });
  });

  it("does not outlive what it met: a failed instance can be deleted, unless that fails too", async () => {
    const emulator = withFault({ kind: "failNextTransition", action: "CreateInstance" });
    const { RegistryId } = await call(emulator, "CreateInstance", named);
    const read = async () =>
      (await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] }))["RegistryStatusSet"];
    await read();
    await read();
    expect(await callCode(emulator, "DeleteInstance", { RegistryId })).toBe("ok");
    expect([await read(), await read()]).toMatchObject([[{ Status: "Deleting" }], []]);
    const stays = await createRunningInstance(createEmulator());
    const stuck = withFault({ kind: "failNextTransition", action: "DeleteInstance" });
    expect(await createRunningInstance(stuck)).toBe(stays);
    await call(stuck, "DeleteInstance", { RegistryId: stays });
    for (let count = 0; count < 3; count += 1) {
      const { RegistryStatusSet } = await call(stuck, "DescribeInstanceStatus", { RegistryIds: [stays] });
      expect(RegistryStatusSet).toMatchObject([{ Status: "Deleting" }]);
    }
  });

  it("is null wherever the table allows it", async () => {
    const emulator = withFault({ kind: "nulls" });
    await createRunningInstance(emulator);
    const { Registries, TotalCount } = await call(emulator, "DescribeInstances");
    expect({ TotalCount, Registries }).toEqual({ TotalCount: 1, Registries: null });
    emulator.faults.clear();
    emulator.faults.add({ kind: "nulls", spareStructures: true });
    expect(await call(emulator, "DescribeInstances")).toMatchObject({
      Registries: [{ RegistryName: "tcr-test", ExpiredAt: null, TagSpecification: { Tags: [] } }],
    });
  });
});

it("makes null of no more than the table allows", () => {
  const output = { TotalCount: 1, Registries: [{ RegistryId: "a", ExpiredAt: "b" }], Other: [1] };
  expect(nullOutput(output, operations.DescribeInstances, { structures: true })).toEqual({
    TotalCount: 1,
    Registries: [{ RegistryId: "a", ExpiredAt: null }],
    Other: [1],
  });
});

it.each([
  [null, "fault: expected an object"],
  [{}, "fault.kind: expected one of error, throttle, latency"],
  [{ kind: "toString" }, "fault.kind: expected one of"],
  [{ kind: "error" }, "fault.code: is missing"],
  [{ kind: "error", code: "NoSuchCode" }, "fault.code: expected an error code that the API documents"],
  [{ kind: "latency", ms: -1 }, "fault.ms: expected a whole number from 0"],
  [{ kind: "throttle", action: "DescribeNothing" }, "fault.action: expected the name of an action"],
  [{ kind: "throttle", times: 0 }, "fault.times: expected a whole number from 1"],
  [{ kind: "throttle", probability: 2 }, "fault.probability: expected a number from 0 to 1"],
  [{ kind: "throttle", input: [] }, "fault.input: expected an object of members, or a function"],
  [
    { kind: "throttle", action: "DeleteImage", input: { ImageVersoin: "v1" } },
    "fault.input.ImageVersoin: DeleteImage has no such parameter",
  ],
  [{ kind: "throttle", ms: 1 }, "fault.ms: a fault of the kind throttle has no such member"],
  [{ kind: "reset", at: "end" }, "fault.at: expected request or answer"],
  [{ kind: "speed", lifecycle: { reads: 0 } }, "fault.lifecycle: expected { reads: a whole number from 1 }"],
])("refuses %j", (fault, message) => {
  expect(() => createEmulator().faults.add(fault as unknown as Fault)).toThrow(message);
});
