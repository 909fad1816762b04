import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";
import { builtProgram } from "../support/guide-programs.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { runOnTerminal, whyNoTerminal } from "../support/pty.js";
import { jobsContent } from "./jobs-content.js";

/** Widths of a terminal; without one there is a pipe. */
const places = [50, 80, 120, undefined] as const;
const toFile = "--tool file --registry-host registry.example.com";
const inClear =
  "The token is stored in clear in HOME/.docker/config.json, readable by you alone. `tcr login INSTANCE --helper` stores none.";
const unknown = [
  '  nope: there is no instance "nope", neither by id nor by name.',
  "    There are:",
  "      tcr-okmj78  my-registry  ap-guangzhou",
  "      tcr-x3k9q2  other-registry  ap-singapore",
];

/** Each line with how it ends, and all that it says: the same at every width, however its lines are broken. */
const transcripts: readonly (readonly [line: string, exitCode: number, said: readonly string[]])[] = [
  [`login my-registry ${toFile}`, 0, [inClear, "Logged in to registry.example.com as 100000000001, until TIME."]],
  [
    "login nope --registry-host registry.example.com",
    4,
    [
      'Error: there is no instance "nope", neither by id nor by name.',
      "  There are:",
      "    tcr-okmj78  my-registry  ap-guangzhou",
      "    tcr-x3k9q2  other-registry  ap-singapore",
    ],
  ],
  ["login my-registry nope --kubernetes", 4, ["Error: 1 of 2 logins failed.", ...unknown]],
  [
    "login my-registry --print-password --registry-host registry.example.com",
    0,
    ["TOKEN", "User name: 100000000001. The password opens registry.example.com until TIME."],
  ],
  [
    "login my-registry --helper --kubernetes --print-password",
    2,
    [
      "Error: --helper and --print-password and --kubernetes exclude each other",
      "  each says where the token goes",
      "  Next: tcr help login",
    ],
  ],
  ["logout registry.example.com", 0, ["Logged out of registry.example.com."]],
  [
    "logout registry.example.com nope",
    4,
    ["docker's configuration has no login of registry.example.com.", "Error: 1 of 2 logouts failed.", ...unknown],
  ],
];

describe.skipIf(whyNoTerminal() !== undefined).each(places)("tcr login and logout at %s columns", (columns) => {
  let mock: MockProcess;
  let home = "";

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "login-transcripts-"));
    writeFileSync(join(home, "content.json"), JSON.stringify(jobsContent(Date.now())));
    mock = await startMockProcess(builtMock(), ["--content", join(home, "content.json"), "--no-throttle", "--quiet"]);
  });
  afterAll(async () => {
    await mock.stop();
    rmSync(home, { recursive: true, force: true });
  });

  async function tcr(line: string): Promise<{ readonly exitCode: number | null; readonly shown: string }> {
    const env = { HOME: home, DOCKER_CONFIG: undefined };
    if (columns === undefined) {
      const { status, stdout } = await runLine(`tcr ${line} 2>&1`, mock.url, { env });
      return { exitCode: status, shown: stdout };
    }
    return runOnTerminal([process.execPath, builtProgram("bin"), ...line.split(" ")], {
      columns,
      env: {
        PATH: process.env["PATH"],
        TERM: "xterm-256color",
        TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
        TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
        TENCENTCLOUD_REGION: "ap-guangzhou",
        TCR_ENDPOINT: mock.url,
        ...env,
      },
    });
  }

  // One after the other: a logout takes back what the login before it left.
  it.each(transcripts)("tcr %s", async (line, exitCode, said) => {
    const { shown, ...end } = await tcr(line);
    const text = shown
      .replaceAll("\r\n", "\n")
      .replaceAll(home, "HOME")
      .replaceAll(/until\s+\S+Z\s+\([^)]+\)/g, "until TIME")
      .replaceAll(/eyJ[\w.-]+/g, "TOKEN")
      .trim();
    const inWords = (lines: string) => lines.split(/\s+/);
    expect({ ...end, words: inWords(text) }).toEqual({ exitCode, words: inWords(said.join("\n")) });
  });
});
