import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TcrClient } from "@tcrkit/client";
import { createMock, type MockOptions } from "@tcrkit/mock";
import { buildGoTool, installGoTool } from "../go-tools.js";
import { isOnPath, runCommand } from "../run-command.js";
import { type RegistryProgram, runnerOf, type Session } from "./program.js";

type TlsOptions = Pick<MockOptions, "tlsCert" | "tlsKey">;

/** A row of the table: name, version, verdict; and what went wrong. */
export interface CheckedProgram {
  readonly version: string;
  readonly verdict: string;
  readonly fault?: string;
}

/** Lets a program push to the mock's registry and pull from it, and holds what it says against what the API lists. */
export async function checkProgram(program: RegistryProgram, cache: string): Promise<CheckedProgram> {
  const path = await find(program, cache);
  if (path === undefined) return { version: "", verdict: `skipped: no ${missing(program)}` };
  if (program.isSecure && !(await isOnPath("openssl"))) return { version: "", verdict: "skipped: no openssl" };
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-registry-"));
  try {
    const version = (await runnerOf(path, folder)(program.versionArgs)).trim().split("\n")[0] ?? "";
    const fault = await tell(program, path, folder);
    return fault === undefined ? { version, verdict: "ok" } : { version, verdict: "failed", fault };
  } catch (error) {
    return { version: "", verdict: "failed", fault: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function find({ name, program = name, module, sources }: RegistryProgram, cache: string) {
  if (sources !== undefined) return buildGoTool(cache, program, sources);
  if (await isOnPath(program)) return program;
  return module === undefined ? undefined : installGoTool(cache, program, module);
}

function missing({ name, program = name, module, sources }: RegistryProgram): string {
  return module === undefined && sources === undefined ? program : "go";
}

/** A PATH on which docker's credential helper and kubelet's provider are, as an installed package has them. */
async function withHelpers(folder: string): Promise<string> {
  const helpers = { "docker-credential-tcr": "docker-credential", "tcr-kubelet-credentials": "kubelet-credentials" };
  for (const [name, file] of Object.entries(helpers)) {
    const script = `#!/bin/sh\nexec "${process.execPath}" "${builtCli(file)}" "$@"\n`;
    await writeFile(join(folder, name), script, { mode: 0o755 });
  }
  return [folder, process.env["PATH"]].join(delimiter);
}

/** A certificate for this computer's address. */
async function makeCertificate(folder: string): Promise<TlsOptions> {
  const [tlsCert, tlsKey] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const asked = ["-subj", "/CN=mock", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", tlsKey];
  await runCommand("openssl", ["req", "-x509", ...key, "-out", tlsCert, ...asked]);
  return { tlsCert, tlsKey };
}

function builtCli(name: string): string {
  return fileURLToPath(new URL(`../../../packages/cli/dist/${name}.js`, import.meta.url));
}

async function tell(program: RegistryProgram, path: string, folder: string): Promise<string | undefined> {
  const tls: TlsOptions = program.isSecure ? await makeCertificate(folder) : {};
  const mock = await createMock(tls);
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
    const { secretId, secretKey } = mock.credentials;
    const env = {
      PATH: await withHelpers(folder),
      SSL_CERT_FILE: tls.tlsCert,
      // For our command line, and for docker's credential helper, which the programs start, and kubelet's provider.
      TCR_ENDPOINT: mock.url,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TENCENTCLOUD_SECRET_ID: secretId,
      TENCENTCLOUD_SECRET_KEY: secretKey,
    };
    const runTcr = runnerOf(process.execPath, folder, env);
    const session: Session = {
      host,
      username: Username ?? "",
      password: Token,
      folder,
      run: runnerOf(path, folder, env),
      uploadChart: async (NamespaceName, ChartName, ChartVersion, path) =>
        mock.uploadChart({ RegistryId, NamespaceName, ChartName, ChartVersion, Content: await readFile(path) }),
      tcr: (args) => runTcr([builtCli("bin"), ...args]),
    };
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
