import { runCommand } from "../interop/run-command.js";
import type { Project } from "./project.js";
import type { MockAddress, Outcome } from "./runtime.js";

/** Runs the installed command line once for help and once for a call. */
export async function checkCli(node: string, project: Project, mock: MockAddress): Promise<readonly Outcome[]> {
  const bin = project.file("node_modules/@tcrkit/cli/dist/bin.js");
  const env = {
    TENCENTCLOUD_SECRET_ID: mock.credentials.secretId,
    TENCENTCLOUD_SECRET_KEY: mock.credentials.secretKey,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TCR_ENDPOINT: mock.url,
  };
  const print = (...args: readonly string[]) => runCommand(node, [bin, ...args], { cwd: project.folder, env });
  return [
    await outcomeOf("tcr prints its help", async () =>
      (await print("help", "describe-images")).includes("--registry-id"),
    ),
    await outcomeOf("tcr calls", async () => "RequestId" in JSON.parse(await print("describe-instances"))),
  ];
}

async function outcomeOf(name: string, isRight: () => Promise<boolean>): Promise<Outcome> {
  try {
    return (await isRight()) ? { name } : { name, fault: "it printed something else" };
  } catch (error) {
    return { name, fault: String(error) };
  }
}
