import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TcrApiError, TcrClient } from "@tcrkit/client";
import { createMock, type Fault, type Mock } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";

type Code = Extract<Fault, { kind: "error" }>["code"];

const folder = fileURLToPath(new URL("../../docs/reference/errors/", import.meta.url));
const pages = readdirSync(folder)
  .filter((file) => file !== "index.md")
  .map((file) => {
    const text = readFileSync(`${folder}${file}`, "utf8");
    const code = /"Code": "([^"]+)"/.exec(text)?.[1] as Code;
    return { code, category: factOf(text, "Category"), text };
  });

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ seedExamples: true });
  await mock.listen();
});
afterAll(() => mock.close());

describe.each(pages)("the page of $code", ({ code, text }) => {
  it("tells the client's error, and whether the client repeats a read and a change", async () => {
    const read = await refused(code, (tcr) => tcr.describeInstances());
    const change = await refused(code, (tcr) =>
      tcr.createNamespace({ RegistryId: "tcr-okmj78", NamespaceName: "new", IsPublic: false }),
    );
    expect(factOf(text, "Error class")).toContain(`\`${read.name}\``);
    const repeats = factOf(text, "Client");
    expect({ read: read.attempts > 1, change: change.attempts > 1 }).toEqual({
      read: /^(?:Sends a read again|Waits)/.test(repeats),
      change: /^Waits/.test(repeats),
    });
  });
});

const ofCategories = [...new Map(pages.map((page) => [page.category, page])).values()];

it.each(ofCategories)(
  "the page of $code, in the category $category, has the exit code of the command line",
  async ({ code, text }) => {
    mock.faults.add({ kind: "error", code });
    const { status } = await runLine("tcr describe-instances --no-retry", mock.url ?? "");
    mock.faults.clear();
    expect(factOf(text, "Exit code")).toMatch(new RegExp(`^\\[${status}\\]`));
  },
);

async function refused(code: Code, call: (tcr: TcrClient) => Promise<unknown>): Promise<TcrApiError> {
  mock.faults.add({ kind: "error", code, times: 10 });
  const { transport, credentials } = mock;
  const retry = { baseDelayMs: 0, throttledDelayMs: 0 };
  const tcr = new TcrClient({ transport, credentials, region: "ap-guangzhou", rateLimit: false, retry });
  const error = await call(tcr).catch((thrown: unknown) => thrown);
  mock.faults.clear();
  if (!(error instanceof TcrApiError) || error.code !== code) throw error;
  return error;
}

function factOf(page: string, name: string): string {
  return page.split(`<dt>${name}</dt>\n<dd>\n\n`)[1]?.split("\n")[0] ?? "";
}
