import { exampleCredentials } from "@tcrkit/mock";
import { startMockProcess } from "../support/mock-process.js";
import { type Caller, type Heard, type Target, tc3Post } from "./caller.js";
import { tellLife } from "./story/life.js";
import { createTeller, type Told } from "./story/teller.js";

/** Runs something against a mock of its own, always the same one: same seed, same start of its clock. */
export async function withMock<Value>(
  bin: string,
  edition: "intl" | "domestic" | "lenient",
  use: (target: Target) => Promise<Value>,
  more: readonly string[] = [],
): Promise<{ readonly value: Value; readonly faults: readonly string[] }> {
  const args = ["--seed", "interop", "--no-throttle", "--edition", edition, ...more];
  const mock = await startMockProcess(bin, args);
  try {
    const value = await use({ url: mock.url, region: "ap-guangzhou", ...exampleCredentials });
    return { value, faults: mock.faults() };
  } finally {
    await mock.stop();
  }
}

/** Has the life of an instance told by a client; what it does not know, its helper calls. */
export async function tellBy(caller: Caller, target: Target, helper?: Caller): Promise<Told> {
  const { teller, told } = createTeller({
    call: async (action, input) => {
      const heard = await caller.call(tc3Post, action, input);
      const known = heard.kind === "absent" && helper !== undefined ? await helper.call(tc3Post, action, input) : heard;
      return withoutPort(known, target.url);
    },
    bring: async (what, thing) => {
      const response = await fetch(`${target.url}/_tcrkit/${what}`, { method: "POST", body: JSON.stringify(thing) });
      return response.ok ? undefined : `the mock takes no ${what}: ${(await response.text()).trim()}`;
    },
  });
  await tellLife(teller);
  return told;
}

/** Each story has a port of its own, and addresses of the mock are in its answers. */
function withoutPort(heard: Heard, url: string): Heard {
  const { port } = new URL(url);
  const text = JSON.stringify(heard).replaceAll(url, "http://mock").replaceAll(`.localhost:${port}`, ".localhost");
  return JSON.parse(text) as Heard;
}
