import { actionErrorCodes, commonErrors } from "@tcrkit/client/errors";
import { operations } from "@tcrkit/client/operations";
import { createMock, type Mock } from "@tcrkit/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Heard } from "../interop/caller.js";
import { tellLife } from "../interop/story/life.js";
import { type Answer, createTeller } from "../interop/story/teller.js";
import { createOfficialClient, knowsAction, knowsMember, type OfficialCall } from "./official-sdk.js";
import { sampleInput } from "./sample-input.js";

const region = "ap-guangzhou";
const actions = (Object.keys(operations) as (keyof typeof operations)[]).filter(knowsAction);

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  await mock.listen();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** Common codes that state may answer: none of a signature, of a missing or unknown parameter, or of a fault of the mock. */
const refusals = Object.keys(commonErrors).filter(
  (code) => !/^(?:AuthFailure|InternalError$|MissingParameter|UnknownParameter|FailedOperation$)/.test(code),
);

const ways = [
  { signMethod: "TC3-HMAC-SHA256", method: "POST" },
  { signMethod: "TC3-HMAC-SHA256", method: "GET" },
  { signMethod: "HmacSHA256", method: "POST" },
  { signMethod: "HmacSHA1", method: "GET" },
] as const;

describe.each(ways)("the official Node SDK, unmodified, $signMethod by $method", (way) => {
  const official = (secretKey: string = mock.credentials.secretKey): OfficialCall =>
    createOfficialClient({
      ...way,
      region,
      host: new URL(mock.url).host,
      secretId: mock.credentials.secretId,
      secretKey,
    });

  it.each(actions)("calls %s and reads an answer of the API", async (action) => {
    const answer = await official()(action, sampleInput(operations[action], knowsMember)).catch(
      (error: unknown) => error,
    );
    // State may refuse what a sample asks for, and the SDK reads why; that each action can succeed is told below.
    const documented: readonly string[] = actionErrorCodes[action];
    const expected = [...documented.filter((code) => code !== "InternalError"), ...refusals];
    expect([undefined, ...expected]).toContain((answer as { code?: unknown }).code);
    expect(mock.requests.at(-1)).toMatchObject({ action });
    expect(requestIdOf(answer)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("tells the whole life of an instance, with each action that it knows", async () => {
    const call = official();
    const { teller, told } = createTeller({
      call: (action, input) => call(action, input).then(heardAnswer, heardError),
      bring: async (what, thing) => {
        const response = await fetch(`${mock.url}/_tcrkit/${what}`, { method: "POST", body: JSON.stringify(thing) });
        return response.ok ? undefined : `${what}: ${await response.text()}`;
      },
    });
    await tellLife(teller);
    expect(told.faults).toEqual([]);
    const answered = told.calls.filter(({ heard }) => heard.kind === "answer").map(({ action }) => action);
    expect([...new Set(answered)].toSorted()).toEqual(actions.toSorted());
  });

  it("reads the code of a wrong key, and the mock says what differs", async () => {
    await expect(official("not-the-key")("DescribeInstances", {})).rejects.toMatchObject({
      code: "AuthFailure.SignatureFailure",
    });
    expect(mock.diagnoses.at(-1)).toBeDefined();
    expect(JSON.stringify(mock.diagnoses)).not.toContain(mock.credentials.secretKey);
    expect(JSON.stringify(mock.diagnoses)).not.toContain("not-the-key");
  });
});

function heardAnswer(answer: Answer): Heard {
  return { kind: "answer", answer };
}

function heardError(error: { readonly code?: string; readonly message: string; readonly requestId?: string }): Heard {
  return { kind: "error", code: error.code ?? "", message: error.message, requestId: error.requestId ?? "" };
}

function requestIdOf(answer: unknown): string {
  const { RequestId, requestId } = answer as { RequestId?: string; requestId?: string };
  return RequestId ?? requestId ?? "";
}
