import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../test/ask.js";
import type { Emulator } from "../../emulator.js";
import { route } from "../router.js";
import { adminRoutes } from "./serve-admin.js";

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function admin(emulator: Emulator, line: string, body?: unknown, headers = {}): Promise<Reply> {
  const [method = "", path = ""] = line.split(" ");
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const request = { method, target: `/_tcrkit/${path}`, headers: { host: "127.0.0.1:5301", ...headers }, body: text };
  const response = await route(emulator, request);
  const { status, stream } = response;
  let answered = response.body;
  for await (const chunk of stream ?? []) answered += Buffer.from(chunk).toString("latin1");
  return { status, body: JSON.parse(answered) as Record<string, unknown> };
}

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team-01", IsPublic: false });
  return { emulator, RegistryId, image: { RegistryId, NamespaceName: "team-01", RepositoryName: "nginx", Tag: "1.0" } };
}

it("shows the state, without what opens something", async () => {
  const { emulator, RegistryId } = await setUp();
  const { body } = await admin(emulator, "GET state");
  expect(body).toMatchObject({ tables: { instances: 1, namespaces: 1, repositories: 0 } });
  expect((await admin(emulator, "GET state/namespaces")).body).toMatchObject({ rows: [{ name: "team-01" }] });
  const account = {
    RegistryId,
    Name: "robot",
    Permissions: [{ Resource: "team-01", Actions: ["tcr:PullRepository"] }],
  };
  await call(emulator, "CreateServiceAccount", { ...account, Duration: 1 });
  const { rows } = (await admin(emulator, "GET state/serviceAccounts")).body;
  expect(rows).toMatchObject([{ name: "robot", passwordHash: "***" }]);
  expect((await admin(emulator, "GET state/none")).status).toBe(404);
});

it("lists every row with the row that owns it, without what opens something", async () => {
  const { emulator, RegistryId, image } = await setUp();
  await admin(emulator, "POST images", image);
  const Permissions = [{ Resource: "team-01", Actions: ["tcr:PullRepository"] }];
  await call(emulator, "CreateServiceAccount", { RegistryId, Name: "robot", Duration: 1, Permissions });
  const { rows } = (await admin(emulator, "GET rows")).body as { rows: { table: string; owner?: object }[] };
  const of = (table: string) => rows.filter((row) => row.table === table);
  const instance = { table: "instances", key: RegistryId };
  const namespace = { table: "namespaces", key: `${RegistryId}/team-01` };
  const repository = { table: "repositories", key: `${RegistryId}/team-01/nginx` };
  expect(of("instances")).toMatchObject([instance]);
  expect(of("instances")[0]).not.toHaveProperty("owner");
  expect(of("namespaces")).toMatchObject([{ ...namespace, owner: instance, row: { name: "team-01" } }]);
  expect(of("repositories")).toMatchObject([{ ...repository, owner: namespace }]);
  expect(of("imageTags")).toMatchObject([{ key: `${repository.key}:1.0`, owner: repository, row: { name: "1.0" } }]);
  expect(of("blobs")[0]?.owner).toEqual(repository);
  expect(of("serviceAccounts")).toMatchObject([{ owner: instance, row: { passwordHash: "***" } }]);
});

it("adds, lists and ends faults", async () => {
  const { emulator } = await setUp();
  const fault = { kind: "error", code: "InternalError", action: "DescribeRegions", times: 3 };
  expect(await admin(emulator, "POST faults", fault)).toEqual({ status: 200, body: { id: "fault-1" } });
  await call(emulator, "DescribeRegions");
  expect((await admin(emulator, "GET faults")).body).toEqual({ faults: [{ ...fault, id: "fault-1", met: 1 }] });
  expect((await admin(emulator, "DELETE faults/fault-1")).status).toBe(200);
  expect((await admin(emulator, "DELETE faults/fault-1")).status).toBe(404);
  expect((await admin(emulator, "DELETE faults")).status).toBe(200);
  expect(await admin(emulator, "POST faults", { kind: "none" })).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining("fault.kind: expected one of") },
  });
});

it("adds faults that ask for input, and shows what was sent", async () => {
  const { emulator, image } = await setUp();
  await admin(emulator, "POST images", image);
  const input = { ImageVersion: "1.0" };
  await admin(emulator, "POST faults", { kind: "throttle", action: "DeleteImage", input });
  const { Tag: ImageVersion, ...repository } = image;
  expect(await callCode(emulator, "DeleteImage", { ...repository, ImageVersion: "2.0" })).toContain("ResourceNotFound");
  expect(await callCode(emulator, "DeleteImage", { ...repository, ImageVersion })).toBe("RequestLimitExceeded");
  const { requests } = (await admin(emulator, "GET requests")).body;
  expect((requests as object[]).at(-1)).toMatchObject({
    action: "DeleteImage",
    input: { ...repository, ImageVersion },
  });
  const wrong = { kind: "throttle", action: "DeleteImage", input: { Tag: "1.0" } };
  expect(await admin(emulator, "POST faults", wrong)).toEqual({
    status: 400,
    body: { error: "fault.input.Tag: DeleteImage has no such parameter" },
  });
});

it("puts into the state what a plan names, and answers what was drawn", async () => {
  const { emulator } = await setUp();
  const Namespaces = [{ NamespaceName: "team", Charts: [{ ChartName: "web", ChartVersion: "1", Content: "AAEC" }] }];
  const { status, body } = await admin(emulator, "POST content", { Instances: [{ Namespaces, Tokens: [{}] }] });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    Instances: [
      {
        RegistryId: expect.stringMatching(/^tcr-/),
        Namespaces: [
          { NamespaceName: "team", Charts: [{ ChartName: "web", Digest: expect.stringContaining("sha256:") }] },
        ],
        Tokens: [{ Token: expect.stringContaining(".") }],
      },
    ],
  });
  expect((await call(emulator, "DescribeInstances"))["TotalCount"]).toBe(2);
  expect(await admin(emulator, "POST content", { Instances: [{ Namespaces: [{}] }] })).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining("plan.Instances[0].Namespaces[0].NamespaceName: expected a text") },
  });
  const full = Array.from({ length: 51 }, (_, index) => ({ NamespaceName: `team-${index}` }));
  expect(
    await admin(emulator, "POST content", { Instances: [{ RegistryType: "basic", Namespaces: full }] }),
  ).toMatchObject({
    status: 409,
    body: { error: expect.stringContaining("plan.Instances[0].Namespaces[50]: An instance of the edition basic") },
  });
  expect((await call(emulator, "DescribeInstances"))["TotalCount"]).toBe(2);
});

it("reads, moves and sets the clock", async () => {
  const { emulator } = await setUp();
  const nowMs = Date.UTC(2030, 0);
  expect((await admin(emulator, "PUT clock", { nowMs })).body).toEqual({ nowMs, now: "2030-01-01T00:00:00.000Z" });
  await admin(emulator, "POST clock/advance", { ms: 5000 });
  expect((await admin(emulator, "GET clock")).body["nowMs"]).toBe(nowMs + 5000);
  for (const body of [{ ms: -1 }, { ms: "1" }, { ms: 1e300 }, {}, [], "x"]) {
    expect((await admin(emulator, "POST clock/advance", body)).status).toBe(400);
  }
  expect((await admin(emulator, "GET clock")).body["nowMs"]).toBe(nowMs + 5000);
});

it("takes the state away and brings it back", async () => {
  const { emulator } = await setUp();
  const { body: snapshot } = await admin(emulator, "GET snapshot");
  await admin(emulator, "POST reset");
  expect((await call(emulator, "DescribeInstances"))["TotalCount"]).toBe(0);
  expect((await admin(emulator, "PUT snapshot", snapshot)).status).toBe(200);
  expect((await call(emulator, "DescribeInstances"))["TotalCount"]).toBe(1);
  const newer = await admin(emulator, "PUT snapshot", { ...snapshot, version: 2 });
  expect(newer).toMatchObject({ status: 400, body: { error: expect.stringContaining("use a newer one") } });
  expect((await call(emulator, "DescribeInstances"))["TotalCount"]).toBe(1);
});

it("pushes images", async () => {
  const { emulator, RegistryId, image } = await setUp();
  const { status, body } = await admin(emulator, "POST images", image);
  expect({ status, body }).toEqual({ status: 200, body: { Digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) } });
  const described = { RegistryId, NamespaceName: "team-01", RepositoryName: "nginx" };
  expect(await call(emulator, "DescribeImages", described)).toMatchObject({
    ImageInfoList: [{ ImageVersion: "1.0", Digest: body["Digest"] }],
  });
  expect((await admin(emulator, "POST images", { ...image, NamespaceName: "none" })).status).toBe(404);
  expect((await admin(emulator, "POST images", { ...image, RegistryId: "tcr-none" })).status).toBe(404);
  expect((await admin(emulator, "POST images", { ...image, Tag: "a b" })).status).toBe(400);
  expect((await admin(emulator, "POST images", { ...image, Manifest: "[]" })).status).toBe(400);
  expect((await admin(emulator, "POST images", { ...image, Tag: undefined })).body).toEqual({
    error: "Tag: expected a text",
  });
  expect((await admin(emulator, "POST images", { ...image, Color: 1 })).body).toEqual({
    error: "Color: an image has no such member",
  });
});

it("uploads charts and collects garbage", async () => {
  const { emulator, RegistryId } = await setUp();
  const chart = { RegistryId, NamespaceName: "team-01", ChartName: "web", ChartVersion: "1.0.0" };
  expect((await admin(emulator, "POST charts", { ...chart, Content: "AAEC" })).body).toEqual({
    Digest: "sha256:ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc",
  });
  expect((await admin(emulator, "POST charts", { ...chart, Content: "%" })).status).toBe(400);
  expect((await admin(emulator, "POST gc", { RegistryId })).body).toEqual({ ID: 1 });
  expect((await admin(emulator, "POST gc", { RegistryId: "tcr-none" })).status).toBe(404);
  expect(await call(emulator, "DescribeGCJobs", { RegistryId })).toMatchObject({ Jobs: [{ ID: 1 }] });
});

it("deletes charts, so that their namespace may go, and webhooks tell of it", async () => {
  const { emulator, RegistryId } = await setUp();
  const Targets = [{ Address: "http://127.0.0.1:9/", Headers: [] }];
  const Trigger = { Name: "t", Targets, EventTypes: ["deleteChart"], Condition: "", Enabled: true };
  await call(emulator, "CreateWebhookTrigger", { RegistryId, Namespace: "team-01", Trigger });
  const chart = { RegistryId, NamespaceName: "team-01", ChartName: "web", ChartVersion: "1.0.0" };
  await admin(emulator, "POST charts", chart);
  const place = { RegistryId, NamespaceName: "team-01" };
  expect(await callCode(emulator, "DeleteNamespace", place)).toBe("FailedOperation.PreconditionFailed");
  expect(await admin(emulator, "DELETE charts", { ...chart, ChartVersion: undefined })).toEqual({
    status: 400,
    body: { error: "ChartVersion: expected a text" },
  });
  expect((await admin(emulator, "DELETE charts", { ...chart, Content: "" })).status).toBe(400);
  for (const departure of [{ RegistryId: "tcr-none" }, { NamespaceName: "none" }, { ChartVersion: "2.0.0" }]) {
    expect((await admin(emulator, "DELETE charts", { ...chart, ...departure })).status).toBe(404);
  }
  expect(await admin(emulator, "DELETE charts", chart)).toEqual({ status: 200, body: {} });
  expect((await admin(emulator, "DELETE charts", chart)).status).toBe(404);
  const { Logs } = await call(emulator, "DescribeWebhookTriggerLog", { RegistryId, Namespace: "team-01" });
  expect(Logs).toMatchObject([{ EventType: "deleteChart" }]);
  expect(await callCode(emulator, "DeleteNamespace", place)).toBe("ok");
});

it("waits for webhooks", async () => {
  const { emulator } = await setUp();
  expect((await admin(emulator, "POST webhooks/drain")).status).toBe(200);
});

describe("keeps away", () => {
  it.each([
    ["another name for this computer", { host: "evil.example" }],
    ["a name that only looks like it", { host: "127.0.0.1.evil.example" }],
    ["a page of another site", { origin: "https://evil.example" }],
    ["a page of nowhere", { origin: "null" }],
  ])("%s", async (_, headers) => {
    const { emulator } = await setUp();
    const request = { method: "POST", target: "/_tcrkit/reset", headers: { host: "localhost", ...headers }, body: "" };
    expect((await route(emulator, request)).status).toBe(403);
    expect((await call(emulator, "DescribeInstances"))["TotalCount"]).toBe(1);
  });
});

it.each(adminRoutes.map(([method, path]) => [method, path] as const))(
  "answers %s %s with JSON, whatever comes",
  async (method, path) => {
    const { emulator } = await setUp();
    for (const body of [undefined, "{", "[]", "null", "{}", '{"__proto__":1}']) {
      const { status } = await admin(emulator, `${method} ${path.replace(":name", "constructor")}`, body);
      expect([200, 400, 404]).toContain(status);
    }
  },
);

it("names the methods that a path has", async () => {
  const { emulator } = await setUp();
  expect(await admin(emulator, "PATCH faults")).toEqual({ status: 405, body: { error: "Only GET, POST, DELETE." } });
  expect((await admin(emulator, "GET ")).status).toBe(404);
  expect((await admin(emulator, "GET requests/1/2")).status).toBe(404);
});
