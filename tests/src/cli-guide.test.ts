import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGuidePrograms } from "../support/guide-programs.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

const oneInstance = `
id=$(tcr create-instance --registry-name my-registry --registry-type basic --wait --wait-interval 50ms --query RegistryId --output text)
tcr create-namespace --registry-id "$id" --namespace-name team --no-is-public
tcr create-repository --registry-id "$id" --namespace-name team --repository-name nginx`;

/** What each document takes for granted. */
const documents = [
  ["packages/cli/README.md", ""],
  ["docs/guides/cli.md", ""],
  ["docs/guides/docker-login.md", oneInstance],
] as const;

/** The blocks that a reader can paste into a shell; what is asked of them, or needs the network, is marked as `console`. */
function blocksOf(path: string): string[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = ""]) => block);
}

describe.skipIf(process.platform === "win32").each(documents)("%s", (path, setUp) => {
  let mock: MockProcess;
  let home = "";

  beforeAll(async () => {
    mock = await startMockProcess(builtMock(), ["--seed-examples", "--no-throttle", "--quiet"]);
    home = mkdtempSync(join(tmpdir(), "cli-guide-"));
    writeGuidePrograms(join(home, "bin"));
    expect(runInShell(setUp, home, mock.url)).toMatchObject({ status: 0 });
  });
  afterAll(async () => {
    await mock.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it.each(blocksOf(path))("has lines that work:\n%s", (block) => {
    const { status, stdout, stderr } = runInShell(block, home, mock.url);
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
