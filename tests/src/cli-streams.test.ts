import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLinux, runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-streams-"));
const list = "tcr describe-instances --query TotalCount";
let mock: MockProcess;
let registryId = "";

beforeAll(async () => {
  chmodSync(folder, 0o755);
  mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
  const create = "tcr create-instance --registry-name tools --registry-type basic --wait --wait-interval 0.05";
  const { stdout } = await runLine(`${create} --query RegistryId --output text`, mock.url, { env: { HOME: folder } });
  registryId = stdout.trim();
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!isLinux)("a closed stderr", () => {
  const closed = "2> >(true)";
  const run = (line: string) => runLine(`sleep 0.2; ${line}`, mock.url, { env: { HOME: folder } });

  it.each([
    ["a command that is none", `(sleep 0.3; tcr describe-nosuch) ${closed}`, 2],
    ["what does not exist", `(sleep 0.3; tcr describe-namespaces --registry-id tcr-none0000) ${closed}`, 4],
    ["a word of the helper", `(sleep 0.3; helper fetch) ${closed}`, 1],
  ])("leaves the exit code of %s", async (_, line, status) => {
    expect((await run(line)).status).toBe(status);
  });

  it("does not keep a namespace from being made", async () => {
    const create = `tcr create-namespace --registry-id ${registryId} --namespace-name unheard --is-public --debug`;
    expect((await run(`(sleep 0.3; ${create}) ${closed}`)).status).toBe(0);
    const { stdout } = await run(`tcr describe-namespaces --registry-id ${registryId} --query 'NamespaceList[].Name'`);
    expect(JSON.parse(stdout)).toContain("unheard");
  });

  it("does not end a wait whose words a program stops to read", async () => {
    const create = "tcr create-instance --registry-name waited --registry-type basic --wait --wait-interval 0.05";
    const { status, stdout } = await run(`${create} 2>&1 >/dev/null | grep -q instance; echo "\${PIPESTATUS[0]}"`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "0\n" });
    const states = await run(
      `tcr describe-instances --query 'Registries[?RegistryName==\\'waited\\'].Status'`.replaceAll("\\'", "'\\''"),
    );
    expect(JSON.parse(states.stdout)).toEqual(["Running"]);
  });

  it("is a full disk as well", async () => {
    expect((await run("tcr describe-nosuch 2>/dev/full")).status).toBe(2);
  });
});

describe.skipIf(!isLinux)("stdout", () => {
  it.each([
    "tcr --version",
    "tcr help",
    list,
    `${list} --output csv`,
    "tcr completion bash",
    "tcr describe-instances --skeleton",
  ])("that is full ends %s with a sentence and its own code", async (line) => {
    expect(await runLine(`${line} >/dev/full`, mock.url, { env: { HOME: folder } })).toEqual({
      status: 10,
      stdout: "",
      stderr: expect.stringMatching(/^Error: stdout cannot be written: the disk is full \(ENOSPC\)\.\n/),
    });
  });

  it.each([
    ["tcr describe-nosuch", 2],
    ["tcr describe-namespaces --registry-id tcr-none0000", 4],
    ["tcr configure set output yaml", 0],
  ])("that is full leaves the exit code of `%s`, which writes nothing there", async (line, status) => {
    expect((await runLine(`${line} >/dev/full`, mock.url, { env: { HOME: folder } })).status).toBe(status);
  });

  it("that nobody reads any more ends a program early, and quietly", async () => {
    const { stdout, stderr } = await runLine(`(sleep 0.3; tcr help) | true; echo "\${PIPESTATUS[0]}"`, mock.url);
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  it("holds all that is written to a pipe that is read slowly", async () => {
    const { stdout } = await runLine("tcr help commands | (sleep 0.5; cat) | wc -l", mock.url);
    const { stdout: direct } = await runLine(
      "tcr help commands > /dev/shm/x 2>/dev/null; wc -l < /dev/shm/x; rm /dev/shm/x",
      mock.url,
    );
    expect(Number(stdout)).toBe(Number(direct));
  });
});

it.skipIf(!isLinux)("ends when it has said its last word, though a name is still looked up", async () => {
  const hook = join(folder, "never.cjs");
  // A look-up that goes on for long after it was given up.
  writeFileSync(hook, 'require("node:dns").lookup = () => { setTimeout(() => {}, 100_000); };');
  const env = { HOME: folder, NODE_OPTIONS: `--require ${hook}` };
  const { status, stderr } = await runLine("tcr describe-instances --timeout 1s", "https://tcr.example.com", { env });
  expect({ status, stderr }).toEqual({ status: 9, stderr: expect.stringContaining("Error: ") });
});
