import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type Mock } from "@tcrkit/mock";
import { Pool } from "undici";
import { compareLoads } from "./load.js";
import { createMinimalSigner } from "./minimal-signer.js";
import { createMockCall, furnish } from "./mock-call.js";
import { sendSigned } from "./pool-request.js";
import { printFigures } from "./report.js";

const inFlight = 32;

/** Ways into one mock, and what it costs to keep its state in a folder. */
export async function benchMockWays(): Promise<void> {
  await benchSocket();
  await benchFolder();
}

async function benchSocket(): Promise<void> {
  const mock = await createMock();
  const url = await mock.listen();
  const pool = new Pool(url, { connections: inFlight });
  const sign = createMinimalSigner({ credentials: mock.credentials, host: new URL(url).host });
  const call = createMockCall(mock);
  const loads = await compareLoads(
    { process: () => call("DescribeInstances", {}), socket: () => sendSigned(pool, sign) },
    inFlight,
  );
  printFigures(`DescribeInstances, client and mock in one process (calls a second, medians of 5)`, [
    { what: "in the process", value: loads.process.rate.toFixed(0) },
    { what: "by a socket", value: loads.socket.rate.toFixed(0) },
    { what: "process / socket", value: (loads.process.rate / loads.socket.rate).toFixed(2) },
  ]);
  await pool.close();
  await mock.close();
}

async function benchFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-bench-"));
  const mocks = { memory: await createMock(), folder: await createMock({ dataDir: join(folder, "data") }) };
  try {
    const memory = await createChanger(mocks.memory);
    const durable = await createChanger(mocks.folder);
    for (const changes of [1, inFlight]) {
      const loads = await compareLoads({ memory, folder: durable }, changes);
      printFigures(`ModifyRepository in the process with ${changes} in flight (changes a second, medians of 5)`, [
        { what: "in memory", value: loads.memory.rate.toFixed(0) },
        { what: "in a data folder", value: loads.folder.rate.toFixed(0) },
        { what: "folder / memory", value: (loads.folder.rate / loads.memory.rate).toFixed(3) },
        { what: "in a data folder, p99 in ms", value: loads.folder.p99Ms.toFixed(2) },
      ]);
    }
  } finally {
    await Promise.all([mocks.memory.close(), mocks.folder.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Changes one repository again and again. */
async function createChanger(mock: Mock): Promise<() => Promise<unknown>> {
  const call = createMockCall(mock);
  const NamespaceName = "team";
  const RegistryId = await furnish(call, NamespaceName);
  const place = { RegistryId, NamespaceName, RepositoryName: "nginx" };
  await call("CreateRepository", place);
  let change = 0;
  return () => {
    const text = `change ${++change}`;
    return call("ModifyRepository", { ...place, BriefDescription: text, Description: text });
  };
}
