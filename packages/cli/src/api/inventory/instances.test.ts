import { expect, it } from "vitest";
import { type Answer, tcr } from "../../../test/terminal.js";

const instance = {
  RegistryId: "tcr-1",
  RegistryName: "tools",
  RegistryType: "basic",
  Status: "Running",
  PublicDomain: "tools.tencentcloudcr.com",
  RegionName: "ap-seoul",
};

const answersOf: Readonly<Record<string, object>> = {
  DescribeInstances: { TotalCount: 1, Registries: [instance] },
  DescribeInstanceCustomizedDomain: { TotalCount: 1, DomainInfoList: [{ DomainName: "registry.example.com" }] },
  DescribeNamespaces: { TotalCount: 1, NamespaceList: [{ Name: "team" }] },
  DescribeImmutableTagRules: { Rules: [], EmptyNs: [], Total: 0 },
};

const answers: Answer[] = [
  (action) => ({ status: 200, body: JSON.stringify({ Response: { ...answersOf[action], RequestId: "r" } }) }),
];

const lines = ["ls", "du", "audit", "prune --keep-last 1 --dry-run"].map((line) => line.split(" "));

it.each(lines)("`tcr %s` knows an instance by a custom domain, as docker writes it", async (name = "", ...flags) => {
  const { exitCode, requests } = await tcr([name, "registry.example.com:443/team", ...flags], { answers });
  const [first, second, ...more] = requests.map(({ action, region }) => `${action} in ${region}`);
  expect({ exitCode, first, second }).toEqual({
    exitCode: 0,
    first: "DescribeInstances in ap-guangzhou",
    second: "DescribeInstanceCustomizedDomain in ap-seoul",
  });
  expect(more.filter((one) => !one.endsWith("ap-seoul"))).toEqual([]);
});

it.each(lines)("`tcr %s` asks for no domain where the instance is known without", async (name = "", ...flags) => {
  for (const place of ["tcr-1", "tools", "tools.tencentcloudcr.com"]) {
    const { exitCode, requests } = await tcr([name, `${place}/team`, ...flags], { answers });
    expect(exitCode).toBe(0);
    expect(requests.map(({ action }) => action)).not.toContain("DescribeInstanceCustomizedDomain");
  }
});
