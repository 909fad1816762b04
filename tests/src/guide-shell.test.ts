import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servingMock, writeGuidePrograms } from "../support/guide-programs.js";
import { blocksHeldAs } from "../support/guide-rule.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

/** What a document takes for granted. */
const setUps: Readonly<Record<string, string>> = {
  "docs/guides/docker-login.md": `
id=$(tcr create-instance --registry-name my-registry --registry-type basic --wait --wait-interval 50ms --query RegistryId --output text)
tcr create-namespace --registry-id "$id" --namespace-name team --no-is-public
tcr create-repository --registry-id "$id" --namespace-name team --repository-name nginx`,
};

const blocks = blocksHeldAs("shell");
const documents = [...new Set(blocks.map(({ document }) => document))];

describe.skipIf(process.platform === "win32").each(documents)("%s", (document) => {
  let mock: MockProcess;
  let home = "";

  beforeAll(async () => {
    mock = await startMockProcess(builtMock(), ["--seed-examples", "--no-throttle", "--quiet"]);
    home = mkdtempSync(join(tmpdir(), "guide-shell-"));
    writeGuidePrograms(join(home, "bin"), { "tcr-mock": servingMock(mock.port) });
    expect(runInShell(setUps[document] ?? "", home, mock.url)).toMatchObject({ status: 0 });
  });
  afterAll(async () => {
    await mock.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const own = blocks.filter((block) => block.document === document).map(({ code }) => code);
  it.each(own)("has lines that work:\n%s", (code) => {
    const { status, stdout, stderr } = runInShell(code, home, mock.url);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stderr).not.toContain("Warning:");
    expect(stdout + stderr).not.toContain(exampleCredentials.secretKey);
  });
});

function runInShell(block: string, home: string, endpoint: string) {
  return spawnSync("sh", ["-eu", "-c", block], {
    cwd: home,
    encoding: "utf8",
    env: {
      HOME: home,
      PATH: `${join(home, "bin")}${delimiter}${process.env["PATH"]}`,
      TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
      TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: endpoint,
    },
  });
}
