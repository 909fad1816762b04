import { describe, expect, it } from "vitest";
import { operationOf } from "../../../test/operations.js";
import { shellWords } from "../../../test/shell-words.js";
import { type Answer, problemIn, tcr } from "../../../test/terminal.js";
import { parseCall } from "../../parse/parse-call.js";

const now = Date.UTC(2024, 0, 1);
const day = 86_400_000;

const instance = {
  RegistryId: "tcr-1",
  RegistryName: "tools",
  RegistryType: "basic",
  Status: "Running",
  PublicDomain: "tools.tencentcloudcr.com",
  RegionName: "ap-seoul",
  PayMod: 0,
  DeletionProtection: true,
};

const sound: Readonly<Record<string, object>> = {
  DescribeInstances: { TotalCount: 1, Registries: [instance] },
  DescribeNamespaces: { TotalCount: 1, NamespaceList: [{ Name: "team", NamespaceId: 7, Public: false }] },
  DescribeExternalEndpointStatus: { Status: "Opened", Reason: "" },
  DescribeSecurityPolicies: { SecurityPolicySet: [{ PolicyIndex: 1, CidrBlock: "10.0.0.0/8", PolicyVersion: "1" }] },
  DescribeInstanceToken: {
    TotalCount: 1,
    Tokens: [{ Id: "tok-1", Desc: "", RegistryId: "tcr-1", Enabled: true, CreatedAt: "", ExpiredAt: now + 30 * day }],
  },
  DescribeServiceAccounts: { TotalCount: 1, ServiceAccounts: [{ Name: "ci", ExpiresAt: now + day, Disable: false }] },
  DescribeTagRetentionRules: { TotalCount: 1, RetentionPolicyList: [{ NamespaceName: "team", Disabled: false }] },
  DescribeImmutableTagRules: { Rules: [{ NsName: "team", Disabled: false }], EmptyNs: [], Total: 1 },
};

const registry = (overrides: Readonly<Record<string, object>> = {}): Answer[] => [
  (action) => ({
    status: 200,
    body: JSON.stringify({ Response: { ...sound[action], ...overrides[action], RequestId: "r" } }),
  }),
];

const token = (Id: string, ExpiredAt: number) => ({
  ...{ Id, Desc: "deploys", RegistryId: "tcr-1", Enabled: true, CreatedAt: "" },
  ExpiredAt,
});

const unsound: readonly (readonly [check: string, overrides: Readonly<Record<string, object>>, finding: string])[] = [
  [
    "allowlist-open",
    {
      DescribeSecurityPolicies: { SecurityPolicySet: [{ PolicyIndex: 3, CidrBlock: "0.0.0.0/0", PolicyVersion: "9" }] },
    },
    "The public allowlist lets everybody in: 0.0.0.0/0.",
  ],
  [
    "expires-soon",
    {
      DescribeInstances: {
        Registries: [{ ...instance, PayMod: 1, RenewFlag: 0, ExpiredAt: "2024-01-11T00:00:00Z" }],
      },
    },
    "The instance is paid in advance, does not renew itself, and runs out in 10 days.",
  ],
  [
    "no-deletion-protection",
    { DescribeInstances: { Registries: [{ ...instance, DeletionProtection: false }] } },
    "Nothing keeps the instance from being deleted.",
  ],
  [
    "public-namespace",
    { DescribeNamespaces: { NamespaceList: [{ Name: "team", NamespaceId: 7, Public: true }] } },
    "Everybody may pull from the namespace.",
  ],
  [
    "unsigned-images",
    {
      DescribeRepositories: { TotalCount: 1, RepositoryList: [{ Name: "team/web", Namespace: "team" }] },
      DescribeImages: {
        ImageInfoList: ["v1", "v2", "v3", "v4", "v5"].map((ImageVersion) => ({
          ImageVersion,
          KmsSignature: ImageVersion === "v2" ? "c2lnbmVk" : "",
        })),
      },
    },
    "The namespace has a signature policy, and 4 of 5 tags have no signature: v1, v3, v4 and 1 more.",
  ],
  [
    "long-lived-token",
    { DescribeInstanceToken: { Tokens: [token("tok-2", now + 3653 * day)] } },
    'The token "deploys" holds for another 10 years.',
  ],
  [
    "unlimited-account",
    { DescribeServiceAccounts: { ServiceAccounts: [{ Name: "ci", ExpiresAt: -1, Disable: false }] } },
    "The service account does not expire.",
  ],
  [
    "expired-token",
    { DescribeInstanceToken: { Tokens: [token("tok-3", now - 10 * day)] } },
    'The token "deploys" expired 10 days ago.',
  ],
  [
    "expired-account",
    { DescribeServiceAccounts: { ServiceAccounts: [{ Name: "ci", ExpiresAt: now - day, Disable: true }] } },
    "The service account expired 1 day ago.",
  ],
  [
    "no-immutability",
    { DescribeImmutableTagRules: { Rules: [{ NsName: "team", Disabled: true }] } },
    "Every tag of the namespace may be moved and deleted.",
  ],
  [
    "no-retention",
    { DescribeTagRetentionRules: { TotalCount: 0, RetentionPolicyList: [] } },
    "Nothing removes old tags of the namespace.",
  ],
];

describe("tcr audit", () => {
  it.each(unsound)("finds %s, with a command that mends it", async (check, overrides, finding) => {
    const { exitCode, stdout, requests } = await tcr(["audit", "tools"], { answers: registry(overrides) });
    const { Findings } = JSON.parse(stdout.join(""));
    expect({ exitCode, Findings }).toMatchObject({ exitCode: 0, Findings: [{ Check: check, Finding: finding }] });
    expect(Findings).toHaveLength(1);
    const [program, command = "", ...argv] = shellWords(Findings[0].Mend);
    expect(program).toBe("tcr");
    expect(parseCall(operationOf(command), argv, command)).toMatchObject({
      input: { RegistryId: "tcr-1" },
      options: { region: "ap-seoul" },
    });
    expect(new Set(requests.slice(1).map(({ region }) => region))).toEqual(new Set(["ap-seoul"]));
  });

  it("finds nothing where all is well, or closed", async () => {
    const well = await tcr(["audit"], { answers: registry(), isTTY: true });
    expect(well).toMatchObject({ exitCode: 0, stdout: [], stderr: ["Nothing to mend in 1 instance."] });
    const closed = { ...unsound[0]?.[1], DescribeExternalEndpointStatus: { Status: "Closed" } };
    expect((await tcr(["audit"], { answers: registry(closed), isTTY: true })).stdout).toEqual([]);
  });

  it("shows the worst first on a terminal, and below it the commands whole", async () => {
    const overrides = Object.assign(
      {},
      ...unsound.filter(([check]) => /retention|open/.test(check)).map(([, one]) => one),
    );
    const { stdout } = await tcr(["audit", "tools"], { answers: registry(overrides), isTTY: true, columns: 80 });
    expect(stdout).toEqual([
      "#  Severity  Place       Finding",
      "1  high      tcr-1       The public allowlist lets everybody in: 0.0.0.0/0.",
      "2  low       tcr-1/team  Nothing removes old tags of the namespace.",
      "",
      "To mend it:",
      "  1. tcr delete-security-policy --registry-id tcr-1 --policy-index 3 --policy-version 9 --region ap-seoul",
      `  2. tcr create-tag-retention-rule --registry-id tcr-1 --namespace-id 7 --retention-rule '{"Key":"latestPushedK","Value":20}' --cron-setting weekly --region ap-seoul`,
    ]);
  });

  it("tells a finding whole on a narrow terminal", async () => {
    const overrides = unsound.find(([check]) => check === "allowlist-open")?.[1];
    const { stdout } = await tcr(["audit", "tools"], { answers: registry(overrides), isTTY: true, columns: 50 });
    expect(stdout.slice(0, 4)).toEqual([
      "#  Severity  Place  Finding",
      "1  high      tcr-1  The public allowlist lets",
      "                    everybody in: 0.0.0.0/0.",
      "",
    ]);
  });

  it.each([
    ["high", "no-retention", 0],
    ["low", "no-retention", 5],
    ["medium", "allowlist-open", 5],
  ])("with --fail-on %s ends for %s with %d", async (severity, check, exitCode) => {
    const overrides = unsound.find(([name]) => name === check)?.[1];
    const run = await tcr(["audit", "tools", "--fail-on", severity], { answers: registry(overrides) });
    expect(run.exitCode).toBe(exitCode);
  });

  it("of a namespace tells what is about it alone", async () => {
    const overrides = Object.assign(
      {},
      ...unsound.filter(([check]) => /open|retention/.test(check)).map(([, one]) => one),
    );
    const { stdout } = await tcr(["audit", "tools/team", "--query", "Findings[].Check"], {
      answers: registry(overrides),
    });
    expect(JSON.parse(stdout.join(""))).toEqual(["no-retention"]);
  });

  it("goes on where something may not be read, and says so", async () => {
    const denied = { Error: { Code: "UnauthorizedOperation", Message: "no" } };
    const { exitCode, stderr } = await tcr(["audit", "tools"], {
      answers: registry({ DescribeInstanceToken: denied }),
      isTTY: true,
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: ["Nothing to mend in 1 instance.", "Not looked at: tokens of tcr-1: UnauthorizedOperation: no"],
    });
  });

  it.each([
    ["audit a b", '"b" is one word too many; it looks through one place'],
    ["audit a/b/c", '"a/b/c": expected INSTANCE or INSTANCE/NAMESPACE'],
    ["audit --fail-on worst", '--fail-on: expected high, medium or low, got "worst"'],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests, problem: problemIn(stderr) }).toEqual({ exitCode: 2, requests: [], problem });
  });
});
