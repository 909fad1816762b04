import { exampleCredentials } from "@tcrkit/mock";
import { signTc3, signV1 } from "@tcrkit/signer";
import { startMockProcess } from "../support/mock-process.js";
import { type Call, createCall, waitUntilRunning } from "./scene.js";

/** What one heavy load does to everybody else. */
export interface LoadFigure {
  readonly what: string;
  /** How long the load itself took. */
  readonly ms: number;
  /** The slowest answer that another client got meanwhile. */
  readonly innocentMs: number;
}

export interface LoadReport {
  readonly figures: readonly LoadFigure[];
  readonly faults: readonly string[];
}

/** Nobody waits longer than this for what another client does. */
const MAX_INNOCENT_MS = 1000;
/** Deletions and pushes that meet many rules are done by then. */
const MAX_WORK_MS = 200;

interface Load {
  readonly what: string;
  readonly run: () => Promise<unknown>;
  readonly maxMs?: number;
}

/** Sends what is heavy, one load after the other, beside a client that asks for something small all the time. */
export async function runLoads(bin: string): Promise<LoadReport> {
  const mock = await startMockProcess(bin, ["--no-throttle", "--quiet"]);
  try {
    const call = createCall(mock.url);
    const figures: LoadFigure[] = [];
    const faults: string[] = [];
    for (const { what, run, maxMs = Number.POSITIVE_INFINITY } of [
      ...hostileLoads(mock.url),
      ...(await rulesToMeet(mock.url, call)),
    ]) {
      const figure = { what, ...(await besides(call, run)) };
      figures.push(figure);
      if (figure.innocentMs > MAX_INNOCENT_MS)
        faults.push(`${what}: another client waited ${figure.innocentMs.toFixed(0)} ms`);
      if (figure.ms > maxMs) faults.push(`${what}: took ${figure.ms.toFixed(0)} ms`);
    }
    return { figures, faults: [...faults, ...mock.faults()] };
  } finally {
    await mock.stop();
  }
}

async function besides(call: Call, run: () => Promise<unknown>): Promise<Omit<LoadFigure, "what">> {
  let innocentMs = 0;
  let isOver = false;
  const innocent = (async () => {
    do {
      const start = performance.now();
      await call("DescribeRegions", {});
      innocentMs = Math.max(innocentMs, performance.now() - start);
    } while (!isOver);
  })();
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  isOver = true;
  await innocent;
  return { ms, innocentMs };
}

function hostileLoads(url: string): Load[] {
  const wrong = { ...exampleCredentials, secretKey: "wrong" };
  const many = (count: number, value: string) =>
    Array.from({ length: count }, (_, index) => [`P${index}`, value] as const);
  const form = (count: number, value: string) => v1Form(url, Object.fromEntries(many(count, value)), wrong);
  const send = (what: string, sent: RequestInit, times = 1): Load => ({
    what,
    run: () => Promise.all(Array.from({ length: times }, async () => (await fetch(url, sent)).text())),
  });
  const pairs = many(900_000, "1");
  return [
    send("4 forms of 130,000 parameters, wrongly signed", form(130_000, "1"), 4),
    send("4 forms of 9,000 parameters and 1 MB, wrongly signed", form(9000, "a".repeat(100)), 4),
    send("4 forms of one parameter of 1 MB, wrongly signed", form(1, "a".repeat(1_000_000)), 4),
    send("4 bodies of 10 MB, wrongly signed", tc3(url, `{"a":"${"a".repeat(10_000_000)}"}`, wrong), 4),
    send("a body of 10 MB of nested lists", tc3(url, `{"Registryids":[${"[[[],[]]],".repeat(1_000_000)}[]]}`)),
    send(
      "a body of 10 MB of lists in each other",
      tc3(url, `{"Registryids":${"[".repeat(5_000_000)}${"]".repeat(5_000_000)}}`),
    ),
    send(
      "a body of 10 MB of small keys",
      tc3(url, `{${pairs.map(([name]) => `"${name}":1`).join()}}`.slice(0, 10_000_000)),
    ),
    send(
      "a form of 10 MB of parameters, signed with TC3",
      tc3(url, pairs.map((pair) => pair.join("=")).join("&"), exampleCredentials, "application/x-www-form-urlencoded"),
    ),
  ];
}

function v1Form(url: string, own: object, credentials: typeof exampleCredentials): RequestInit {
  const params = { Action: "DescribeInstances", Version: "2019-09-24", Region: "ap-guangzhou", ...own };
  const request = { method: "POST", host: new URL(url).host, params } as const;
  const { query } = signV1(request, { credentials, timestamp: Math.floor(Date.now() / 1000), nonce: 1 });
  return { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: query };
}

function tc3(url: string, body: string, credentials = exampleCredentials, type = "application/json"): RequestInit {
  const common = { "X-TC-Action": "DescribeInstances", "X-TC-Version": "2019-09-24", "X-TC-Region": "ap-guangzhou" };
  const request = {
    method: "POST",
    host: new URL(url).host,
    headers: { "Content-Type": type, ...common },
    body,
  } as const;
  const timestamp = Math.floor(Date.now() / 1000);
  const { host: _, ...headers } = Object.fromEntries(
    Object.entries(signTc3(request, { credentials, service: "tcr", timestamp }).headers).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  return { method: "POST", headers, body };
}

/** Repositories under an immutable rule with a dear pattern, and a namespace with as many triggers and replication rules as there can be. */
async function rulesToMeet(url: string, call: Call): Promise<Load[]> {
  const create = async (RegistryName: string): Promise<string> => {
    const { RegistryId } = await call("CreateInstance", { RegistryName, RegistryType: "premium" });
    await waitUntilRunning(call, String(RegistryId));
    return String(RegistryId);
  };
  const [RegistryId, DestinationRegistryId] = [await create("soak-load"), await create("soak-copies")];
  for (const NamespaceName of ["tags", "rules"])
    await call("CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
  const push = async (NamespaceName: string, RepositoryName: string, Tag: string) => {
    const image = { RegistryId, NamespaceName, RepositoryName, Tag };
    await (await fetch(`${url}/_tcrkit/images`, { method: "POST", body: JSON.stringify(image) })).text();
  };
  for (let tag = 0; tag < 5000; tag += 1) {
    await push("tags", "many", `v${tag}`);
    if (tag < 500) await push("tags", "some", `v${tag}`);
  }
  const pattern = `${"{*,*}".repeat(200)}x`;
  const Rule = {
    RepositoryPattern: "**",
    TagPattern: pattern,
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  await call("CreateImmutableTagRules", { RegistryId, NamespaceName: "tags", Rule });
  for (let index = 0; index < 100; index += 1) {
    const Targets = [{ Address: "http://127.0.0.1:9/", Headers: [] }];
    const Trigger = {
      Name: `t${index}`,
      Targets,
      EventTypes: ["pushImage"],
      Condition: `{*,n*}${"{*,*}".repeat(20)}`,
      Enabled: true,
    };
    await call("CreateWebhookTrigger", { RegistryId, Namespace: "rules", Trigger });
    const Filters = [{ Type: "name", Value: `rules/{*,n*}${"{*,*}".repeat(20)}` }];
    const rule = { Name: `r${index}`, DestNamespace: `copies-${index}`, Override: true, Filters };
    await call("ManageReplication", {
      SourceRegistryId: RegistryId,
      DestinationRegistryId,
      Rule: rule,
      DestinationRegionId: 1,
    });
  }
  const remove = (RepositoryName: string) => () =>
    call("DeleteRepository", { RegistryId, NamespaceName: "tags", RepositoryName });
  return [
    { what: "deleting 500 tags under a pattern of 200 {*,*}", run: remove("some"), maxMs: MAX_WORK_MS },
    { what: "deleting 5,000 tags", run: remove("many"), maxMs: MAX_WORK_MS },
    {
      what: "a push that meets 100 triggers and 100 rules",
      run: () => push("rules", "nginx", "v1"),
      maxMs: MAX_WORK_MS,
    },
    { what: "another one", run: () => push("rules", "nginx", "v2"), maxMs: MAX_WORK_MS },
  ];
}
