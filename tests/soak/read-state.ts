import type { Call } from "./scene.js";

type Row = Readonly<Record<string, unknown>>;

/** Everything that changers change, by the names of their ledger; what is half there says so. */
export async function readState(call: Call, RegistryId: string): Promise<ReadonlyMap<string, string>> {
  const state = new Map<string, string>();
  for (const { Name, BriefDescription, Description } of await allRows(
    call,
    "DescribeRepositories",
    "RepositoryList",
    RegistryId,
  )) {
    const isWhole = BriefDescription === Description;
    state.set(`repository ${Name}`, isWhole ? String(Description) : `half: ${BriefDescription}, ${Description}`);
  }
  const policies = await call("DescribeSecurityPolicies", { RegistryId });
  for (const { CidrBlock } of rows(policies["SecurityPolicySet"])) {
    const name = `pair ${String(CidrBlock).split(".").slice(0, 3).join(".")}`;
    state.set(name, state.has(name) ? "both" : "half");
  }
  for (const { Name } of await allRows(call, "DescribeNamespaces", "NamespaceList", RegistryId)) {
    if (String(Name).startsWith("s")) state.set(`space ${Name}`, "bare");
  }
  const rules = await call("DescribeImmutableTagRules", { RegistryId });
  for (const { NsName } of rows(rules["Rules"])) {
    const name = `space ${NsName}`;
    state.set(name, state.has(name) ? "ruled" : "half: a rule without its namespace");
  }
  return state;
}

async function allRows(call: Call, action: string, list: string, RegistryId: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let page = 1; ; page++) {
    const answer = await call(action, { RegistryId, Limit: 100, Offset: page });
    const found = rows(answer[list]);
    all.push(...found);
    if (found.length === 0 || all.length >= Number(answer["TotalCount"])) return all;
  }
}

function rows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? (value as Row[]) : [];
}
