import type { StreamRequest, StreamResponse } from "@tcrkit/client/http";
import { describe, expect, it } from "vitest";
import type { RegistryLogin } from "./access.js";
import { openRegistry } from "./registry.js";

interface Fake {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A registry that answers by what it is asked; the mock and docker's own stand in the tests across packages. */
function registryOf(
  answer: (asked: string, authorization: string | undefined) => Fake | Error,
  { host = "registry.example.com", login = undefined as RegistryLogin | undefined } = {},
) {
  const log: string[] = [];
  const secrets: string[] = [];
  const pauses: number[] = [];
  let nowMs = 0;
  const send = async ({ method, url, headers, body }: StreamRequest): Promise<StreamResponse> => {
    const authorization = headers["Authorization"];
    const form = body instanceof Uint8Array ? ` ${Buffer.from(body).toString()}` : "";
    const asked = `${method} ${url}${form}`;
    log.push([headers["Host"], asked, authorization].filter((part) => part !== undefined).join(" | "));
    const given = answer(asked, authorization);
    if (given instanceof Error) throw given;
    async function* bytes() {
      yield Buffer.from(given instanceof Error ? "" : (given.body ?? ""));
    }
    return { status: given.status ?? 200, headers: given.headers ?? {}, body: bytes(), discard: () => {} };
  };
  const access = {
    host,
    streams: { send },
    login: async () => login,
    about: ["It is a registry of its own."],
    next: ["Next: log in"],
    shell: {
      now: () => nowMs,
      sleep: async (ms: number) => {
        pauses.push(ms);
      },
    },
    signal: new AbortController().signal,
    keepSecret: (secret: string) => void secrets.push(secret),
  };
  return { open: () => openRegistry(access), log, secrets, pauses, pass: (ms: number) => (nowMs += ms) };
}

const challenge = {
  status: 401,
  headers: { "www-authenticate": 'Bearer realm="https://auth.example.com/token",service="s"' },
};
const get = { method: "GET", target: "/v2/a/tags/list", scopes: ["repository:a:pull"], what: "the tags of a" } as const;

/** A registry whose tokens are numbered. */
function withTokens(login?: RegistryLogin, expires_in?: number) {
  let made = 0;
  return registryOf(
    (asked, authorization) => {
      if (!asked.includes("/token")) return authorization === undefined ? challenge : {};
      return { body: JSON.stringify({ token: `token-${++made}`, expires_in }) };
    },
    login === undefined ? {} : { login },
  );
}

describe("a registry with a service of tokens", () => {
  const password = { username: "me", password: "p" };
  const basic = `Basic ${Buffer.from("me:p").toString("base64")}`;

  it("gets a token for a scope, which is kept while it holds", async () => {
    const { open, log, secrets, pass } = withTokens(password, 300);
    const registry = await open();
    await registry.ask(get);
    await registry.ask(get);
    pass(290_000);
    await registry.ask(get);
    const token = "GET https://auth.example.com/token?service=s&scope=repository%3Aa%3Apull";
    const tags = "GET https://registry.example.com/v2/a/tags/list";
    expect(log).toEqual([
      "GET https://registry.example.com/v2/",
      `${token} | ${basic}`,
      `${tags} | Bearer token-1`,
      `${tags} | Bearer token-1`,
      `${token} | ${basic}`,
      `${tags} | Bearer token-2`,
    ]);
    expect(secrets).toEqual(["token-1", "token-2"]);
  });

  it("is asked for nobody without a login, and by a form with an identity token", async () => {
    const nobody = withTokens();
    await (await nobody.open()).ask(get);
    expect(nobody.log[1]).toBe("GET https://auth.example.com/token?service=s&scope=repository%3Aa%3Apull");
    const identity = withTokens({ identityToken: "long" });
    await (await identity.open()).ask(get);
    expect(identity.log[1]).toBe(
      "POST https://auth.example.com/token grant_type=refresh_token&client_id=tcr&refresh_token=long&service=s&scope=repository%3Aa%3Apull",
    );
  });

  it("gets a new token when one is refused, once", async () => {
    const { open, log } = registryOf((asked) =>
      asked.includes("/token") ? { body: '{"access_token":"t"}' } : challenge,
    );
    const registry = await open();
    await expect(registry.ask(get)).rejects.toMatchObject({
      message: "registry.example.com refuses the tags of a: 401 it wants a login.",
      details: ["It is a registry of its own.", "Next: log in"],
      exitCode: 3,
    });
    expect(log.filter((line) => line.includes("/token")).length).toBe(2);
  });

  it("never shows a login without TLS", async () => {
    const headers = { "www-authenticate": 'Bearer realm="http://auth.example.com/token"' };
    const { open, log } = registryOf(() => ({ status: 401, headers }), { login: password });
    const registry = await open();
    await expect(registry.ask(get)).rejects.toThrow("wants its logins at http://auth.example.com");
    expect(log).toEqual(["GET https://registry.example.com/v2/"]);
  });

  it("is told of where the token has none", async () => {
    const { open } = registryOf((asked) => (asked.includes("/token") ? { body: "{}" } : challenge));
    await expect((await open()).ask(get)).rejects.toThrow("auth.example.com answers without a token.");
  });
});

describe("a registry", () => {
  it("hands on to where its blobs are, without the login", async () => {
    const { open, log } = registryOf(
      (asked, authorization) => {
        if (asked.includes("cdn.example.com")) return { body: "the blob" };
        if (authorization === undefined) return { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } };
        return { status: 307, headers: { location: "https://cdn.example.com/blob?signed" } };
      },
      { login: { username: "me", password: "p" } },
    );
    const { status } = await (await open()).ask(get);
    expect({ status, last: log.at(-1) }).toEqual({ status: 200, last: "GET https://cdn.example.com/blob?signed" });
  });

  it("is not followed for ever", async () => {
    const { open, log } = registryOf((asked) =>
      asked.endsWith("/v2/") ? {} : { status: 302, headers: { location: "/again" } },
    );
    await expect((await open()).ask(get)).rejects.toThrow("302");
    expect(log.length).toBe(7);
  });

  it("of this computer is reached at 127.0.0.1 by its name, without TLS where it has none", async () => {
    const { open, log } = registryOf(() => ({}), { host: "tools.localhost:5301" });
    await (await open()).ask(get);
    expect(log).toEqual([
      "tools.localhost:5301 | GET http://127.0.0.1:5301/v2/",
      "tools.localhost:5301 | GET http://127.0.0.1:5301/v2/a/tags/list",
    ]);
  });

  it.each([
    ["says so", { status: 400 }],
    ["breaks off", new Error("hang up")],
  ])("of this computer has TLS where it %s", async (_, plain) => {
    const { open, log } = registryOf((asked) => (asked.includes("http://") ? plain : {}), { host: "localhost:5000" });
    await (await open()).ask(get);
    expect(log.at(-1)).toBe("GET https://localhost:5000/v2/a/tags/list");
  });

  it("elsewhere is never spoken to without TLS", async () => {
    const { open, log } = registryOf(() => Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
    await expect(open()).rejects.toMatchObject({
      message: "the connection with registry.example.com failed: refused.",
      exitCode: 8,
    });
    expect(log).toEqual(["GET https://registry.example.com/v2/"]);
  });

  it.each([
    [404, 4, "registry.example.com does not have the tags of a: 404 NAME_UNKNOWN: no such repository."],
    [403, 5, "registry.example.com refuses the tags of a: 403 NAME_UNKNOWN: no such repository."],
    [429, 6, "registry.example.com refuses the tags of a: 429 NAME_UNKNOWN: no such repository."],
    [500, 7, "registry.example.com refuses the tags of a: 500 NAME_UNKNOWN: no such repository."],
  ])("that answers %i ends with %i", async (status, exitCode, message) => {
    const body = JSON.stringify({ errors: [{ code: "NAME_UNKNOWN", message: "no such repository." }] });
    const { open } = registryOf((asked) => (asked.endsWith("/v2/") ? {} : { status, body }));
    await expect((await open()).ask(get)).rejects.toMatchObject({ exitCode, message });
  });
});

describe("what fails in passing", () => {
  it.each([
    [503, { "retry-after": "7" }, [7_000, 7_000]],
    [429, {}, [500, 1_000]],
    [500, { "retry-after": "86400" }, [30_000, 30_000]],
    [404, {}, []],
  ])("by %i with %j is tried again after %j", async (status, headers, expected) => {
    const { open, pauses } = registryOf((asked) => (asked.endsWith("/v2/") ? {} : { status, headers }));
    const registry = await open();
    await expect(registry.repeat(() => registry.ask(get))).rejects.toThrow(String(status));
    expect(pauses).toEqual(expected);
  });

  it("may go well the next time", async () => {
    let asked = 0;
    const { open } = registryOf(() => (++asked === 2 ? Object.assign(new Error("cut"), { code: "ECONNRESET" }) : {}));
    const registry = await open();
    expect((await registry.repeat(() => registry.ask(get))).status).toBe(200);
  });
});
