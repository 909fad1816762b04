import { createFetch, createTransport, Emulator, type Fault } from "@tcrkit/mock/core";
import { describe, expect, it } from "vitest";
import { sendCall } from "./send-call.js";
import type { Target } from "./target.js";

const now = () => 0;
const namespace = { RegistryId: "tcr-okmj78", NamespaceName: "team-02", IsPublic: false };
const create = { action: "CreateNamespace", input: namespace, region: "ap-guangzhou" };

function targetOf(fault?: Fault): Target {
  const emulator = new Emulator({ seedExamples: true });
  if (fault !== undefined) emulator.faults.add(fault);
  const fetch = createFetch(emulator);
  return { transport: createTransport(emulator), ask: (path, init) => fetch(`http://emulator.localhost${path}`, init) };
}

it("tells the answer with its status, output, id and time", async () => {
  let time = 0;
  const ticking = () => {
    time += 5;
    return time;
  };
  const sent = await sendCall(targetOf(), create, { isChecked: true, now: ticking });
  expect(sent).toMatchObject({ action: "CreateNamespace", answer: { status: 200 }, error: undefined, durationMs: 5 });
  expect(sent.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent.output).toEqual({ RequestId: sent.requestId });
});

it("tells what the API refuses, by its code", async () => {
  const target = targetOf();
  await sendCall(target, create, { isChecked: true, now });
  const { error, output } = await sendCall(target, create, { isChecked: true, now });
  expect(output).toBeUndefined();
  expect(error).toMatchObject({ name: "TcrApiError", isOfApi: true, isRetryable: false, mayHaveTakenEffect: false });
});

it("sends nothing that the client refuses, unless it is not asked", async () => {
  const wrong = { ...create, input: { ...namespace, IsPublic: "yes" } };
  const checked = await sendCall(targetOf(), wrong, { isChecked: true, now });
  expect(checked).toMatchObject({ answer: undefined, error: { name: "TcrInputError" } });
  expect(checked.error?.issues).toEqual(["IsPublic: expected a boolean, got a string"]);
  const unchecked = await sendCall(targetOf(), wrong, { isChecked: false, now });
  expect(unchecked.error).toMatchObject({ name: "TcrApiError", code: expect.stringContaining("Parameter") });
});

describe("shows a fault, which a client that repeats would hide:", () => {
  it.each<[Fault, object]>([
    [
      { kind: "error", code: "InternalError", times: 1 },
      { name: "TcrApiError", code: "InternalError" },
    ],
    [
      { kind: "throttle", times: 1 },
      { code: "RequestLimitExceeded", isRetryable: true },
    ],
    [
      { kind: "reset", at: "answer", times: 1 },
      { name: "TcrTransportError", mayHaveTakenEffect: true },
    ],
    [
      { kind: "malformed", times: 1 },
      { name: "TcrTransportError", code: "BadAnswer" },
    ],
    [{ kind: "clock", offsetMs: 3_600_000, times: 1 }, { code: "AuthFailure.SignatureExpire" }],
  ])("%j", async (fault, error) => {
    expect((await sendCall(targetOf(fault), create, { isChecked: true, now })).error).toMatchObject(error);
  });
});
