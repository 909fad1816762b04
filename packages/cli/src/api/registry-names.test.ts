import { describe, expect, it } from "vitest";
import { type Answer, keyEnv, problemIn, tcr } from "../../test/terminal.js";

const Status = "Running";
const registries = [
  {
    RegistryId: "tcr-1",
    RegistryName: "tools",
    Status,
    RegionName: "ap-seoul",
    PublicDomain: "tools.tencentcloudcr.com",
  },
  {
    RegistryId: "tcr-2",
    RegistryName: "tools-2",
    Status,
    RegionName: "ap-guangzhou",
    PublicDomain: "b.tencentcloudcr.com",
  },
];

const answersOf: Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => object>> = {
  DescribeInstances: () => ({ TotalCount: 2, Registries: registries }),
  DescribeInstanceCustomizedDomain: ({ RegistryId }) => ({
    DomainInfoList: RegistryId === "tcr-2" ? [{ DomainName: "registry.example.com" }] : [],
  }),
};

const answers: Answer[] = [
  (action, input) => {
    const answer = answersOf[action]?.(input) ?? { TotalCount: 0 };
    return { status: 200, body: JSON.stringify({ Response: { ...answer, RequestId: "r" } }) };
  },
];

const list = ["describe-namespaces", "--registry-id"];
const callsOf = ({ requests }: Awaited<ReturnType<typeof tcr>>) =>
  requests.map(({ action, region, input }) => [action, region, (input as { RegistryId?: string }).RegistryId]);

describe("an instance", () => {
  it.each(["tools", "tools.tencentcloudcr.com", "TOOLS.tencentcloudcr.com"])(
    "is found by %s, in its region",
    async (name) => {
      expect(callsOf(await tcr([...list, name], { answers }))).toEqual([
        ["DescribeInstances", "ap-guangzhou", undefined],
        ["DescribeNamespaces", "ap-seoul", "tcr-1"],
      ]);
    },
  );

  it("is found by a custom domain, for which each is asked", async () => {
    expect(callsOf(await tcr([...list, "registry.example.com"], { answers }))).toEqual([
      ["DescribeInstances", "ap-guangzhou", undefined],
      ["DescribeInstanceCustomizedDomain", "ap-seoul", "tcr-1"],
      ["DescribeInstanceCustomizedDomain", "ap-guangzhou", "tcr-2"],
      ["DescribeNamespaces", "ap-guangzhou", "tcr-2"],
    ]);
  });

  it("is not there by a domain that leads to none", async () => {
    const { exitCode, stderr } = await tcr([...list, "else.example.com"], { answers });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 4,
      stderr: [
        'Error: there is no instance "else.example.com", neither by public domain nor, of those that run, by custom domain.',
        "  There are:",
        "    tcr-1  tools  ap-seoul",
        "    tcr-2  tools-2  ap-guangzhou",
        "  Next: tcr describe-instance-customized-domain --registry-id INSTANCE shows the custom domains of one",
      ],
    });
  });

  it.each(["tcr-1", "tcr-abc123-5"])("is not looked for by what has the form of an id: %s", async (id) => {
    expect(callsOf(await tcr([...list, id], { answers }))).toEqual([["DescribeNamespaces", "ap-guangzhou", id]]);
  });

  it("is compared by its whole name", async () => {
    const { exitCode, stderr, requests } = await tcr([...list, "tool"], { answers });
    expect({ exitCode, actions: requests.map(({ action }) => action) }).toEqual({
      exitCode: 4,
      actions: ["DescribeInstances"],
    });
    expect(stderr[0]).toBe('Error: there is no instance "tool", neither by id nor by name.');
  });

  it("in another region than the line names is refused", async () => {
    const { exitCode, stderr } = await tcr([...list, "tools", "--region", "ap-guangzhou"], { answers });
    expect(exitCode).toBe(2);
    expect(problemIn(stderr)).toBe(
      '--region: the instance "tools" stands in ap-seoul, not in ap-guangzhou; leave --region out, or give an id',
    );
  });

  it("needs its id where nothing is sent", async () => {
    const { exitCode, stderr, requests } = await tcr([...list, "tools", "--print-request", "curl"], { answers });
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(problemIn(stderr)).toBe(
      "--registry-id: expected an id, since --print-request sends nothing; `tcr ls --depth 1` shows ids beside names",
    );
  });

  it("is asked for by its id before it is deleted", async () => {
    const line = ["delete-instance", "--registry-id", "tools"];
    const { stderr, requests } = await tcr(line, { answers, isTTY: true, typed: ["n"] });
    expect(stderr[0]).toBe("DeleteInstance in ap-seoul: RegistryId tcr-1");
    expect(requests.map(({ action }) => action)).not.toContain("DeleteInstance");
  });
});

describe("the usual instance", () => {
  const env = { ...keyEnv, TCR_REGISTRY: "tools" };

  it("is that of the settings where a line names none", async () => {
    expect(callsOf(await tcr(["describe-namespaces"], { answers, env })).at(-1)).toEqual([
      "DescribeNamespaces",
      "ap-seoul",
      "tcr-1",
    ]);
  });

  it("makes way for the one that a line or its file names", async () => {
    expect(callsOf(await tcr([...list, "tcr-2"], { answers, env }))).toEqual([
      ["DescribeNamespaces", "ap-guangzhou", "tcr-2"],
    ]);
    const files = { "in.json": '{"RegistryId":"tcr-2"}' };
    expect(callsOf(await tcr(["describe-namespaces", "--input", "in.json"], { answers, env, files }))).toEqual([
      ["DescribeNamespaces", "ap-guangzhou", "tcr-2"],
    ]);
  });

  it.each([
    ["delete-instance"],
    ["modify-instance", "--registry-type", "premium"],
    ["renew-instance", "--registry-charge-prepaid", '{"Period":1,"RenewFlag":0}', "--flag", "0"],
  ])("is never the one that %s works on", async (...line) => {
    const { exitCode, stderr, requests } = await tcr(line, { answers, env });
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(stderr).toContain("Error: --registry-id is required");
  });

  it("is shown by the doctor", async () => {
    const { stdout } = await tcr(["doctor"], { answers, env });
    expect(stdout.find((text) => text.includes("Registry"))).toContain("tools, from TCR_REGISTRY");
  });
});
