import { TcrClient } from "@tcrkit/client";
import { operations } from "@tcrkit/client/operations";
import { unflattenParams } from "@tcrkit/signer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CapturedRequest, type CaptureServer, startCaptureServer } from "./capture-server.js";
import { createOfficialClient, knowsAction, knowsMember, newerThanOfficialSdk } from "./official-sdk.js";
import { sampleInput } from "./sample-input.js";

const credentials = { secretId: "AKIDdifferential", secretKey: "differential-secret" };
const region = "ap-guangzhou";
const allActions = Object.keys(operations) as (keyof typeof operations)[];
const actions = allActions.filter(knowsAction);

const ways = [
  { signatureMethod: "TC3-HMAC-SHA256", method: "POST" },
  { signatureMethod: "TC3-HMAC-SHA256", method: "GET" },
  { signatureMethod: "HmacSHA256", method: "POST" },
  { signatureMethod: "HmacSHA1", method: "GET" },
] as const;

let server: CaptureServer;
beforeAll(async () => {
  server = await startCaptureServer();
});
afterAll(() => server.close());

it("the official SDK knows all actions and inputs but those that are named as newer", () => {
  const unknown = new Set<string>(allActions.filter((action) => !knowsAction(action)));
  for (const action of actions) {
    sampleInput(operations[action], (owner, member) => {
      if (!knowsMember(owner, member)) unknown.add(`${owner}.${member}`);
      return true;
    });
  }
  expect([...unknown]).toEqual(newerThanOfficialSdk);
});

describe.each(ways)("$signatureMethod by $method", ({ signatureMethod, method }) => {
  it.each(actions)("%s carries what the official SDK's request carries", async (action) => {
    const input = sampleInput(operations[action], knowsMember);
    const tcr = new TcrClient({ credentials, region, endpoint: server.url, signatureMethod, method });
    const official = createOfficialClient({
      ...credentials,
      host: server.host,
      region,
      signMethod: signatureMethod,
      method,
    });

    await official(action, input);
    const theirs = decode(server.take());
    await (tcr.call as (name: string, input: object) => Promise<unknown>)(action, input);
    const ours = decode(server.take());
    await tcr.close();

    expect(ours).toEqual(theirs);
  });
});

/** What a request says, whatever its form: action, version, region and parameters. */
function decode({ method, query, headers, body }: CapturedRequest) {
  if (headers.authorization !== undefined) {
    return {
      action: headers["x-tc-action"],
      version: headers["x-tc-version"],
      region: headers["x-tc-region"],
      params: method === "GET" ? decodePairs(query) : (JSON.parse(body) as unknown),
    };
  }
  const { Action, Version, Region, ...params } = decodePairs(method === "GET" ? query : body) as Record<
    string,
    unknown
  >;
  const signing = [
    "Signature",
    "SignatureMethod",
    "Nonce",
    "Timestamp",
    "SecretId",
    "RequestClient",
    "Language",
    "Token",
  ];
  return {
    action: Action,
    version: Version,
    region: Region,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !signing.includes(name))),
  };
}

function decodePairs(text: string): unknown {
  return unflattenParams([...new URLSearchParams(text)]);
}
