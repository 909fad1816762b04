import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TcrClient } from "@tcrkit/client";
import { createMock } from "@tcrkit/mock";
import { installGoTool } from "../go-tools.js";
import { isOnPath } from "../run-command.js";
import { type RegistryProgram, runnerOf } from "./program.js";

/** A row of the table: name, version, verdict; and what went wrong. */
export interface CheckedProgram {
  readonly version: string;
  readonly verdict: string;
  readonly fault?: string;
}

/** Lets a program push to the mock's registry and pull from it, and holds what it says against what the API lists. */
export async function checkProgram(program: RegistryProgram, cache: string): Promise<CheckedProgram> {
  const path = await find(program, cache);
  if (path === undefined)
    return { version: "", verdict: `skipped: no ${program.module === undefined ? program.name : "go"}` };
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-registry-"));
  try {
    const run = runnerOf(path, folder);
    const version = (await run(program.versionArgs)).trim().split("\n")[0] ?? "";
    const fault = await tell(program, run, folder);
    return fault === undefined ? { version, verdict: "ok" } : { version, verdict: "failed", fault };
  } catch (error) {
    return { version: "", verdict: "failed", fault: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function find({ name, module }: RegistryProgram, cache: string): Promise<string | undefined> {
  if (await isOnPath(name)) return name;
  return module === undefined ? undefined : installGoTool(cache, name, module);
}

async function tell(
  program: RegistryProgram,
  run: ReturnType<typeof runnerOf>,
  folder: string,
): Promise<string | undefined> {
  const mock = await createMock();
  try {
    const { host } = new URL(await mock.listen());
    const tcr = new TcrClient({
      transport: mock.transport,
      credentials: mock.credentials,
      region: "ap-guangzhou",
      rateLimit: false,
    });
    const { RegistryId } = await tcr.createInstance({ RegistryName: "programs", RegistryType: "premium" });
    await tcr.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, { intervalMs: 0 });
    await tcr.createNamespace({ RegistryId, NamespaceName: "team", IsPublic: false });
    const { Username, Token } = await tcr.createInstanceToken({ RegistryId });
    const session = { host, username: Username ?? "", password: Token, folder, run };
    const digest = await program.tell(session, "team/app", "1.0.0");
    const { ImageInfoList } = await tcr.describeImages({ RegistryId, NamespaceName: "team", RepositoryName: "app" });
    const listed = ImageInfoList.find(({ ImageVersion }) => ImageVersion === "1.0.0");
    if (listed === undefined) return "DescribeImages does not list what was pushed.";
    return digest === "" || listed.Digest === digest
      ? undefined
      : `It pushed ${digest}, and DescribeImages lists ${listed.Digest}.`;
  } finally {
    await mock.close();
  }
}
