import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { exampleCredentials as credentials } from "@tcrkit/mock";
import { runCommand } from "../interop/run-command.js";
import type { FreshProjects } from "./fresh-projects.js";
import { withInstalledMock } from "./installed-mock.js";

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
const typeRoots = [dirname(dirname(require.resolve("@types/node/package.json")))];

/** Checks by the compiler that the new action is typed and the removed output is gone. @throws Error with what it says */
export async function checkClientTypes({ client }: FreshProjects): Promise<void> {
  const compilerOptions = {
    ...{ allowJs: true, checkJs: true, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
    ...{ noEmit: true, target: "ES2023", module: "node16", lib: ["ES2023"], types: ["node"], typeRoots },
  };
  const config = { files: ["program/use-client.mjs"], compilerOptions };
  await writeFile(join(client, "tsconfig.json"), JSON.stringify(config));
  await runCommand(process.execPath, [compiler, "-p", client]);
}

/** Uses each package on a Node of one's choice: client, command line and signer call the new action of the mock. @throws Error */
export async function usePackages(projects: FreshProjects, node: string): Promise<void> {
  const bin = (name: "mock" | "cli") => join(projects[name], "node_modules/@tcrkit", name, "dist/bin.js");
  await withInstalledMock(node, bin("mock"), async (url) => {
    const mock = JSON.stringify({ url, credentials });
    const program = (name: "client" | "signer") =>
      runCommand(node, [`program/use-${name}.mjs`, mock], { cwd: projects[name] });
    const call = ["describe-namespace-usage", "--registry-id", "tcr-okmj78", "--namespace-name", "mytest"];
    assertAnswer("client", await program("client"), { repositories: 1, isFree: true, region: null });
    assertAnswer("signer", await program("signer"), { repositories: 1 });
    assertAnswer("cli", await runCommand(node, [bin("cli"), ...call], { env: cliEnv(url) }), { RepositoryCount: 1 });
  });
}

function cliEnv(url: string): Readonly<Record<string, string>> {
  return {
    TENCENTCLOUD_SECRET_ID: credentials.secretId,
    TENCENTCLOUD_SECRET_KEY: credentials.secretKey,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TCR_ENDPOINT: url,
  };
}

function assertAnswer(what: string, printed: string, expected: object): void {
  const { RequestId: _, ...answer } = JSON.parse(printed) as { readonly RequestId?: string };
  if (JSON.stringify(answer) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${printed}`);
}
