import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
    writePrograms(join(home, "bin"), mock);
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

/** The programs of the packages, a docker that takes every login, and an npm that has installed all. */
function writePrograms(folder: string, { port }: MockProcess): void {
  mkdirSync(folder);
  const binOf = (name: string) => fileURLToPath(new URL(`../../packages/cli/dist/${name}.js`, import.meta.url));
  const lines = {
    tcr: `exec '${process.execPath}' '${binOf("bin")}' "$@"`,
    "docker-credential-tcr": `exec '${process.execPath}' '${binOf("docker-credential")}' "$@"`,
    docker: `if [ "$1" = login ]; then cat > /dev/null; fi`,
    npm: `test "$1" = install`,
    npx: `test "$*" = "@tcrkit/mock env" && exec '${process.execPath}' '${builtMock()}' env --port ${port}`,
  };
  for (const [name, line] of Object.entries(lines)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}
