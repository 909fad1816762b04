import { TcrClient } from "@tcrkit/client";
import { describe, expect, it } from "vitest";
import { createAsk, describing } from "./ask.js";
import { createFilledMock } from "./filled-mock.js";
import { lookAtService } from "./look.js";
import { printLook } from "./print-look.js";

type Members = Record<string, unknown>;
/** What a service that is not like the mock makes of an answer. */
type Depart = (action: string, response: Members, input: Members) => Members;

const settings = { region: "ap-guangzhou", validation: false, rateLimit: false, retry: false } as const;

/** Looks at a mock with something in every list, as if it were the service; `depart` makes it differ. */
async function look(depart: Depart = (_, response) => response) {
  const { mock: service } = await createFilledMock("secret");
  const { client: mocked } = await createFilledMock("known");
  const actions: string[] = [];
  const pauses: number[] = [];
  const transport = {
    send: async (request: Parameters<typeof service.transport.send>[0]) => {
      const response = await service.transport.send(request);
      const action = request.headers["X-TC-Action"] ?? request.headers["x-tc-action"] ?? "";
      actions.push(action);
      const { Response } = JSON.parse(response.body) as { Response: Members };
      const input = JSON.parse(String(request.body || "{}")) as Members;
      return { ...response, body: JSON.stringify({ Response: depart(action, Response, input) }) };
    },
  };
  const client = new TcrClient({ ...settings, transport, credentials: service.credentials });
  const ask = createAsk(client.call, 250, async (milliseconds) => void pauses.push(milliseconds));
  const found = await lookAtService(
    ask,
    createAsk(mocked.call, 0, async () => {}),
  );
  return { found, lines: printLook(found), actions, pauses };
}

function onAction(name: string, change: (response: Members, input: Members) => Members): Depart {
  return (action, response, input) => (action === name && !("Error" in response) ? change(response, input) : response);
}

/** Every row of a list changed. */
function rows(response: Members, list: string, change: (row: Members, index: number) => Members): Members {
  return { ...response, [list]: (response[list] as Members[]).map(change) };
}

describe("a look at a service that is as the mock", () => {
  it("finds no difference, calls only what reads, and pauses before each call", async () => {
    const { found, lines, actions, pauses } = await look();
    expect(found.differences).toEqual([]);
    expect(lines[0]).toBe(`${found.calls} calls that only read; 0 differences from the spec and the mock.`);
    expect(actions).toHaveLength(found.calls);
    expect(pauses).toEqual(actions.map(() => 250));
    expect(new Set(actions).size).toBeGreaterThan(20);
    for (const action of actions) expect(describing(action).kind).toBe("read");
  });

  it("says what it did not try, and holds no name of the account", async () => {
    const { lines } = await look();
    expect(lines).toContain("  DescribeWebhookTrigger: paging fewer than three rows");
    expect(lines.join("\n")).not.toContain("secret");
  });
});

it("looks into the instance that is named, and else into the first that runs", async () => {
  const { client } = await createFilledMock("secret");
  const { client: mocked } = await createFilledMock("known");
  const { RegistryId: empty } = await client.createInstance({ RegistryName: "empty", RegistryType: "basic" });
  await client.waitFor.instanceRunning({ RegistryIds: [empty] }, { intervalMs: 1 });
  const ids = (await client.describeInstances()).Registries?.map(({ RegistryId }) => RegistryId) ?? [];
  const lookedInto = async (registryId?: string) => {
    const asked = new Set<unknown>();
    const ask = createAsk(client.call, 0, async () => {});
    const noting: typeof ask = (action, input) => {
      if (action === "DescribeExternalEndpointStatus") asked.add((input as Members)["RegistryId"]);
      return ask(action, input);
    };
    const { differences } = await lookAtService(
      noting,
      createAsk(mocked.call, 0, async () => {}),
      registryId,
    );
    expect(differences).toEqual([]);
    return [...asked];
  };
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(await lookedInto(id)).toEqual([id]);
  expect(await lookedInto()).toEqual([ids[0]]);
});

describe("a look finds", () => {
  it.each<[string, Depart, string]>([
    [
      "a member that the spec lacks",
      onAction("DescribeInstances", (response) =>
        rows(response, "Registries", (row) => ({ ...row, Edition: "secret" })),
      ),
      "DescribeInstances.Registries[].Edition is a string; the spec has no such member",
    ],
    [
      "a member that is gone",
      onAction("DescribeNamespaces", (response) => rows(response, "NamespaceList", ({ Public, ...row }) => row)),
      "DescribeNamespaces.NamespaceList[].Public is missing",
    ],
    [
      "another type",
      onAction("DescribeRegions", (response) =>
        rows(response, "Regions", (row) => ({ ...row, RegionId: String(row["RegionId"]) })),
      ),
      "DescribeRegions.Regions[].RegionId is a string; the spec has Integer",
    ],
    [
      "an object where there is a list",
      onAction("DescribeSecurityPolicies", (response) => ({ ...response, SecurityPolicySet: {} })),
      "DescribeSecurityPolicies.SecurityPolicySet is an object; the spec has an array",
    ],
    [
      "a null that the spec does not have",
      onAction("DescribeImages", (response) => rows(response, "ImageInfoList", (row) => ({ ...row, Digest: null }))),
      "DescribeImages.ImageInfoList[].Digest is null; the spec does not have that",
    ],
    [
      "a null that the mock does not answer",
      onAction("DescribeNamespaces", (response) =>
        rows(response, "NamespaceList", (row) => ({ ...row, TagSpecification: null })),
      ),
      "DescribeNamespaces.NamespaceList[].TagSpecification is null; the mock has an object",
    ],
    [
      "a value that is not documented",
      onAction("DescribeInstances", (response) =>
        rows(response, "Registries", (row) => ({ ...row, RegistryType: "secret" })),
      ),
      "DescribeInstances.Registries[].RegistryType has a value that the spec does not list",
    ],
    [
      "a time of another form",
      onAction("DescribeInstances", (response) =>
        rows(response, "Registries", (row) => ({ ...row, CreatedAt: "secret" })),
      ),
      "DescribeInstances.Registries[].CreatedAt is no ISO 8601 time",
    ],
    [
      "a code that is not documented",
      (action, response) =>
        action === "DescribeGCJobs"
          ? { RequestId: response["RequestId"], Error: { Code: "Odd.Code", Message: "secret" } }
          : response,
      "DescribeGCJobs answers Odd.Code, which the spec does not have there",
    ],
    [
      "another code than the mock's",
      (action, response) =>
        action === "DescribeRegions" && "Error" in response
          ? { ...response, Error: { Code: "InvalidParameter", Message: "secret" } }
          : response,
      "DescribeRegions: an unknown parameter answers InvalidParameter; the mock UnknownParameter",
    ],
    [
      "pages that count rows",
      onAction("DescribeImages", (response, { Offset = 0, Limit = 20 }) => {
        const row = { Digest: `sha256:${"0".repeat(64)}`, Size: 1, UpdateTime: "", Kind: "", KmsSignature: "" };
        const tags = ["v4", "v3", "v2", "v1"].slice(Math.max(Number(Offset) - 1, 0)).slice(0, Number(Limit));
        return { ...response, ImageInfoList: tags.map((ImageVersion) => ({ ...row, ImageVersion })) };
      }),
      "DescribeImages.Offset counts rows; the spec has pages",
    ],
    [
      "pages that begin at 0",
      onAction("DescribeImages", (response, { Offset = 1, Limit = 20 }) => {
        const row = { Digest: `sha256:${"0".repeat(64)}`, Size: 1, UpdateTime: "", Kind: "", KmsSignature: "" };
        const first = Math.max(Number(Offset) - 1, 0) * Number(Limit);
        const page = ["v4", "v3", "v2", "v1"].slice(first, first + Number(Limit));
        const tags = Offset === 0 ? page.toReversed() : page;
        return { ...response, ImageInfoList: tags.map((ImageVersion) => ({ ...row, ImageVersion })) };
      }),
      "DescribeImages.Offset of 0 is not the first page, as the mock has it",
    ],
    [
      "a limit that does not hold",
      onAction("DescribeInstanceToken", (response) => {
        const tokens = response["Tokens"] as Members[];
        return { ...response, Tokens: [...tokens, ...tokens] };
      }),
      "DescribeInstanceToken.Limit does not hold: a page of 2 has more rows",
    ],
    [
      "a total that changes",
      onAction("DescribeInstanceToken", (response, { Offset }) => ({
        ...response,
        TotalCount: 3 + Number(Offset ?? 0),
      })),
      "DescribeInstanceToken.TotalCount is not the same on two pages",
    ],
  ])("%s", async (_, depart, line) => {
    const { lines } = await look(depart);
    expect(lines).toContain(`  ${line}`);
    expect(lines.join("\n")).not.toMatch(/secret|tcr-[a-z0-9]{8}\b(?!$)/);
  });
});

it("ends where the key is refused", async () => {
  const refused = { Code: "AuthFailure.SecretIdNotFound", Message: "secret" };
  const { found, lines } = await look((_, { RequestId }) => ({ RequestId, Error: refused }));
  expect(found).toMatchObject({ calls: 1, isWhole: false });
  expect(lines).toContain("  DescribeRegions answers AuthFailure.SecretIdNotFound, and ends the look");
});

it.each(["DeleteInstance", "CreateInstance", "CheckInstance", "DownloadHelmChart", "Nothing"])(
  "never calls %s",
  async (action) => {
    const ask = createAsk(
      (() => Promise.reject(new Error("called"))) as unknown as TcrClient["call"],
      0,
      async () => {},
    );
    await expect(ask(action, {})).rejects.toThrow(`${action} is no Describe action that only reads`);
  },
);

it("tells no message of what failed", async () => {
  const call = (() => Promise.reject(new TypeError("secret host"))) as unknown as TcrClient["call"];
  const ask = createAsk(call, 0, async () => {});
  await expect(ask("DescribeRegions", {})).rejects.toThrow(/^DescribeRegions: no answer \(TypeError\)$/);
});
