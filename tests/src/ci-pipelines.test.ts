import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleCredentials } from "@tcrkit/mock";
import { load } from "js-yaml";
import { afterAll, beforeAll, expect, it } from "vitest";
import { blocksOf } from "../support/guide-blocks.js";
import { writeGuidePrograms } from "../support/guide-programs.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { jobsContent } from "./jobs-content.js";

/** What the image of a runner has besides. */
const runnerPrograms = ["npm", "apk", "podman"];
const secrets: Texts = {
  TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
  TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
};
const pipelines = blocksOf("docs/guides/ci.md")
  .filter(({ language }) => language === "yaml")
  .map(({ code }) => load(code) as Pipeline);
const jobs = pipelines.flatMap(jobsOf);

let mock: MockProcess;
let home = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "ci-pipelines-"));
  writeFileSync(join(home, "content.json"), JSON.stringify(jobsContent(Date.now())));
  writeGuidePrograms(join(home, "bin"));
  for (const name of runnerPrograms) writeFileSync(join(home, "bin", name), "#!/bin/sh\n", { mode: 0o755 });
  mock = await startMockProcess(builtMock(), ["--content", join(home, "content.json"), "--no-throttle", "--quiet"]);
});
afterAll(async () => {
  await mock.stop();
  rmSync(home, { recursive: true, force: true });
});

it("has lines for every pipeline of the page", () => {
  expect(jobs.map(({ name }) => name)).toEqual(["image", "tidy", "image", "tidy", "image"]);
});

it.skipIf(process.platform === "win32").each(jobs)(
  "$name: has lines that work, and no key in them",
  ({ env, lines }) => {
    expect(lines.join("\n")).not.toMatch(/secret/i);
    const { status, stdout, stderr } = spawnSync("sh", ["-eu", "-c", lines.join("\n")], {
      cwd: home,
      encoding: "utf8",
      env: {
        HOME: home,
        PATH: `${join(home, "bin")}:${process.env["PATH"]}`,
        TCR_ENDPOINT: mock.url,
        ...{ GITHUB_SHA: "abc123", CI_COMMIT_SHORT_SHA: "abc123", CNB_COMMIT_SHORT: "abc123" },
        ...env,
      },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout + stderr).not.toContain(exampleCredentials.secretKey);
  },
);

type Texts = Readonly<Record<string, string>>;

/** A file of the page, in one of the three forms that it has. */
type Pipeline = ActionsFile | GitlabFile | CnbFile;

interface ActionsFile {
  readonly jobs: Readonly<
    Record<string, { readonly env: Texts; readonly steps: readonly { readonly run?: string }[] }>
  >;
}

interface GitlabFile {
  readonly default: { readonly before_script: readonly string[] };
  readonly variables: Texts;
  readonly image: GitlabJob;
  readonly tidy: GitlabJob;
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly after_script?: readonly string[];
}

interface CnbFile {
  readonly main: { readonly push: readonly CnbJob[] };
}

interface CnbJob {
  readonly name: string;
  readonly env: Texts;
  readonly stages: readonly { readonly script: string }[];
}

interface Job {
  readonly name: string;
  /** What the pipeline gives to its lines, secrets among it. */
  readonly env: Texts;
  readonly lines: readonly string[];
}

function jobsOf(pipeline: Pipeline): readonly Job[] {
  if ("jobs" in pipeline) return actionsJobs(pipeline);
  return "main" in pipeline ? cnbJobs(pipeline) : gitlabJobs(pipeline);
}

/** Of GitHub: secrets stand where the file names them, and nowhere else. */
function actionsJobs({ jobs }: ActionsFile): readonly Job[] {
  const filled = (text: string) => text.replace(/\$\{\{ secrets\.(\w+) \}\}/, (_, name: string) => secrets[name] ?? "");
  return Object.entries(jobs).map(([name, { env, steps }]) => ({
    name,
    env: Object.fromEntries(Object.entries(env).map(([variable, text]) => [variable, filled(text)])),
    lines: steps.flatMap(({ run }) => run ?? []),
  }));
}

/** Of GitLab: secrets are variables of the project. */
function gitlabJobs({ default: common, variables, image, tidy }: GitlabFile): readonly Job[] {
  return Object.entries({ image, tidy }).map(([name, { script, after_script = [] }]) => ({
    name,
    env: { ...secrets, ...variables },
    lines: [...common.before_script, ...script, ...after_script],
  }));
}

/** Of CNB: secrets are imported from a repository of their own. */
function cnbJobs({ main }: CnbFile): readonly Job[] {
  return main.push.map(({ name, env, stages }) => ({
    name,
    env: { ...secrets, ...env },
    lines: stages.map(({ script }) => script),
  }));
}
