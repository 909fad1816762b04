import { Pool } from "undici";
import { startChildServer } from "./child-server.js";
import { compareLoads, type Load } from "./load.js";
import { createMinimalSigner } from "./minimal-signer.js";
import { sendSigned } from "./pool-request.js";
import { type Figure, printFigures } from "./report.js";

const credentials = { secretId: "AKIDbenchmarkbenchmarkbenchmark", secretKey: "benchmarkbenchmarkbenchmarkbench" };
const connections = 32;

const servers = {
  mock: { file: "./mock-server.ts", args: [], what: "@tcrkit/mock" },
  verifying: { file: "./verifying-server.ts", args: [], what: "node:http that verifies TC3" },
  keeping: { file: "./verifying-server.ts", args: ["kept"], what: "the same with its derived key kept" },
  bare: { file: "./canned-server.ts", args: [], what: "node:http alone" },
} as const;

/** Signed reads against the mock, beside the least servers that verify TC3 and answer the same bytes, and one that does not verify. */
export async function benchMock(): Promise<void> {
  const started = await Promise.all([start("mock"), start("verifying"), start("keeping"), start("bare")]);
  const [mock, verifying, keeping, bare] = started;
  try {
    const senders = { mock: mock.send, verifying: verifying.send, keeping: keeping.send, bare: bare.send };
    const loads = await compareLoads(senders, connections);
    const ratio = loads.mock.rate / loads.verifying.rate;
    printFigures(`Signed DescribeInstances at ${connections} connections (medians of 5)`, [
      ...(Object.keys(servers) as (keyof typeof servers)[]).flatMap((name) =>
        figuresOf(servers[name].what, loads[name]),
      ),
      { what: "mock / node:http that verifies", value: ratio.toFixed(2), target: "at least 0.85", met: ratio >= 0.85 },
      { what: "mock / the same with its key kept", value: (loads.mock.rate / loads.keeping.rate).toFixed(2) },
    ]);
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

async function start(name: keyof typeof servers) {
  const { file, args } = servers[name];
  const server = await startChildServer(file, [credentials.secretId, credentials.secretKey, ...args]);
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
