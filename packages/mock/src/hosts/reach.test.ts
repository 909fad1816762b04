import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { get } from "node:https";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { createCertificate, writeFiles } from "../../test/certificate.js";
import { createMock } from "../mock.js";
import type { MockOptions } from "../options/options.js";
import { peerOf } from "./peer.js";
import { readTlsFiles } from "./tls-files.js";

/** A mock that listens: its URL, and what it notices. */
async function listening(options: MockOptions) {
  const notices: string[] = [];
  const mock = await createMock({ onNotice: (line) => notices.push(line), ...options });
  onTestFinished(() => mock.close());
  return { url: await mock.listen(), notices, mock };
}

it.each([
  ["127.0.0.1", "127.0.0.1"],
  ["127.0.0.2", "127.0.0.2"],
  ["::1", "[::1]"],
  ["0.0.0.0", "127.0.0.1"],
  ["::", "[::1]"],
])("listens on %s, and is reached from here at %s", async (listenAddress, hostname) => {
  const { url } = await listening({ listenAddress });
  expect(new URL(url).hostname).toBe(hostname);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it.each([
  [{ listenAddress: "127.0.0.2" }, []],
  [{}, []],
  [{ listenAddress: "0.0.0.0" }, [/^warning: listens on 0\.0\.0\.0: .* port \d+\. .* loopback alone\.$/]],
  [{ listenAddress: "::", allowRemoteAdmin: true }, [/^warning: .* for all of them\.$/]],
  [{ listenAddress: "0.0.0.0", registryAuth: "none" }, [/everybody do everything\.$/]],
] as const)("warns of %j with %j", async (options, expected) => {
  const { notices } = await listening(options);
  expect(notices).toEqual(expected.map((line) => expect.stringMatching(line)));
});

it.each(["localhost", "0.0.0.0:5301", "0.0.0.256", "10.1", "1:2", "", "::g", "[::1]", "fe80::1%lo", "http://::1"])(
  "refuses to listen on %j",
  async (listenAddress) => {
    await expect(createMock({ listenAddress })).rejects.toThrow(
      /^listenAddress: expected an IP address without a port/,
    );
  },
);

it.each([
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["10.0.0.7", false],
  ["::ffff:10.0.0.7", false],
  ["2001:db8::1", false],
  ["::ffff:7f00:1", false],
  ["", false],
])("trusts a caller at %j: %j", (remoteAddress, isTrusted) => {
  expect(peerOf({ remoteAddress } as Socket, false).isTrusted).toBe(isTrusted);
  expect(peerOf({ remoteAddress } as Socket, true).isTrusted).toBe(true);
});

it("knows callers of IPv4 by that address, whatever the socket speaks", () => {
  expect(peerOf({ remoteAddress: "::ffff:10.0.0.7" } as Socket, false).address).toBe("10.0.0.7");
});

it("serves by TLS alone, and leads clients of its registry to https", async () => {
  const { cert, key } = createCertificate();
  const paths = writeFiles({ cert, key });
  const { url, mock } = await listening({ tlsCert: paths.cert, tlsKey: paths.key });
  await mock.populate({ Instances: [{ RegistryName: "tools" }] });
  const { hostname, port } = new URL(url);
  const asked = get({
    hostname,
    port,
    path: "/v2/",
    ca: cert,
    servername: "localhost",
    headers: { host: `tools.localhost:${port}` },
  });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  expect(response.headers["www-authenticate"]).toContain(`realm="https://tools.localhost:${port}/service/token"`);
  response.resume();
  await expect(fetch(url.replace("https:", "http:"))).rejects.toThrow();
  const stranger = get(url);
  const [error] = (await once(stranger, "error").catch((thrown: Error) => [thrown])) as [Error & { code: string }];
  expect(error.code).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  const second = get(`${url}/healthz`, { ca: cert });
  const [health] = (await once(second, "response")) as [IncomingMessage];
  expect(JSON.parse(await text(health))).toEqual({ status: "ok" });
});

it("says which file of TLS is wrong, and why, and nothing of what it holds", async () => {
  const [one, other] = [createCertificate(), createCertificate()];
  const encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nsecret\n-----END ENCRYPTED PRIVATE KEY-----\n";
  const files = writeFiles({ cert: one.cert, key: one.key, other: other.key, text: "secret", encrypted });
  const faultOf = (cert: string, key: string) => readTlsFiles(cert, key).catch(({ message }: Error) => message);
  expect(await faultOf("/nowhere.pem", files.key)).toBe("TLS: the certificate /nowhere.pem cannot be read: ENOENT.");
  expect(await faultOf(files.cert, "/nowhere.pem")).toBe("TLS: the key /nowhere.pem cannot be read: ENOENT.");
  expect(await faultOf(files.text, files.key)).toBe(`TLS: ${files.text} holds no certificate in PEM.`);
  expect(await faultOf(files.key, files.key)).toBe(`TLS: ${files.key} holds no certificate in PEM.`);
  expect(await faultOf(files.cert, files.text)).toBe(`TLS: ${files.text} holds no private key in PEM.`);
  expect(await faultOf(files.cert, files.cert)).toBe(`TLS: ${files.cert} holds no private key in PEM.`);
  expect(await faultOf(files.cert, files.encrypted)).toBe(`TLS: ${files.encrypted} holds a key that is encrypted.`);
  expect(await faultOf(files.cert, files.other)).toBe(
    `TLS: the key in ${files.other} is not that of the certificate in ${files.cert}.`,
  );
  expect(await faultOf(tmpdir(), files.key)).toBe(`TLS: the certificate ${tmpdir()} cannot be read: EISDIR.`);
  expect(await readTlsFiles(files.cert, files.key)).toEqual(one);
});
