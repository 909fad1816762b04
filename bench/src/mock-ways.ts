import { createMock } from "@tcrkit/mock";
import { Pool } from "undici";
import { compareLoads } from "./load.js";
import { createMinimalSigner } from "./minimal-signer.js";
import { createMockCall } from "./mock-call.js";
import { sendSigned } from "./pool-request.js";
import { printFigures } from "./report.js";

const inFlight = 32;

/** Ways into one mock. */
export async function benchMockWays(): Promise<void> {
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
