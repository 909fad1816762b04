// `pnpm test:conformance`: runs the official suite of the OCI distribution specification against the mock's registry, and against Docker's
// own where it is installed. By hand: it needs Go, by whose modules the suite comes.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TcrClient } from "@tcrkit/client";
import { createMock, type Mock } from "@tcrkit/mock";
import { installGoTool } from "../interop/go-tools.js";
import { isOnPath } from "../interop/run-command.js";
import { printTable } from "../interop/table.js";
import { startDockerRegistry } from "../support/docker-registry.js";
import { runSuite, type SuiteResult, settings } from "./run-suite.js";

const module = "github.com/opencontainers/distribution-spec/conformance@v0.0.0-20260831232431-97274622c111";
const cache = fileURLToPath(new URL("../node_modules/.cache/conformance/", import.meta.url));
const rows: string[][] = [];
const program = await installGoTool(cache, "conformance", module);

if (program === undefined) {
  console.log("skipped: no go, which the suite is built with");
} else {
  console.log(
    `The suite's own settings:\n${Object.entries(settings)
      .map(([name, value]) => `  ${name}=${value}`)
      .join("\n")}\n`,
  );
  addRow("tcr-mock, --registry-auth none", await runOnMock(program, "none"), true);
  addRow("tcr-mock, --registry-auth token", await runOnMock(program, "token"), true);
  addRow("tcr-mock, token, a data folder", await inFolder((dataDir) => runOnMock(program, "token", dataDir)), true);
  if (await isOnPath("docker-registry")) addRow("docker-registry", await runOnDocker(program), false);
  else rows.push(["docker-registry", "", "", "", "skipped: it is not installed"]);
  console.log(printTable(["registry", "passed", "failed", "skipped", "verdict"], rows));
}

/** Another registry's failures are for comparison alone. */
function addRow(name: string, { passed, failed, skipped, others }: SuiteResult, isOurs: boolean): void {
  const isRight = failed === 0 && skipped === 0 && passed > 0;
  rows.push([name, String(passed), String(failed), String(skipped), isOurs ? (isRight ? "ok" : "failed") : ""]);
  if (!isOurs || isRight) return;
  process.exitCode = 1;
  for (const other of others) console.log(`${name}: ${other}`);
}

async function runOnMock(suite: string, registryAuth: "none" | "token", dataDir?: string): Promise<SuiteResult> {
  const mock = await createMock({ registryAuth, ...(dataDir === undefined ? {} : { dataDir: join(dataDir, "data") }) });
  try {
    const host = new URL(await mock.listen()).host;
    const login = await prepare(mock);
    return await runSuite(suite, registryAuth === "token" ? { host, login } : { host });
  } finally {
    await mock.close();
  }
}

/** Makes an instance with the namespace of the suite, and a token to log in with. */
async function prepare({ transport, credentials }: Mock): Promise<readonly [name: string, password: string]> {
  const tcr = new TcrClient({ transport, credentials, region: "ap-guangzhou", rateLimit: false });
  const { RegistryId } = await tcr.createInstance({ RegistryName: "conformance", RegistryType: "premium" });
  await tcr.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, { intervalMs: 0 });
  await tcr.createNamespace({ RegistryId, NamespaceName: "team", IsPublic: false });
  const { Username, Token } = await tcr.createInstanceToken({ RegistryId, TokenType: "longterm", Desc: "suite" });
  return [Username ?? "", Token];
}

async function runOnDocker(suite: string): Promise<SuiteResult> {
  const { host, stop } = await startDockerRegistry();
  try {
    return await runSuite(suite, { host });
  } finally {
    await stop();
  }
}

async function inFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-conformance-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
