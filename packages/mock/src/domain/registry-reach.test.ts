import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../test/ask.js";
import { codeOf, createRegistryClient } from "../../test/registry-client.js";
import { tc3Post } from "../../test/requests.js";
import type { WireRequest } from "../doors/http.js";
import { serveRegistry } from "../doors/registry/serve-registry.js";
import type { Emulator } from "../emulator.js";
import { domainOf } from "./registry-domain.js";

const bare = "127.0.0.1:5301";

/** Two instances, each with its namespace `team`, and a login to each. */
async function setUp() {
  const emulator = createEmulator();
  const logins: (readonly [string, string])[] = [];
  for (const name of ["tools-one", "tools-two"]) {
    const RegistryId = await createRunningInstance(emulator, name);
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
    const { Username, Token } = await call(emulator, "CreateInstanceToken", { RegistryId });
    logins.push([String(Username), String(Token)]);
  }
  return { emulator, logins, ids: [...(emulator.tables["instances"] ?? [])].map((row) => (row as { id: string }).id) };
}

describe("where the host names no instance", () => {
  const of = (emulator: Emulator, login?: readonly [string, string]) => createRegistryClient(emulator, bare, login);

  it("the credentials do: each login reaches its own", async () => {
    const { emulator, logins } = await setUp();
    for (const [index, login] of logins.entries()) await of(emulator, login).pushImage("team/nginx", `v${index}`);
    for (const [index, login] of logins.entries()) {
      const answer = await of(emulator, login).send("GET", "/v2/team/nginx/tags/list");
      expect(await answer.json()).toMatchObject({ tags: [`v${index}`] });
    }
  });

  it("a token of the registry does, which a name and a password were changed for", async () => {
    const { emulator, logins } = await setUp();
    const [, login] = logins;
    await of(emulator, login).pushImage("team/nginx", "v1");
    const challenge = await of(emulator).send("GET", "/v2/team/nginx/tags/list");
    expect([challenge.status, challenge.headers.get("www-authenticate")]).toEqual([
      401,
      `Bearer realm="http://${bare}/service/token",service="harbor-registry",scope="repository:team/nginx:pull"`,
    ]);
    const path = "/service/token?scope=repository:team/nginx:pull";
    const { token } = (await (await of(emulator, login).send("GET", path)).json()) as { token: string };
    const headers = { Authorization: `Bearer ${token}` };
    expect((await of(emulator).send("GET", "/v2/team/nginx/tags/list", { headers })).status).toBe(200);
    const body = new URLSearchParams({ username: login?.[0] ?? "", password: login?.[1] ?? "" }).toString();
    const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body };
    expect((await of(emulator).send("POST", path, form)).status).toBe(200);
  });

  it("a service account does", async () => {
    const { emulator, logins, ids } = await setUp();
    await of(emulator, logins[1]).pushImage("team/nginx", "v1");
    const Permissions = [{ Resource: "team", Actions: ["tcr:PullRepository"] }];
    const account = { RegistryId: ids[1], Name: "robot", Permissions };
    const { Name, Password } = await call(emulator, "CreateServiceAccount", account);
    const robot = of(emulator, [String(Name), String(Password)]);
    expect((await robot.send("GET", "/v2/team/nginx/manifests/v1")).status).toBe(200);
  });

  it.each(["wrong", "a.b.c", "a.bnVsbA.c", "a.e30.c"])(
    "the password %j, which names none, opens none",
    async (password) => {
      const { emulator } = await setUp();
      const client = of(emulator, ["100000000001", password]);
      expect((await client.send("GET", "/v2/")).status).toBe(401);
      expect(await codeOf(await client.send("GET", "/service/token"))).toBe("401 UNAUTHORIZED");
    },
  );

  it("and where it does, a login to another instance opens nothing", async () => {
    const { emulator, logins } = await setUp();
    const client = createRegistryClient(emulator, `tools-one.localhost:5301`, logins[1]);
    expect((await client.send("GET", "/v2/")).status).toBe(401);
  });
});

it.each(["registry.example.com", "registry.team.localhost"])(
  "a custom domain leads to its instance: %s",
  async (DomainName) => {
    const { emulator, logins, ids } = await setUp();
    await call(emulator, "CreateInstanceCustomizedDomain", { RegistryId: ids[1], DomainName, CertificateId: "cert" });
    const at = (login: readonly [string, string] | undefined) =>
      createRegistryClient(emulator, `${DomainName}:5301`, login);
    await at(logins[1]).pushImage("team/nginx", "v1");
    expect((await at(logins[0]).send("GET", "/v2/")).status).toBe(401);
    const answer = await createRegistryClient(emulator, bare, logins[1]).send("GET", "/v2/team/nginx/tags/list");
    expect(await answer.json()).toMatchObject({ tags: ["v1"] });
  },
);

it.each([
  ["127.0.0.1:5301", "tools.localhost:5301"],
  ["localhost:80", "tools.localhost:80"],
  ["tcr.localhost:5301", "tools.localhost:5301"],
  ["[::1]:5301", "tools.localhost:5301"],
  ["127.0.0.1", "tools.localhost"],
  ["mock:5301", "mock:5301"],
  ["192.0.2.1:5301", "192.0.2.1:5301"],
  ["tcr.intl.tencentcloudapi.com", "tools.tencentcloudcr.com"],
  ["tcr.ap-seoul.tencentcloudapi.com:443", "tools.tencentcloudcr.com"],
])("tells whoever reaches the API at %s that the registry is at %s", async (host, domain) => {
  expect(domainOf({ name: "tools" }, host)).toBe(domain);
  const emulator = createEmulator({ content: { Instances: [{ RegistryName: "tools" }] } });
  const { body } = await emulator.answer(tc3Post("DescribeInstances", {}, { host }));
  expect(body).toContain(`"PublicDomain":"${domain}"`);
});

describe("public access and allowlist, where they hold", () => {
  const host = "tools.localhost:5301";

  async function enforced() {
    const emulator = createEmulator({ enforcePublicAccess: true, registryAuth: "none" });
    const RegistryId = await createRunningInstance(emulator, "tools");
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: true });
    const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
    const from = async (address: string, name = host, target = "/v2/") => {
      const peer = { address, isSecure: false, isTrusted: true };
      const request: WireRequest = { method: "GET", target, headers: { host: name }, body: "", peer };
      const { status, body } = await serveRegistry(emulator.registry, request);
      return `${status} ${JSON.parse(body).errors?.[0].code ?? ""} ${JSON.parse(body).errors?.[0].message ?? ""}`.trim();
    };
    const open = async () => {
      await on("ManageExternalEndpoint", { Operation: "Create" });
      for (let read = 0; read < 2; read += 1) await on("DescribeExternalEndpointStatus");
    };
    return { emulator, on, from, open };
  }

  it("a registry whose access is closed, or on its way, lets nobody in, and says why", async () => {
    const { emulator, on, from } = await enforced();
    const closed = "403 DENIED The public access of tools is Closed: ManageExternalEndpoint opens it.";
    expect(await from("127.0.0.1")).toBe(closed);
    expect(await from("127.0.0.1", host, "/service/token")).toBe(closed);
    await expect(createRegistryClient(emulator, host).pushImage("team/nginx", "v1")).rejects.toThrow(/^403 .*DENIED/);
    await on("ManageExternalEndpoint", { Operation: "Create" });
    expect(await from("127.0.0.1")).toContain("is Opening");
  });

  it("an open one lets those in that its allowlist covers, and no others", async () => {
    const { on, from, open } = await enforced();
    await open();
    expect(await from("10.1.2.3")).toBe(
      "403 DENIED The allowlist of tools has no policy for 10.1.2.3: CreateSecurityPolicy adds one.",
    );
    for (const CidrBlock of ["10.1.0.0/16", "192.0.2.7"])
      await on("CreateSecurityPolicy", { CidrBlock, Description: "" });
    const seen = [];
    for (const address of ["10.1.2.3", "10.1.255.255", "10.2.0.0", "192.0.2.7", "192.0.2.8", "2001:db8::1"]) {
      seen.push([address, (await from(address)).slice(0, 3)]);
    }
    expect(seen).toEqual([
      ["10.1.2.3", "200"],
      ["10.1.255.255", "200"],
      ["10.2.0.0", "403"],
      ["192.0.2.7", "200"],
      ["192.0.2.8", "403"],
      ["2001:db8::1", "403"],
    ]);
    await on("DeleteSecurityPolicy", { CidrBlock: "10.1.0.0/16" });
    expect(await from("10.1.2.3")).toContain("403");
    await on("ManageExternalEndpoint", { Operation: "Delete" });
    expect(await from("192.0.2.7")).toContain("is Deleting");
  });

  it("everybody's range has everybody in it, and this computer has an address too", async () => {
    const { emulator, on, from, open } = await enforced();
    await open();
    await on("CreateSecurityPolicy", { CidrBlock: "127.0.0.0/8", Description: "" });
    expect(await createRegistryClient(emulator, host).pushImage("team/nginx", "v1")).toContain("sha256:");
    expect(await from("::1")).toBe("200");
    expect(await from("198.51.100.1")).toContain("403");
    await on("CreateSecurityPolicy", { CidrBlock: "0.0.0.0/0", Description: "" });
    expect(await from("198.51.100.1")).toBe("200");
  });

  it("do not hold for the private network", async () => {
    const { from } = await enforced();
    expect(await from("10.1.2.3", "tools-vpc.tencentcloudcr.com")).toBe("200");
    expect(await from("10.1.2.3", "tools-vpc.localhost:5301")).toBe("200");
  });
});
