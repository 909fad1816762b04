import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { get as getByTls } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, expect, onTestFinished } from "vitest";
import type { EmulatorOptions, MockOptions } from "../../src/options/options.js";
import { emptyGeneration } from "../../src/state/journal/generation-file.js";
import { createCertificate, writeFiles } from "../certificate.js";
import type { Arrivals } from "./arrival.js";
import { type Served, statusFor } from "./served.js";

const folder = join(tmpdir(), `tcr-mock-options-${process.pid}`);
const told: string[] = [];
const certificate = createCertificate();
const pair = writeFiles(certificate, afterAll);

/** The options that are for a mock alone. */
export const ofMockAlone: Arrivals<Omit<MockOptions, keyof EmulatorOptions>> = {
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
  listenAddress: {
    value: "127.0.0.2",
    see: async ({ url }) => new URL(url).hostname,
    seen: "127.0.0.2",
    flags: { "--listen": { text: "127.0.0.2" } },
  },
  tlsCert: {
    value: pair.cert,
    beside: { tlsKey: pair.key },
    see: seenByTls,
    seen: "OK",
    flags: { "--tls-cert": { text: pair.cert, beside: ["--tls-key", pair.key] } },
  },
  tlsKey: {
    value: pair.key,
    beside: { tlsCert: pair.cert },
    see: seenByTls,
    seen: "OK",
    flags: { "--tls-key": { text: pair.key, beside: ["--tls-cert", pair.cert] } },
  },
  allowRemoteAdmin: {
    value: true,
    see: (served) => statusFor(served, { host: "mock.example" }),
    seen: 200,
    flags: { "--allow-remote-admin": {} },
  },
};

/** What a client hears that trusts the certificate alone. */
async function seenByTls({ url }: Served): Promise<string | undefined> {
  if (new URL(url).protocol === "http:") return undefined;
  const asked = getByTls(`${url}/healthz`, { ca: certificate.cert });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  return response.statusMessage;
}

/** A folder that a crash has left. */
function cutFolder(): string {
  const cut = mkdtempSync(join(tmpdir(), "tcr-mock-options-"));
  onTestFinished(() => rmSync(cut, { recursive: true, force: true }));
  writeFileSync(join(cut, "state-1.journal"), Buffer.concat([emptyGeneration(crc32), Buffer.from("cut")]));
  return cut;
}
