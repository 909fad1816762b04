import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { TcrClient } from "@tcrkit/client";
import { createAsk } from "./ask.js";
import { createFilledMock } from "./filled-mock.js";
import { lookAtService } from "./look.js";
import { printLook } from "./print-look.js";

const usage = `pnpm api:live --region REGION [--instance ID] [--endpoint HOST|URL] [--pace-ms N]

Looks at the real service with the credentials that the client finds (environment, profiles): Describe calls alone, one at a time, with
a pause before each. Looks into one instance, the first that runs unless --instance names one: best one that has something in most lists.
Prints where shapes, nulls, codes and paging differ from the spec and from the mock; no value of the account is printed.`;

const { values } = parseArgs({
  options: {
    region: { type: "string" },
    instance: { type: "string" },
    endpoint: { type: "string" },
    "pace-ms": { type: "string", default: "1000" },
    help: { type: "boolean", default: false },
  },
});
const paceMs = Number(values["pace-ms"]);

if (values.help) console.log(usage);
else if (values.region === undefined || !Number.isSafeInteger(paceMs) || paceMs < 0) {
  console.error(usage);
  process.exitCode = 2;
} else await look(values.region);

async function look(region: string): Promise<void> {
  const endpoint = values.endpoint === undefined ? {} : { endpoint: values.endpoint };
  const tcr = new TcrClient({ region, ...endpoint, validation: false });
  const { mock, client: mocked } = await createFilledMock("known");
  try {
    const ask = createAsk(tcr.call, paceMs, (milliseconds) => sleep(milliseconds));
    const askMock = createAsk(mocked.call, 0, async () => {});
    const found = await lookAtService(ask, askMock, values.instance);
    console.log(printLook(found).join("\n"));
    if (!found.isWhole) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : "No answer.");
    process.exitCode = 1;
  } finally {
    await Promise.all([tcr.close(), mocked.close(), mock.close()]);
  }
}
