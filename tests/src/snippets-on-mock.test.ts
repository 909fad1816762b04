import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMock, type Mock } from "@tcrkit/mock";
import { printCurl, printHttp, printTcr, printTypeScript, type SnippetCall } from "generator/snippets";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { runLine } from "../support/cli-process.js";
import { exampleCalls, hostileCalls, hostileText, signedRequest } from "../support/snippet-calls.js";

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
/** Below the tests, so that programs find the packages. */
const folder = mkdtempSync(fileURLToPath(new URL("../node_modules/.snippets-", import.meta.url)));
/** The programs of one call, under its action's name. */
const programs = { curl: (call: SnippetCall) => printCurl(signedRequest(call, mock.credentials)), tcr: printTcr };

let mock: Mock;
let calls: readonly SnippetCall[];

beforeAll(async () => {
  mock = await createMock({ seedExamples: true, throttle: false, webhooks: { deliver: async () => 200 } });
  await mock.listen();
  calls = exampleCalls(mock.url ?? "");
});
beforeEach(() => mock.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  await mock.close();
});

it("each call in TypeScript compiles, without a word that the client's types do not know", () => {
  const anywhere = calls.map((call): SnippetCall => ({ ...call, endpoint: undefined }));
  for (const call of [...calls, ...anywhere]) {
    writeFileSync(
      join(folder, `${call.action}${call.endpoint === undefined ? "Anywhere" : ""}.ts`),
      printTypeScript(call),
    );
  }
  const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true };
  const place = { target: "ES2023", module: "nodenext", lib: ["ES2023", "DOM"], types: [] };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...place }, include: ["*.ts"] }),
  );
  const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  expect([status, stdout]).toEqual([0, ""]);
});

it("each call in TypeScript gets its answer", async () => {
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", mock.credentials.secretId);
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", mock.credentials.secretKey);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const { send, read } = hostileCalls(mock.url ?? "");
  const failed: string[] = [];
  for (const [index, call] of [...calls, send, read].entries()) {
    const file = join(folder, `${index}.mjs`);
    writeFileSync(file, printTypeScript(call));
    await import(/* @vite-ignore */ pathToFileURL(file).href).catch((error: unknown) =>
      failed.push(`${call.action}: ${String(error)}`),
    );
  }
  const answers = log.mock.calls.map(([answer]) => answer as { readonly RequestId: string });
  log.mockRestore();
  expect(failed).toEqual([]);
  expect(answers.filter(({ RequestId }) => /^[0-9a-f-]{36}$/.test(RequestId))).toHaveLength(calls.length + 2);
  expect(answers.at(-1)).toMatchObject({ RepositoryList: [{ Description: hostileText }] });
});

it.each(["tcr", "curl"] as const)("each call as a line of %s gets its answer", async (name) => {
  const { send, read } = hostileCalls(mock.url ?? "");
  const all = [...calls, send, read];
  const lines = all.map((call) => `echo "== ${call.action}"\n${programs[name](call).trimEnd()} || echo '{}'\necho\n`);
  // Two at a time: each line starts a program.
  const halves = [lines.slice(0, lines.length / 2), lines.slice(lines.length / 2)];
  const ends = await Promise.all(halves.map((half) => runLine(half.join(""), mock.url ?? "")));
  const stderr = ends.map((end) => end.stderr).join("");
  const answers = ends
    .map((end) => end.stdout)
    .join("")
    .split(/^== /m)
    .slice(1)
    .map((text) => ({ action: text.split("\n")[0], answer: answerIn(text.slice(text.indexOf("\n"))) }));
  expect(answers.filter(({ answer }) => answer["RequestId"] === undefined || answer["Error"] !== undefined)).toEqual(
    [],
  );
  expect(answers, stderr).toHaveLength(all.length);
  expect(answers.at(-1)?.answer).toMatchObject({ RepositoryList: [{ Description: hostileText }] });
});

it("each call as it goes over the wire is one that the mock takes", async () => {
  const failed: string[] = [];
  for (const call of calls) {
    const sent = printHttp(signedRequest(call, mock.credentials));
    const [head = "", body = ""] = sent.split("\n\n");
    const headers = head
      .split("\n")
      .slice(1)
      .map((line) => line.split(": ", 2) as [string, string]);
    const answer = await fetch(mock.url ?? "", {
      method: "POST",
      headers: headers.filter(([name]) => !/^(?:Host|Content-Length)$/.test(name)),
      body: body.trimEnd(),
    });
    const { Response } = (await answer.json()) as { readonly Response: { readonly Error?: { readonly Code: string } } };
    if (Response.Error !== undefined) failed.push(`${call.action}: ${Response.Error.Code}`);
  }
  expect(failed).toEqual([]);
});

/** What a program printed: the answer, or the envelope around it. */
function answerIn(text: string): Readonly<Record<string, unknown>> {
  const printed = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return (printed["Response"] as Readonly<Record<string, unknown>> | undefined) ?? printed;
}
