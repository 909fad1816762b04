import { Pool } from "undici";
import { startChildServer } from "./child-server.js";
import { compareLoads, type Load } from "./load.js";
import { createMinimalSigner } from "./minimal-signer.js";
import { sendSigned } from "./pool-request.js";
import { type Figure, printFigures } from "./report.js";

const credentials = { secretId: "AKIDbenchmarkbenchmarkbenchmark", secretKey: "benchmarkbenchmarkbenchmarkbench" };
const connections = 32;

const servers = {
  mock: { file: "./mock-server.ts", what: "@tcrkit/mock" },
  verifying: { file: "./verifying-server.ts", what: "node:http that verifies TC3" },
  bare: { file: "./canned-server.ts", what: "node:http alone" },
} as const;

/** Signed reads against the mock, beside the least server that verifies TC3 and answers the same bytes, and one that does not verify. */
export async function benchMock(): Promise<void> {
  const started = await Promise.all([start("mock"), start("verifying"), start("bare")]);
  const [mock, verifying, bare] = started;
  try {
    const loads = await compareLoads({ mock: mock.send, verifying: verifying.send, bare: bare.send }, connections);
    const ratio = loads.mock.rate / loads.verifying.rate;
    printFigures(`Signed DescribeInstances at ${connections} connections (medians of 5)`, [
      ...(Object.keys(servers) as (keyof typeof servers)[]).flatMap((name) =>
        figuresOf(servers[name].what, loads[name]),
      ),
      { what: "mock / node:http that verifies", value: ratio.toFixed(2), target: "at least 0.85", met: ratio >= 0.85 },
    ]);
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

async function start(name: keyof typeof servers) {
  const server = await startChildServer(servers[name].file, [credentials.secretId, credentials.secretKey]);
  const pool = new Pool(`http://${server.host}`, { connections });
  const sign = createMinimalSigner({ credentials, host: server.host });
  return {
    send: () => sendSigned(pool, sign),
    stop: async () => {
      await pool.close();
      server.stop();
    },
  };
}

function figuresOf(what: string, { rate, p99Ms }: Load): readonly Figure[] {
  return [
    { what: `${what}, requests a second`, value: rate.toFixed(0) },
    { what: `${what}, p99 in ms`, value: p99Ms.toFixed(1) },
  ];
}
