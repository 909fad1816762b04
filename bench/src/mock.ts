import { Pool } from "undici";
import { startChildServer } from "./child-server.js";
import { compareLoads } from "./load.js";
import { createMinimalSigner } from "./minimal-signer.js";
import { sendSigned } from "./pool-request.js";
import { printFigures } from "./report.js";

const credentials = { secretId: "AKIDbenchmarkbenchmarkbenchmark", secretKey: "benchmarkbenchmarkbenchmarkbench" };
const connections = 32;

/** Signed reads against the mock, beside the least server that verifies TC3 and answers the same bytes. */
export async function benchMock(): Promise<void> {
  const keys = [credentials.secretId, credentials.secretKey];
  const servers = {
    mock: await startChildServer("./mock-server.ts", keys),
    plain: await startChildServer("./verifying-server.ts", keys),
  };
  const pools = {
    mock: new Pool(`http://${servers.mock.host}`, { connections }),
    plain: new Pool(`http://${servers.plain.host}`, { connections }),
  };
  const signers = {
    mock: createMinimalSigner({ credentials, host: servers.mock.host }),
    plain: createMinimalSigner({ credentials, host: servers.plain.host }),
  };
  try {
    const rates = await compareLoads(
      { mock: () => sendSigned(pools.mock, signers.mock), plain: () => sendSigned(pools.plain, signers.plain) },
      connections,
    );
    printFigures(`Signed DescribeInstances at ${connections} connections (requests a second, medians of 5)`, [
      { what: "@tcrkit/mock", value: rates.mock.toFixed(0) },
      { what: "node:http that verifies TC3", value: rates.plain.toFixed(0) },
      { what: "mock / node:http", value: (rates.mock / rates.plain).toFixed(2) },
    ]);
  } finally {
    await Promise.all([pools.mock.close(), pools.plain.close()]);
    servers.mock.stop();
    servers.plain.stop();
  }
}
