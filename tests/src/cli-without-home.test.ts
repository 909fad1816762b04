import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLinux, isRoot, runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-without-home-"));
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

/** Makes a folder that nobody but root, and the one who runs the tests, may look into; for that one it is shut altogether. */
function closedFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".config", "tcr"), { recursive: true });
  writeFileSync(join(path, ".config", "tcr", "settings.json"), "none of ours");
  chmodSync(path, isRoot ? 0o700 : 0o000);
  return path;
}

describe.skipIf(!isLinux)("without a home", () => {
  const homes: readonly [string, () => string | undefined][] = [
    ["of the root folder", () => "/"],
    ["of nothing", () => ""],
    ["of no variable", () => undefined],
    ["that is relative", () => "somewhere"],
    ["where no folder can be made", () => "/proc"],
    ["that is not there", () => join(folder, "none")],
    ["of somebody else", () => closedFolder("closed")],
    ["that is a file", () => builtMock()],
  ];

  it.each(homes)("tcr calls all the same: a home %s", async (_, home) => {
    expect(await runLine(list, mock.url, { env: { HOME: home() }, isNobody: true })).toEqual({
      status: 0,
      stdout: "1\n",
      stderr: "",
    });
  });

  it.each(homes)("docker-credential-tcr gives a token, without a word: a home %s", async (_, home) => {
    const line = "echo tools.localhost:$REGISTRY_PORT | helper get && helper list && echo a.b | helper erase";
    const { status, stdout, stderr } = await runLine(line, mock.url, { env: { HOME: home() }, isNobody: true });
    expect({ status, stderr, isWhole: /"Secret":"[^"]+"\}\n\{.*\}\n$/.test(stdout) }).toEqual({
      status: 0,
      stderr: "",
      isWhole: true,
    });
  });

  it.each(homes)("tcr doctor tells no fault of its own: a home %s", async (_, home) => {
    const { stdout, stderr } = await runLine("tcr doctor", mock.url, { env: { HOME: home() }, isNobody: true });
    expect({ stderr, hasApi: stdout.includes("API") }).toEqual({
      stderr: "",
      hasApi: true,
    });
  });

  it.each([
    ["a profile", { TENCENTCLOUD_PROFILE: "prod" }, ""],
    ["a profile by a flag", {}, "--profile prod"],
  ])("says so where somebody asks for %s", async (_, env, flags) => {
    const run = { env: { HOME: "", ...env }, isNobody: true };
    const { status, stderr } = await runLine(`${list} ${flags}`, mock.url, run);
    expect({ status, headline: stderr.split("\n")[0] }).toEqual({
      status: 2,
      headline: "Error: there is no home folder, and so no place for settings.",
    });
  });
});
