import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../../test/ask.js";
import { codeOf, createRegistryClient } from "../../../test/registry-client.js";

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator, "tcr-test", "premium");
  for (const [NamespaceName, IsPublic] of [
    ["team", false],
    ["open", true],
  ] as const) {
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic });
  }
  const token = async (params: object = {}) => call(emulator, "CreateInstanceToken", { RegistryId, ...params });
  const client = (login?: readonly [string, string], host = "tcr-test.tencentcloudcr.com") =>
    createRegistryClient(emulator, host, login);
  const owner = await token();
  const login = [String(owner["Username"]), String(owner["Token"])] as const;
  return { emulator, RegistryId, token, client, login };
}

type World = Awaited<ReturnType<typeof setUp>>;

async function serviceAccount({ emulator, RegistryId }: World, Actions: readonly string[]) {
  const Permissions = [{ Resource: "team", Actions }];
  const { Name, Password } = await call(emulator, "CreateServiceAccount", { RegistryId, Name: "robot", Permissions });
  return [String(Name), String(Password)] as const;
}

/** A token of the registry for a scope, as docker asks for one. */
async function bearer(world: World, scope: string, login?: readonly [string, string]): Promise<Record<string, string>> {
  const answer = await world.client(login).send("GET", `/service/token?service=harbor-registry&scope=${scope}`);
  const { token } = (await answer.json()) as { token: string };
  return { Authorization: `Bearer ${token}` };
}

it("sends whoever has not logged in for a token, at the host that was asked", async () => {
  const world = await setUp();
  const ping = await world.client().send("GET", "/v2/");
  expect(await codeOf(ping.clone())).toBe("401 UNAUTHORIZED");
  expect(ping.headers.get("www-authenticate")).toBe(
    'Bearer realm="http://tcr-test.tencentcloudcr.com/service/token",service="harbor-registry"',
  );
  const push = await world.client().send("POST", "/v2/team/nginx/blobs/uploads/");
  expect(push.headers.get("www-authenticate")).toContain('scope="repository:team/nginx:pull,push"');
});

it("lets a token do what was asked for it, and nothing else", async () => {
  const world = await setUp();
  await world.client(world.login).pushImage("team/nginx", "v1");
  const headers = await bearer(world, "repository:team/nginx:pull", world.login);
  const send = (method: string, path: string) => world.client().send(method, path, { headers });
  expect((await send("GET", "/v2/team/nginx/manifests/v1")).status).toBe(200);
  expect(await codeOf(await send("DELETE", "/v2/team/nginx/manifests/v1"))).toBe("401 UNAUTHORIZED");
  expect(await codeOf(await send("GET", "/v2/team/other/tags/list"))).toBe("401 UNAUTHORIZED");
  world.emulator.clock.advance(1801 * 1000);
  expect(await codeOf(await send("GET", "/v2/team/nginx/manifests/v1"))).toBe("401 UNAUTHORIZED");
});

it("takes several scopes in one question, and a form", async () => {
  const world = await setUp();
  const [username, password] = world.login;
  const body = new URLSearchParams({
    grant_type: "password",
    username,
    password,
    scope: "repository:team/a:pull repository:open/b:pull,push",
  });
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await world.client().send("POST", "/service/token", { headers, body: body.toString() });
  const { access_token } = (await answer.json()) as { access_token: string };
  const [, claims = ""] = access_token.split(".");
  expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
    access: [
      { name: "team/a", actions: ["pull"] },
      { name: "open/b", actions: ["pull", "push"] },
    ],
  });
});

it("lets anybody read what is public, and nothing else", async () => {
  const world = await setUp();
  await world.client(world.login).pushImage("open/nginx", "v1");
  expect((await world.client().send("GET", "/v2/open/nginx/manifests/v1")).status).toBe(200);
  const headers = await bearer(world, "repository:open/nginx:pull,push");
  expect((await world.client().send("GET", "/v2/open/nginx/manifests/v1", { headers })).status).toBe(200);
  expect((await world.client().send("DELETE", "/v2/open/nginx/manifests/v1", { headers })).status).toBe(401);
});

describe("a service account", () => {
  it("has the rights of its permissions, by namespace", async () => {
    const world = await setUp();
    await world.client(world.login).pushImage("team/nginx", "v1");
    const login = await serviceAccount(world, ["tcr:PullRepository"]);
    expect((await world.client(login).send("GET", "/v2/team/nginx/manifests/v1")).status).toBe(200);
    expect(await codeOf(await world.client(login).send("POST", "/v2/team/nginx/blobs/uploads/"))).toBe("403 DENIED");
    expect(await codeOf(await world.client(login).send("POST", "/v2/open/nginx/blobs/uploads/"))).toBe("403 DENIED");
  });

  it.each([
    ["switched off", { Disable: true }],
    ["run out", { Duration: 1 }],
  ])("that is %s has none, whatever token it still has", async (_, change) => {
    const world = await setUp();
    await world.client(world.login).pushImage("team/nginx", "v1");
    const login = await serviceAccount(world, ["tcr:PullRepository"]);
    const { RegistryId, emulator } = world;
    await call(emulator, "ModifyServiceAccount", { RegistryId, Name: "robot", ...change });
    emulator.clock.advance(86_400_000 - 5000);
    const headers = "Duration" in change ? await bearer(world, "repository:team/nginx:pull", login) : {};
    emulator.clock.advance(10_000);
    const send = (sent: object) => world.client().send("GET", "/v2/team/nginx/manifests/v1", sent);
    expect((await send({ headers })).status).toBe(401);
    expect((await world.client(login).send("GET", "/v2/team/nginx/manifests/v1")).status).toBe(401);
  });
});

describe("an access token", () => {
  it.each<[string, (world: World) => Promise<readonly [string, string]>]>([
    [
      "of another instance",
      async ({ emulator, login: [name] }) => {
        const RegistryId = await createRunningInstance(emulator, "tcr-other");
        return [name, String((await call(emulator, "CreateInstanceToken", { RegistryId }))["Token"])];
      },
    ],
    ["of another name", async ({ login: [, token] }) => ["somebody", token]],
    [
      "that has run out",
      async ({ emulator, login }) => {
        emulator.clock.advance(3_700_000);
        return login;
      },
    ],
    [
      "that was switched off",
      async ({ emulator, RegistryId, token }) => {
        const { Username, Token, TokenId } = await token({ TokenType: "longterm", Desc: "a" });
        await call(emulator, "ModifyInstanceToken", { RegistryId, TokenId, Enable: false });
        return [String(Username), String(Token)];
      },
    ],
    [
      "that was deleted",
      async ({ emulator, RegistryId, token }) => {
        const { Username, Token, TokenId } = await token({ TokenType: "longterm", Desc: "a" });
        await call(emulator, "DeleteInstanceToken", { RegistryId, TokenId });
        return [String(Username), String(Token)];
      },
    ],
  ])("%s opens nothing", async (_, loginOf) => {
    const world = await setUp();
    const login = await loginOf(world);
    expect((await world.client(login).send("GET", "/v2/")).status).toBe(401);
    expect((await world.client(login).send("GET", "/service/token")).status).toBe(401);
  });

  it("takes the tokens of the registry that were issued by it along, when it is switched off or deleted", async () => {
    const world = await setUp();
    const { emulator, RegistryId } = world;
    await world.client(world.login).pushImage("team/nginx", "v1");
    const { Username, Token, TokenId } = await world.token({ TokenType: "longterm", Desc: "a" });
    const headers = await bearer(world, "repository:team/nginx:pull", [String(Username), String(Token)]);
    const others = await bearer(world, "repository:team/nginx:pull", world.login);
    const statusOf = async (sent = headers) =>
      (await world.client().send("GET", "/v2/team/nginx/manifests/v1", { headers: sent })).status;
    expect(await statusOf()).toBe(200);
    await call(emulator, "ModifyInstanceToken", { RegistryId, TokenId, Enable: false });
    expect(await statusOf()).toBe(401);
    await call(emulator, "ModifyInstanceToken", { RegistryId, TokenId, Enable: true });
    expect(await statusOf()).toBe(200);
    await call(emulator, "DeleteInstanceToken", { RegistryId, TokenId });
    expect([await statusOf(), await statusOf(others)]).toEqual([401, 200]);
  });

  it("that is about to end issues none that outlives it", async () => {
    const world = await setUp();
    await world.client(world.login).pushImage("team/nginx", "v1");
    world.emulator.clock.advance(59 * 60_000);
    const answer = await world.client(world.login).send("GET", "/service/token?scope=repository:team/nginx:pull");
    const { token, expires_in } = (await answer.json()) as { token: string; expires_in: number };
    expect(expires_in).toBeGreaterThan(0);
    expect(expires_in).toBeLessThanOrEqual(60);
    world.emulator.clock.advance(61_000);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await world.client().send("GET", "/v2/team/nginx/manifests/v1", { headers })).status).toBe(401);
  });

  it("is no token of the registry itself", async () => {
    const world = await setUp();
    const headers = { Authorization: `Bearer ${world.login[1]}` };
    expect((await world.client().send("GET", "/v2/", { headers })).status).toBe(401);
  });
});

it.each([
  ["tcr-test.localhost:5301", 200],
  ["TCR-TEST.tencentcloudcr.com", 200],
  ["tcr-test-vpc.tencentcloudcr.com", 200],
  ["none.localhost", 404],
  ["127.0.0.1:5301", 200],
])("goes by the host %s to the instance", async (host, status) => {
  const world = await setUp();
  expect((await world.client(world.login, host).send("GET", "/v2/")).status).toBe(status);
});

it("asks which instance is meant where there are several, unless it is told", async () => {
  const emulator = createEmulator({ registryAuth: "none" });
  await createRunningInstance(emulator, "tcr-one");
  await createRunningInstance(emulator, "tcr-two");
  expect(await codeOf(await createRegistryClient(emulator, "127.0.0.1").send("GET", "/v2/a/b/tags/list"))).toBe(
    "404 NAME_UNKNOWN",
  );
  const told = createEmulator({ registryAuth: "none", registryInstance: "tcr-two" });
  await createRunningInstance(told, "tcr-one");
  await createRunningInstance(told, "tcr-two");
  expect((await createRegistryClient(told, "127.0.0.1").send("GET", "/v2/")).status).toBe(200);
});
