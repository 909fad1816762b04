import { createFetchTransport } from "@tcrkit/client/fetch";
import { createHttpTransport } from "@tcrkit/client/http";
import { createUndiciTransport } from "@tcrkit/client/undici";
import { Pool } from "undici";
import { startChildServer } from "./child-server.js";
import { compareLoads } from "./load.js";
import { printFigures } from "./report.js";

const headers = {
  "Content-Type": "application/json",
  "X-TC-Action": "DescribeInstances",
  "X-TC-Version": "2019-09-24",
  "X-TC-Region": "ap-guangzhou",
  "X-TC-Timestamp": "1700000000",
  Authorization: "TC3-HMAC-SHA256 Credential=AKIDbenchmark/2023-11-14/tcr/tc3_request, SignedHeaders=content-type;host",
};

/** One POST against a canned server on loopback by each transport, beside an undici Pool that reads the body as text. */
export async function benchTransports(): Promise<void> {
  const server = await startChildServer("./canned-server.ts");
  const transports = { undici: createUndiciTransport(), http: createHttpTransport(), fetch: createFetchTransport() };
  const pool = new Pool(`http://${server.host}`, { connections: 128 });
  const url = `http://${server.host}/`;
  // A signal for each: on one that lives long, fetch leaves a listener behind with every request.
  const request = () => ({ method: "POST", url, headers, body: "{}", signal: new AbortController().signal }) as const;
  try {
    for (const inFlight of [1, 64]) {
      const loads = await compareLoads(
        {
          pool: async () => (await pool.request({ path: "/", method: "POST", headers, body: "{}" })).body.text(),
          undici: () => transports.undici.send(request()),
          http: () => transports.http.send(request()),
          fetch: () => transports.fetch.send(request()),
        },
        inFlight,
      );
      printFigures(`POST with ${inFlight} in flight (requests a second, medians of 5)`, [
        { what: "undici Pool, body as text", value: loads.pool.rate.toFixed(0) },
        { what: "undici transport / pool", value: (loads.undici.rate / loads.pool.rate).toFixed(2) },
        { what: "http transport / pool", value: (loads.http.rate / loads.pool.rate).toFixed(2) },
        { what: "fetch transport / pool", value: (loads.fetch.rate / loads.pool.rate).toFixed(2) },
      ]);
    }
  } finally {
    await Promise.all([transports.undici.close?.(), transports.http.close?.(), pool.close()]);
    server.stop();
  }
}
