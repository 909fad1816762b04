import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGuidePrograms } from "../support/guide-programs.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { jobsContent } from "./jobs-content.js";

const guides = new URL("../../docs/guides/", import.meta.url);
const pages = [...readdirSync(new URL("cli/", guides)).map((name) => `cli/${name}`), "ci.md", "from-tccli.md"];
const publicDomain = "my-registry.tencentcloudcr.com";

/** A block that a reader pastes into a shell, and what the page says that it prints. */
interface Transcript {
  readonly line: string;
  readonly printed: string | undefined;
}

function transcriptsOf(page: string): Transcript[] {
  const text = readFileSync(new URL(page, guides), "utf8");
  return [...text.matchAll(/^```sh\n(.*?)^```\n(?:\n```text\n(.*?)^```)?/gms)].map(([, line = "", printed]) => ({
    line,
    printed,
  }));
}

/** Ages grow by the day; tokens, and when they end, are others each time. */
function withoutTimes(text: string): string {
  return text
    .replaceAll(/\d+ (?:second|minute|hour|day|week|month|year)s? ago/g, "AGE")
    .replaceAll(/until \S+Z \([^)]+\)/g, "until TIME")
    .replaceAll(/"cacheDuration":"\d{4}s"/g, "DURATION")
    .replaceAll(/eyJ[\w.…-]+/g, "TOKEN")
    .replaceAll(/ {2,}/g, "  ");
}

describe.skipIf(process.platform === "win32").each(pages)("docs/guides/%s", (page) => {
  let mock: MockProcess;
  let home = "";

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "jobs-guide-"));
    writeFileSync(join(home, "content.json"), JSON.stringify(jobsContent(Date.now())));
    writeGuidePrograms(join(home, "bin"));
    mock = await startMockProcess(builtMock(), ["--content", join(home, "content.json"), "--no-throttle", "--quiet"]);
  });
  afterAll(async () => {
    await mock.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** The domains of a mock have names below localhost, which not every system resolves: the page has that of a real instance, and no word about it. */
  function asOnPage(printed: string): string {
    const host = new RegExp(`(?:my-registry\\.localhost|127\\.0\\.0\\.1):${mock.port}`, "g");
    return printed
      .replaceAll(/^.* has no address on this computer; .*\n/gm, "")
      .replaceAll(host, publicDomain)
      .replaceAll(home, "/home/me");
  }

  it.each(transcriptsOf(page))("prints what it says: $line", ({ line, printed }) => {
    const { status, stdout } = spawnSync(
      "sh",
      ["-eu", "-c", `exec 2>&1\n${line.replaceAll(publicDomain, `my-registry.localhost:${mock.port}`)}`],
      {
        cwd: home,
        encoding: "utf8",
        env: {
          HOME: home,
          PATH: `${join(home, "bin")}:${process.env["PATH"]}`,
          TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
          TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
          TENCENTCLOUD_REGION: "ap-guangzhou",
          TCR_ENDPOINT: mock.url,
        },
      },
    );
    expect({ status, stdout: stdout.slice(0, 2000) }).toMatchObject({ status: 0 });
    if (printed !== undefined) expect(withoutTimes(asOnPage(stdout))).toBe(withoutTimes(printed));
  });
});
