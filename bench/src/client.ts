import { TcrClient } from "@tcrkit/client";
import { createUndiciTransport } from "@tcrkit/client/undici";
import { Pool } from "undici";
import { startChildServer } from "./child-server.js";
import { compareLoads } from "./load.js";
import { createMinimalSigner } from "./minimal-signer.js";
import { createOfficialClient } from "./official-sdk.js";
import { sendSigned } from "./pool-request.js";
import { printFigures, ratio } from "./report.js";

const credentials = { secretId: "AKIDbenchmarkbenchmarkbenchmark", secretKey: "benchmarkbenchmarkbenchmarkbench" };
const region = "ap-guangzhou";

/** DescribeInstances against one canned server on loopback, beside the official Node SDK and an undici Pool with a minimal signer. */
export async function benchClient(): Promise<void> {
  const server = await startChildServer("./canned-server.ts");
  const transport = createUndiciTransport();
  const tcr = new TcrClient({ credentials, region, endpoint: `http://${server.host}`, transport, rateLimit: false });
  const official = createOfficialClient({ credentials, region, host: server.host });
  const pool = new Pool(`http://${server.host}`, { connections: 128 });
  const sign = createMinimalSigner({ credentials, host: server.host });
  try {
    for (const inFlight of [1, 64]) {
      const rates = await compareLoads(
        {
          client: () => tcr.describeInstances({}),
          official: () => official("DescribeInstances", {}),
          pool: () => sendSigned(pool, sign),
        },
        inFlight,
      );
      printFigures(`DescribeInstances with ${inFlight} in flight (requests a second, medians of 5)`, [
        { what: "@tcrkit/client", value: rates.client.rate.toFixed(0) },
        { what: "official Node SDK", value: rates.official.rate.toFixed(0) },
        { what: "undici Pool, minimal signer", value: rates.pool.rate.toFixed(0) },
        ...(inFlight === 1 ? [ratio("client / official", rates.client.rate / rates.official.rate, 1.5)] : []),
        ratio("client / pool", rates.client.rate / rates.pool.rate, 0.85),
      ]);
    }
  } finally {
    await Promise.all([transport.close?.(), pool.close()]);
    server.stop();
  }
}
