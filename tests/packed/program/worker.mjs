import { cases } from "./cases.mjs";
import { runCases } from "./run-cases.mjs";

/** The program for Workers: it finds the mock in the body of a request and answers the outcomes. */
const worker = {
  fetch: async (request) => Response.json(await runCases(cases, await request.json())),
};

// biome-ignore lint/style/noDefaultExport: workerd looks for the handlers there
export default worker;
