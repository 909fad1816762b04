import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLinux, runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { startProgrammableServer } from "./programmable-server.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-bounds-"));
const list = "tcr describe-instances --query TotalCount";
let mock: MockProcess;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
  const create = "tcr create-instance --registry-name tools --registry-type basic --wait --wait-interval 0.05";
  await runLine(create, mock.url, { env: { HOME: folder } });
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!isLinux)("an input without bounds", () => {
  const deep = "[".repeat(200_000);
  const laugh = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
    .split("")
    .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(8)}*${"abcdefgh"[index]}]`)
    .join("\n")}`;

  it.each([
    ["a device", "tcr create-namespace --input /dev/zero", "", "it is larger than 16 MiB"],
    ["stdin", "head -c 300000000 /dev/zero | tcr create-namespace --input -", "", "it is larger than 16 MiB"],
    ["the helper's stdin", "head -c 300000000 /dev/zero | helper get", "", ""],
    ["deep JSON", "tcr create-namespace --input -", `{"a":${deep}${"]".repeat(200_000)}}`, "nesting exceeded maxDepth"],
    ["deep JSON that does not end", "tcr create-namespace --input -", deep, "nesting exceeded maxDepth"],
    [
      "deep YAML",
      "tcr create-namespace --input -",
      Array.from({ length: 150 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      "nesting exceeded maxDepth",
    ],
    ["YAML that repeats itself", "tcr create-namespace --input -", laugh, "holds more than 1,000,000 values"],
    ["a deep body", "tcr sign --action A --body -", `{"a":${deep}`, "--body: expected a JSON object"],
    [
      "a query that doubles",
      `${list.replace("TotalCount", "'@'")}`.replace("'@'", `'${"[@,@]|".repeat(40)}@'`),
      "",
      "it makes more than",
    ],
    [
      "a query that doubles flat",
      `tcr describe-instances --query '${"[@,@][]|".repeat(40)}@'`,
      "",
      "it makes more than",
    ],
    ["a deep query", `tcr describe-instances --query '${"[".repeat(3900)}'`, "", "--query"],
    ["a long query", `tcr describe-instances --query '${"a.".repeat(9000)}a'`, "", "expected up to 4000 characters"],
  ])("is told as bad input: %s", async (what, line, input, problem) => {
    const { status, stdout, stderr } = await runLine(line, mock.url, { env: { HOME: folder }, input });
    expect({ what, status, said: (stdout + stderr).includes(problem) }, stdout + stderr).toEqual({
      what,
      status: line.includes("helper") ? 1 : 2,
      said: true,
    });
    expect(stderr).not.toContain("fault of tcr");
  });
});

it.skipIf(!isLinux).each([
  ["an answer", (deep: string) => `{"Response":{"RequestId":"r","TotalCount":1,"Registries":${deep}}}`],
  ["a large number beside it", (deep: string) => `{"Response":{"RequestId":"r","A":12345678901234567890,"B":${deep}}}`],
  ["an error", (deep: string) => `{"Response":{"RequestId":"r","Error":{"Code":"InternalError","Message":${deep}}}}`],
  ["anything else", (deep: string) => deep],
])("an answer of very many levels is told as none: %s", async (_, answer) => {
  const server = await startProgrammableServer();
  server.answer = (response) => response.end(answer(`${"[".repeat(100_000)}${"]".repeat(100_000)}`));
  for (const form of ["json", "table", "json --debug"]) {
    const { status, stdout, stderr } = await runLine(
      `tcr describe-instances --no-retry --output ${form}`,
      `http://${server.host}`,
      { env: { HOME: folder } },
    );
    expect({ status, stdout }, stderr).toEqual({ status: 8, stdout: "" });
    expect(stderr).toContain("Error: HTTP 200 with a body that is no answer of the API\n  Action: DescribeInstances");
    expect(stderr).not.toMatch(/\n\s+at |fault of tcr/);
  }
  await server.close();
});
