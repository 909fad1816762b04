import { commonErrors } from "@tcrkit/client/errors";
import { operations } from "@tcrkit/client/operations";
import { createMock, type Mock } from "@tcrkit/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOfficialClient, type OfficialCall } from "./official-sdk.js";
import { sampleInput } from "./sample-input.js";

const region = "ap-guangzhou";
const actions = Object.keys(operations) as (keyof typeof operations)[];

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  await mock.listen();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** Common codes but those of a signature, which must be right. */
const refusals = Object.keys(commonErrors).filter((code) => !code.startsWith("AuthFailure"));

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
    const answer = await official()(action, sampleInput(operations[action])).catch((error: unknown) => error);
    // State may refuse what a sample asks for: then the SDK reads a code that the action documents, or a common one.
    expect([undefined, ...operations[action].errors, ...refusals]).toContain((answer as { code?: unknown }).code);
    expect(mock.requests.at(-1)).toMatchObject({ action });
    expect(requestIdOf(answer)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("tells the life of an instance and what it holds", async () => {
    const call = official();
    const created = await call("CreateInstance", { RegistryName: "tools-of-team", RegistryType: "premium" });
    const RegistryId = String(created["RegistryId"]);
    const states: unknown[] = [];
    for (let poll = 0; poll < 5 && states.at(-1) !== "Running"; poll++) {
      const { RegistryStatusSet } = await call("DescribeInstanceStatus", { RegistryIds: [RegistryId] });
      states.push((RegistryStatusSet as { Status: string }[])[0]?.Status);
    }
    expect(states.length).toBeGreaterThan(1);
    expect(states.at(-1)).toBe("Running");

    const NamespaceName = "team";
    await call("CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
    await call("CreateRepository", { RegistryId, NamespaceName, RepositoryName: "nginx", BriefDescription: "web" });
    const repositories = await call("DescribeRepositories", { RegistryId, NamespaceName });
    expect(repositories["TotalCount"]).toBe(1);
    expect(repositories["RepositoryList"]).toMatchObject([{ Name: "team/nginx", BriefDescription: "web" }]);

    await expect(call("DeleteNamespace", { RegistryId, NamespaceName })).rejects.toMatchObject({
      code: "FailedOperation.PreconditionFailed",
    });
    await call("DeleteRepository", { RegistryId, NamespaceName, RepositoryName: "nginx" });
    await call("DeleteNamespace", { RegistryId, NamespaceName });
    await call("DeleteInstance", { RegistryId });
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

function requestIdOf(answer: unknown): string {
  const { RequestId, requestId } = answer as { RequestId?: string; requestId?: string };
  return RequestId ?? requestId ?? "";
}
