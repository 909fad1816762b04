import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Credentials } from "@tcrkit/signer";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Answer } from "../../test/ask.js";
import { createEmulator } from "../../test/ask.js";
import { type Departures, tc3Post } from "../../test/requests.js";
import { terminal } from "../../test/terminal.js";
import { run } from "../command/run.js";
import { createMock } from "../mock.js";
import { emptyGeneration } from "../state/journal/generation-file.js";
import { optionTable } from "./option-table.js";
import type { MockOptions } from "./options.js";

/** A mock as its clients see it, whichever face started it. */
interface Served {
  readonly url: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** What the command has written on stderr. */
  readonly stderr: () => string;
}

/** How to see that an option has arrived. */
interface Arrival<Value> {
  readonly value: Value;
  /** Options without which it has no effect. */
  readonly beside?: MockOptions;
  readonly see: (served: Served) => Promise<unknown>;
  /** What is seen with the value; without it, anything else. */
  readonly seen: unknown;
  /** What stands behind each of its flags, and what is seen with it where that is something else. */
  readonly flags?: Readonly<Record<string, { readonly text?: string; readonly seen?: unknown }>>;
}

const folder = join(tmpdir(), `tcr-mock-options-${process.pid}`);
const told: string[] = [];
const slept: number[] = [];
const snapshot = createEmulator({ seedExamples: true }).snapshot();
const pair: Credentials = { secretId: "AKIDother", secretKey: "other" };
const files = { "snapshot.json": JSON.stringify(snapshot), "pair.json": JSON.stringify(pair) };
let monotonicMs = 0;

const arrivals: { readonly [Name in keyof Required<MockOptions>]: Arrival<MockOptions[Name]> } = {
  edition: {
    value: "lenient",
    see: (served) => codeOf(served, "DescribeRegions", { Nothing: 1 }),
    seen: "ok",
    flags: { "--edition": { text: "lenient" } },
  },
  seed: {
    value: "a",
    see: createInstance,
    seen: "tcr-bpnpokw2",
    flags: { "--seed": { text: "a" } },
  },
  startAtMs: { value: 1e12, see: clockOf, seen: 1e12 },
  lifecycle: {
    value: { reads: 3 },
    see: async (served) => {
      const RegistryIds = [await createInstance(served)];
      const states: unknown[] = [];
      for (let read = 0; read < 4; read += 1) {
        const { RegistryStatusSet } = await call(served, "DescribeInstanceStatus", { RegistryIds });
        states.push(...(RegistryStatusSet as { Status: string }[]).map(({ Status }) => Status));
      }
      return states.join(" ");
    },
    seen: "Pending Pending Pending Deploying",
    flags: { "--lifecycle": { text: "reads:3" }, "--reads": { text: "3" } },
  },
  dataDir: {
    value: folder,
    see: async () => {
      const exists = existsSync(folder);
      rmSync(folder, { recursive: true, force: true });
      return exists;
    },
    seen: true,
    flags: { "--data": { text: folder } },
  },
  onNotice: {
    value: (line) => void told.push(line),
    beside: {
      get dataDir() {
        return cutFolder();
      },
    },
    see: async () => told.splice(0),
    seen: [expect.stringContaining("ended in the middle of a change")],
  },
  snapshot: { value: snapshot, see: instancesOf, seen: 20, flags: { "--snapshot": { text: "snapshot.json" } } },
  seedExamples: { value: true, see: instancesOf, seen: 20, flags: { "--seed-examples": {} } },
  nullForEmpty: {
    value: true,
    see: async (served) => (await call(served, "DescribeInstances"))["Registries"],
    seen: null,
  },
  throttle: { value: true, see: isThrottled, seen: true, flags: { "--no-throttle": { seen: false } } },
  registryAuth: {
    value: "none",
    see: statusOfRegistry,
    seen: 200,
    flags: { "--registry-auth": { text: "none" } },
  },
  registryInstance: {
    value: "tcr-12345678",
    see: messageOfRegistry,
    seen: "There is no running instance tcr-12345678.",
    flags: { "--registry-instance": { text: "tcr-12345678" } },
  },
  credentials: {
    value: [pair],
    see: (served) => codeOf(served, "DescribeRegions", {}, { credentials: pair }),
    seen: "ok",
    flags: { "--credentials": { text: "pair.json" } },
  },
  strict: {
    value: true,
    see: (served) => codeOf(served, "DescribeRegions", {}, { service: "cvm" }),
    seen: "AuthFailure.SignatureFailure",
    flags: { "--strict": {} },
  },
  spareOtherTags: {
    value: true,
    see: async (served) => {
      const repository = { RegistryId: await createTeam(served), NamespaceName: "team", RepositoryName: "nginx" };
      for (const Tag of ["v1", "v2"]) await admin(served, "POST images", { ...repository, Tag, Manifest: "{}" });
      await call(served, "DeleteImage", { ...repository, ImageVersion: "v1" });
      return (await call(served, "DescribeImages", repository))["TotalCount"];
    },
    seen: 1,
  },
  now: { value: () => 0, see: (served) => codeOf(served, "DescribeRegions"), seen: "AuthFailure.SignatureExpire" },
  monotonicNow: {
    value: () => {
      monotonicMs += 1e6;
      return monotonicMs;
    },
    beside: { throttle: true },
    see: isThrottled,
    seen: false,
  },
  sleep: {
    value: async (ms) => void slept.push(ms),
    see: async (served) => {
      await admin(served, "POST faults", { kind: "latency", ms: 5 });
      await call(served, "DescribeRegions");
      return slept.splice(0);
    },
    seen: [5],
  },
  webhooks: {
    value: { allowAnyHost: true },
    see: async (served) => {
      const RegistryId = await createTeam(served);
      // An address that nobody listens at, and that is not one of the names of this computer.
      const Trigger = { Name: "t", Targets: [{ Address: "http://0.0.0.0:59999/" }], EventTypes: ["pushImage"] };
      const enabled = { ...Trigger, Condition: ".*", Enabled: true };
      await call(served, "CreateWebhookTrigger", { RegistryId, Namespace: "team", Trigger: enabled });
      await admin(served, "POST images", { RegistryId, NamespaceName: "team", RepositoryName: "nginx", Tag: "v1" });
      await admin(served, "POST webhooks/drain");
      const { rows } = await admin(served, "GET state/webhookLogs");
      return (rows as { fault: string }[]).map(({ fault }) => fault);
    },
    seen: ["no connection"],
    flags: { "--webhooks-any-host": {} },
  },
  allowedOrigins: {
    value: ["https://app.example"],
    see: (served) => statusFor(served, { origin: "https://app.example" }),
    seen: 200,
    flags: { "--allow-origin": { text: "https://app.example" } },
  },
  allowedHosts: {
    value: ["mock.example"],
    see: (served) => statusFor(served, { host: "mock.example:5301" }),
    seen: 200,
    flags: { "--allow-host": { text: "mock.example" } },
  },
  onRequest: {
    value: ({ action = "" }) => void told.push(action),
    see: async (served) => {
      await call(served, "DescribeRegions");
      return [...told.splice(0), served.stderr()];
    },
    seen: ["DescribeRegions", ""],
    flags: { "--quiet": { seen: [""] } },
  },
};

/** A row alone, whatever its type. */
const rows: readonly (readonly [name: string, arrival: Arrival<unknown>])[] = Object.entries(arrivals);

describe("an option of createMock arrives", () => {
  it.each(rows)("%s", async (name, { value, see, seen, beside }) => {
    expect(await seenBy(see, { ...beside, [name]: value })).toEqual(seen);
    expect(await seenBy(see, { ...beside })).not.toEqual(seen);
  });
});

describe("a flag of tcr-mock arrives", () => {
  const flags = Object.entries(optionTable).flatMap(([name, row]) =>
    (row.flags ?? []).map(({ flag, takes }) => [flag, takes, name as keyof MockOptions] as const),
  );

  it.each(flags)("%s", async (flag, takes, name) => {
    const { see, seen, flags: given = {} }: Arrival<unknown> = arrivals[name];
    const { text, seen: seenWithFlag = seen } = given[flag] ?? {};
    expect(text === undefined).toBe(takes === undefined);
    expect(await seenByCommand(see, text === undefined ? [flag] : [flag, text])).toEqual(seenWithFlag);
    expect(await seenByCommand(see, [])).not.toEqual(seenWithFlag);
  });
});

it("dates by the real clock and takes another seed each time, unless a seed is given", async () => {
  const randomId = await seenBy(createInstance, { seed: "random" });
  expect(await seenByCommand(createInstance, [])).toBe(randomId);
  expect(await seenByCommand(clockOf, [])).toBe(0);
  expect(await seenByCommand(clockOf, ["--seed", "a"])).toBe(await seenBy(clockOf, {}));
});

it("refuses an option that it does not have", async () => {
  await expect(createMock({ seeds: 1 } as MockOptions)).rejects.toThrow(
    new TypeError(`seeds: is not an option of createMock; it has ${Object.keys(optionTable).join(", ")}`),
  );
});

/** A folder that a crash has left. */
function cutFolder(): string {
  const cut = mkdtempSync(join(tmpdir(), "tcr-mock-options-"));
  onTestFinished(() => rmSync(cut, { recursive: true, force: true }));
  writeFileSync(join(cut, "state-1.journal"), Buffer.concat([emptyGeneration(crc32), Buffer.from("cut")]));
  return cut;
}

async function seenBy(see: Arrival<unknown>["see"], options: MockOptions): Promise<unknown> {
  const mock = await createMock(options);
  const seen = await see({ url: await mock.listen(), fetch: mock.fetch, stderr: () => "" });
  await mock.close();
  return seen;
}

async function seenByCommand(see: Arrival<unknown>["see"], args: readonly string[]): Promise<unknown> {
  const { io, ready, stop, printed } = terminal(files);
  const code = run(["--port", "0", ...args], io);
  const seen = await see({ url: await ready, fetch, stderr: () => printed.stderr });
  stop();
  expect(await code).toBe(0);
  return seen;
}

/** The status of the admin API over the port, where the guard stands. */
async function statusFor({ url }: Served, headers: Record<string, string>): Promise<number | undefined> {
  const asked = get(`${url}/_tcrkit/state`, { headers });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

async function call(served: Served, action: string, params: object = {}, departures: Departures = {}): Promise<Answer> {
  const { host } = new URL(served.url);
  const timestamp = Math.floor(Date.now() / 1000);
  const { body, headers } = tc3Post(action, params, { host, timestamp, ...departures });
  const { host: _, ...sent } = headers as Record<string, string>;
  const request = new Request(served.url, { method: "POST", headers: sent, body: String(body) });
  return ((await (await served.fetch(request)).json()) as { Response: Answer }).Response;
}

async function codeOf(...request: Parameters<typeof call>): Promise<string> {
  return (await call(...request)).Error?.Code ?? "ok";
}

async function admin({ url, fetch }: Served, line: string, body?: object): Promise<Record<string, unknown>> {
  const [method = "", path = ""] = line.split(" ");
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return (await (await fetch(new Request(`${url}/_tcrkit/${path}`, init))).json()) as Record<string, unknown>;
}

/** What the registry says to a client that has not logged in. */
async function askRegistry(served: Served): Promise<Response> {
  await createTeam(served);
  const { url, fetch } = served;
  return fetch(new Request(`${url}/v2/`));
}

async function statusOfRegistry(served: Served): Promise<number> {
  return (await askRegistry(served)).status;
}

async function messageOfRegistry(served: Served): Promise<unknown> {
  const answer = (await (await askRegistry(served)).json()) as { errors?: { message: string }[] };
  return answer.errors?.[0]?.message;
}

async function createInstance(served: Served): Promise<string> {
  return String(
    (await call(served, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" }))["RegistryId"],
  );
}

/** An instance that runs, with the namespace `team`. */
async function createTeam(served: Served): Promise<string> {
  const RegistryId = await createInstance(served);
  for (let read = 0; read < 2; read += 1) await call(served, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  await call(served, "CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  return RegistryId;
}

async function clockOf(served: Served): Promise<unknown> {
  return (await admin(served, "GET clock"))["nowMs"];
}

async function instancesOf(served: Served): Promise<unknown> {
  return ((await admin(served, "GET state"))["tables"] as Record<string, number>)["instances"];
}

async function isThrottled(served: Served): Promise<boolean> {
  const codes: string[] = [];
  for (let count = 0; count < 5; count += 1) codes.push(await codeOf(served, "DeleteReplicationInstance"));
  return codes.includes("RequestLimitExceeded");
}
