import { createServer } from "node:net";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createCertificate, type TestCertificate } from "../../test/transports/certificate.js";
import { type LocalProxyOptions, startProxy } from "../../test/transports/local-proxy.js";
import { closedPort, listen, startServer } from "../../test/transports/local-server.js";
import type { ConnectionOptions } from "./connection-options.js";
import { createHttpTransport } from "./http.js";
import { isNeverSent } from "./never-sent.js";
import type { Transport } from "./transport.js";
import { createUndiciTransport } from "./undici.js";

const host = "api.example.test";
let certificate: TestCertificate;

beforeAll(async () => {
  certificate = await createCertificate(host, "localhost");
});

describe.each([
  ["undici", createUndiciTransport],
  ["node:http", createHttpTransport],
])("%s behind a proxy", (_, create) => {
  async function setUp({ secure = true, ...options }: Partial<LocalProxyOptions> & { readonly secure?: boolean } = {}) {
    const server = await startServer(
      (request, response) => response.end(`${request.headers.host} ${request.url}`),
      secure ? certificate : undefined,
    );
    const proxy = await startProxy({ targetPort: server.port, ...options });
    onTestFinished(async () => {
      await proxy[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    });
    return { server, proxy };
  }

  function transportWith(options: ConnectionOptions): Transport {
    const transport = create({ ca: certificate.cert, env: {}, ...options });
    onTestFinished(() => transport.close?.());
    return transport;
  }

  function send(transport: Transport, url: string) {
    const { signal } = new AbortController();
    return transport.send({ method: "POST", url, headers: { Host: new URL(url).host }, body: "{}", signal });
  }

  it("reaches https through one tunnel that is used again", async () => {
    const { server, proxy } = await setUp();
    const transport = transportWith({ env: { HTTPS_PROXY: `http://user:p%40ss@127.0.0.1:${proxy.port}` } });
    for (let count = 0; count < 3; count++) {
      expect((await send(transport, `https://${host}/?n=${count}`)).body).toBe(`${host} /?n=${count}`);
    }
    expect(proxy.requests).toEqual([`CONNECT ${host}:443`]);
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from("user:p@ss").toString("base64")}`]);
    expect(server.connections()).toBe(1);
    await transport.close?.();
    await proxy.allClosed();
  });

  it("asks for plain http by its whole URL, over one connection", async () => {
    const { proxy } = await setUp({ secure: false });
    const transport = transportWith({ proxy: `127.0.0.1:${proxy.port}` });
    await send(transport, `http://${host}:8080/?a=1`);
    expect((await send(transport, `http://${host}:8080/?a=2`)).body).toBe(`${host}:8080 /?a=2`);
    expect(proxy.requests).toEqual([`POST http://${host}:8080/?a=1`, `POST http://${host}:8080/?a=2`]);
    expect(proxy.connections()).toBe(1);
  });

  it("speaks TLS with a proxy that wants it", async () => {
    const { proxy } = await setUp({ tls: certificate });
    const transport = transportWith({ proxy: `https://localhost:${proxy.port}` });
    expect((await send(transport, `https://${host}:8443/`)).body).toBe(`${host}:8443 /`);
    expect(proxy.requests).toEqual([`CONNECT ${host}:8443`]);
  });

  it("does not ask it for loopback, nor for what NO_PROXY names", async () => {
    const { server, proxy } = await setUp({ secure: false });
    const byOption = transportWith({ proxy: proxy.origin });
    expect((await send(byOption, `${server.origin}/`)).status).toBe(200);
    const byVariable = transportWith({ env: { http_proxy: proxy.origin, no_proxy: "invalid" } });
    await expect(send(byVariable, "http://host.invalid/")).rejects.toThrow();
    expect(proxy.requests).toEqual([]);
  });

  it("tells a tunnel that was refused, without the proxy's password", async () => {
    const { proxy } = await setUp({ refuseWith: 407 });
    const transport = transportWith({ proxy: `http://user:secret-word@127.0.0.1:${proxy.port}` });
    const error: unknown = await send(transport, `https://${host}/`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "PROXY_REFUSED",
      message: `${host}:443 through the proxy ${proxy.origin}: CONNECT was answered with HTTP 407`,
    });
    expect(isNeverSent(error)).toBe(true);
  });

  it("never sent anything where the proxy is gone, or the server behind it is not the right one", async () => {
    const gone = transportWith({ proxy: `http://user:secret-word@127.0.0.1:${await closedPort()}` });
    const refused: unknown = await send(gone, `https://${host}/`).catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ code: "ECONNREFUSED" });
    expect(String(refused)).not.toContain("secret-word");
    expect(isNeverSent(refused)).toBe(true);

    const { proxy } = await setUp();
    const misled: unknown = await send(transportWith({ proxy: proxy.origin }), "https://other.example.test/").catch(
      (reason: unknown) => reason,
    );
    expect(misled).toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    expect(isNeverSent(misled)).toBe(true);
  });

  it("gives up a tunnel that does not come", async () => {
    const silent = await listen(createServer());
    onTestFinished(() => silent[Symbol.asyncDispose]());
    const transport = transportWith({ proxy: `127.0.0.1:${silent.port}`, connectTimeoutMs: 20 });
    const error: unknown = await send(transport, `https://${host}/`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ETIMEDOUT", message: expect.stringContaining("no connection within 20 ms") });
    expect(isNeverSent(error)).toBe(true);
  });

  it("refuses a proxy that is no http or https address, without telling it", async () => {
    const transport = transportWith({ proxy: "socks5://user:secret-word@127.0.0.1:1080" });
    await expect(send(transport, `https://${host}/`)).rejects.toThrow(
      new TypeError("proxy: expected an http or https address of a proxy, got something else"),
    );
  });
});
