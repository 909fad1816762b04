import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a registry is, and as whom to log in. */
export interface SuiteTarget {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly login?: readonly [name: string, password: string];
}

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Names of the tests that did not pass. */
  readonly others: readonly string[];
}

/** Everything that the suite can test is on. */
export const settings: Readonly<Record<string, string>> = {
  OCI_VERSION: "dev",
  OCI_TLS: "disabled",
  OCI_REPO1: "team/one",
  OCI_REPO2: "team/two",
  OCI_API_BLOBS_DIGEST_HEADER: "true",
  OCI_API_BLOBS_UPLOAD_CANCEL: "true",
  OCI_API_MANIFESTS_DIGEST_HEADER: "true",
  OCI_API_MANIFESTS_TAG_PARAM: "true",
  OCI_DATA_SPARSE: "true",
};

const TIMEOUT_MS = 300_000;

/** Runs the conformance suite of the distribution specification against a registry. */
export async function runSuite(program: string, { host, login }: SuiteTarget): Promise<SuiteResult> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-conformance-"));
  try {
    const [OCI_USERNAME = "", OCI_PASSWORD = ""] = login ?? [];
    const env = {
      ...process.env,
      ...settings,
      OCI_REGISTRY: host,
      OCI_RESULTS_DIR: folder,
      OCI_USERNAME,
      OCI_PASSWORD,
    };
    const child = spawn(program, { cwd: folder, env, stdio: "ignore", timeout: TIMEOUT_MS });
    await once(child, "exit");
    return resultOf(await readFile(join(folder, "junit.xml"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function resultOf(report: string): SuiteResult {
  const suites = [...report.matchAll(/<testsuite ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const sum = (name: string) =>
    suites.reduce(
      (total, attributes) => total + Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0),
      0,
    );
  const [tests, failed, skipped] = [sum("tests"), sum("failures") + sum("errors"), sum("skipped") + sum("disabled")];
  return { passed: tests - failed - skipped, failed, skipped, others: othersIn(report) };
}

function othersIn(report: string): string[] {
  return [...report.matchAll(/<testcase ([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const [name, status] = ["name", "status"].map((of) => new RegExp(`\\b${of}="([^"]*)"`).exec(attributes)?.[1] ?? "");
    return status === "passed" ? [] : [`${status}: ${name}`];
  });
}
