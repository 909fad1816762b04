import { afterEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { memoryContext } from "../../test/credentials/memory-context.js";
import {
  type MetadataOptions,
  roleExpiresAtSeconds,
  startMetadataServer,
} from "../../test/credentials/metadata-server.js";
import { fromCvmRole } from "./cvm-role.js";

const context = memoryContext();
const credentials = { secretId: "AKIDrole", secretKey: "role-key", token: "role-token" };

async function start(options: MetadataOptions) {
  const server = await startMetadataServer(options);
  return { server, metadataUrl: `${server.origin}/latest/meta-data/` };
}

describe("fromCvmRole", () => {
  afterEach(() => void vi.useRealTimers());

  it("asks for the role's name, then for its credentials, whose expiry is in seconds", async () => {
    const { server, metadataUrl } = await start({ role: "worker" });
    await using _ = server;
    expect(await fromCvmRole({ context, metadataUrl })()).toEqual({
      ...credentials,
      expiresAt: roleExpiresAtSeconds * 1000,
    });
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/latest/meta-data/cam/security-credentials/",
      "/latest/meta-data/cam/security-credentials/worker",
    ]);
  });

  it("asks for the role of the option at once", async () => {
    const { server, metadataUrl } = await start({ role: "a=b" });
    await using _ = server;
    expect(await fromCvmRole({ context, metadataUrl, roleName: "a=b" })()).toMatchObject(credentials);
    expect(server.requests).toHaveLength(1);
  });

  it("reads Expiration where ExpiredTime is missing", async () => {
    const { server, metadataUrl } = await start({ role: "r", answer: { ExpiredTime: undefined } });
    await using _ = server;
    expect(await fromCvmRole({ context, metadataUrl })()).toMatchObject({ expiresAt: roleExpiresAtSeconds * 1000 });
  });

  it.each<[string, MetadataOptions, string, string]>([
    ["no role", {}, "unavailable", "no role is bound to this machine (HTTP 404)"],
    ["an empty name", { role: "" }, "unavailable", "no role is bound to this machine"],
    [
      "a page of a captive portal",
      { always: { status: 200, body: "<html>Sign in</html>" } },
      "unavailable",
      "the answer is no name of a role",
    ],
    ["a broken service", { always: { status: 503, body: "" } }, "unavailable", "HTTP 503"],
    ["a failure code", { role: "r", answer: { Code: "Failed" } }, "unavailable", 'the service answered Code "Failed"'],
    ["no key", { role: "r", answer: { TmpSecretKey: null } }, "invalid", "TmpSecretKey must be a text, not null"],
    ["no token", { role: "r", answer: { Token: "" } }, "invalid", "Token is not set"],
    ["no expiry", { role: "r", answer: { ExpiredTime: null, Expiration: "" } }, "invalid", "ExpiredTime is not set"],
  ])("tells of %s", async (_, options, reason, message) => {
    const { server, metadataUrl } = await start(options);
    await using __ = server;
    const error = await failureOf(fromCvmRole({ context, metadataUrl }));
    expect(error.message).toContain(message);
    expect(error.reason).toBe(reason);
  });

  it("tells of an option that names another role than the bound one", async () => {
    const { server, metadataUrl } = await start({ role: "r" });
    await using _ = server;
    const error = await failureOf(fromCvmRole({ context, metadataUrl, roleName: "other" }));
    expect(error.message).toContain("/other: no such role is bound to this machine (HTTP 404)");
  });

  it.each(["role", "credentials"] as const)("gives up on a silent service after a second: %s", async (silent) => {
    const { server, metadataUrl } = await start({ role: "r", silent });
    await using _ = server;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const failure = failureOf(fromCvmRole({ context, metadataUrl }));
    await server.arrived(silent === "role" ? 1 : 2);
    await vi.advanceTimersByTimeAsync(1000);
    expect((await failure).message).toContain("no answer within 1000 ms");
  });

  it("tells of a service that cannot be reached", async () => {
    const transport = { send: () => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" })) };
    const error = await failureOf(fromCvmRole({ context, transport }));
    expect(error.message).toContain(
      "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/: no answer (ENOTFOUND)",
    );
  });

  it("ends at once with the caller's reason, and asks again for the next caller", async () => {
    const { server, metadataUrl } = await start({ role: "r", silent: "role" });
    await using _ = server;
    const provider = fromCvmRole({ context, metadataUrl, metadataTimeoutMs: 600_000 });
    const caller = new AbortController();
    const call = provider({ signal: caller.signal });
    await server.arrived(1);
    caller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    const again = new AbortController();
    const next = provider({ signal: again.signal });
    await server.arrived(2);
    again.abort(new Error("enough again"));
    await expect(next).rejects.toThrow("enough again");
  });

  it("asks through the transport for the metadata service where there is one", async () => {
    const { server, metadataUrl } = await start({ role: "r" });
    await using _ = server;
    const transport = { send: () => Promise.reject(new Error("a proxy")) };
    const direct = { ...context, transport, metadataTransport: context.transport };
    expect(await fromCvmRole({ context: direct, metadataUrl })()).toMatchObject(credentials);
  });
});
