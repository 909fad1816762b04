import { TcrClient } from "@tcrkit/client";

/**
 * Runs cases one after the other against a mock, each call over its real wire, and tells of each what went wrong.
 *
 * @param cases what to run, by name.
 * @param mock `{ url, credentials }`
 * @returns `{ name, fault? }` for each case
 */
export async function runCases(cases, mock) {
  const tcr = new TcrClient({ endpoint: mock.url, region: "ap-guangzhou", credentials: mock.credentials });
  const world = { ...mock, tcr, withFault: (fault, work) => withFault(mock.url, fault, work) };
  const outcomes = [];
  for (const [name, run] of Object.entries(cases)) {
    outcomes.push(await outcomeOf(name, () => run(world)));
  }
  return [...outcomes, await outcomeOf("closes", () => tcr.close())];
}

async function outcomeOf(name, run) {
  try {
    await run();
    return { name };
  } catch (error) {
    return { name, fault: error instanceof Error ? (error.stack ?? String(error)) : String(error) };
  }
}

/** Has the mock misbehave for as long as the work takes. */
async function withFault(url, fault, work) {
  const faults = `${url}/_tcrkit/faults`;
  const added = await fetch(faults, { method: "POST", body: JSON.stringify(fault) });
  if (!added.ok) throw new Error(`the mock takes no such fault: ${await added.text()}`);
  try {
    await work();
  } finally {
    await (await fetch(faults, { method: "DELETE" })).text();
  }
}
