import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { runOnTerminal, type TerminalRun, whyNoTerminal } from "../support/pty.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const missing = whyNoTerminal();
const ctrlC = "\u0003";
const clearLine = "\r\u001b[2K";

if (missing !== undefined) console.warn(`Skipped: the CLI on a terminal ${missing}.`);

describe.skipIf(missing !== undefined)("tcr on a terminal", { timeout: 60_000 }, () => {
  let mock: MockProcess;
  let registryId = "";

  beforeAll(async () => {
    mock = await startMockProcess(builtMock(), ["--quiet"]);
  });
  afterAll(() => mock.stop());

  type Run = Omit<TerminalRun, "env"> & { readonly env?: TerminalRun["env"] };
  const tcr = (args: readonly string[], run: Run = {}) => onTerminal([process.execPath, bin, ...args], run);

  const onTerminal = (command: readonly string[], run: Run) =>
    runOnTerminal(command, {
      ...run,
      env: {
        PATH: process.env["PATH"],
        // Nobody's own settings.
        TCR_CONFIG_DIR: join(tmpdir(), "tcrkit-no-settings"),
        TERM: "xterm-256color",
        TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
        TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
        TENCENTCLOUD_REGION: "ap-guangzhou",
        TCR_ENDPOINT: mock.url,
        ...run.env,
      },
    });

  it("turns while it waits, and leaves the last state on a line of its own", async () => {
    const create = ["create-instance", "--registry-name", "terminal", "--registry-type", "basic", "--wait"];
    const { exitCode, shown } = await tcr([...create, "--wait-interval", "100ms"]);
    expect(exitCode).toBe(0);
    registryId = /tcr-[a-z0-9]{8}/.exec(shown)?.[0] ?? "";
    expect(registryId).not.toBe("");
    expect(shown).toContain(`${clearLine}⠋ Waiting for instance-running: `);
    expect(shown.split(clearLine).at(-1)).toMatch(
      /^Waiting for instance-running: Running \(\d+ s of at most 10 min\)\r\n$/,
    );
  });

  it("fits a table to the width", async () => {
    const { exitCode, shown } = await tcr(["describe-instances"], { columns: 44, env: { NO_COLOR: "1" } });
    const lines = shown.split("\r\n");
    const table = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith("Not shown")),
    );
    expect(exitCode).toBe(0);
    expect(table.length).toBeGreaterThan(1);
    expect(table.every((line) => line.length <= 44)).toBe(true);
    expect(shown).not.toContain("\u001b[");
  });

  it.each([
    ["Asia/Shanghai", "\\+08:00"],
    ["UTC", "UTC"],
  ])("tells times by the clock of %s", async (TZ, zone) => {
    const line = ["describe-instances", "--columns", "registryname,createdat"];
    const { exitCode, shown } = await tcr(line, { env: { NO_COLOR: "1", TZ } });
    expect(exitCode).toBe(0);
    expect(shown).toMatch(new RegExp(`^terminal {6}\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d ${zone}\r$`, "m"));
  });

  it("draws a tree as the terminal can", async () => {
    const namespace = ["--registry-id", registryId, "--namespace-name", "drawn", "--no-is-public"];
    expect((await tcr(["create-namespace", ...namespace])).exitCode).toBe(0);
    const branch = async (env: TerminalRun["env"]) =>
      /(\S+) drawn/.exec((await tcr(["ls"], { env: { NO_COLOR: "1", ...env } })).shown)?.[1];
    expect(await branch({ LANG: "C.UTF-8" })).toBe("└─");
    expect(await branch({ LANG: "C.UTF-8", LC_ALL: "C" })).toBe("`--");
    expect(await branch({ TERM: "linux" })).toBe("`--");
  });

  it("asks before it deletes; Enter alone is no", async () => {
    const remove = ["delete-instance", "--registry-id", registryId];
    const { exitCode, shown } = await tcr(remove, { typing: [{ after: "[y/N]", text: "\r" }] });
    expect(exitCode).toBe(5);
    expect(shown).toContain("nothing was sent.");
    expect((await tcr(["describe-instances", "--output", "json"])).shown).toContain(registryId);
  });

  it("takes Ctrl-D at the question for Enter", async () => {
    const remove = ["delete-instance", "--registry-id", registryId];
    const { exitCode, shown } = await tcr(remove, { typing: [{ after: "[y/N]", text: "\u0004" }] });
    expect({ exitCode, lines: shown.split("\r\n").slice(-2) }).toEqual({
      exitCode: 5,
      lines: ["Error: you said no: nothing was sent.", ""],
    });
  });

  it("takes Ctrl-C at the question for a no", async () => {
    const remove = ["delete-instance", "--registry-id", registryId];
    const { exitCode, shown } = await tcr(remove, { typing: [{ after: "[y/N]", text: ctrlC }] });
    expect(exitCode).toBe(130);
    expect(shown).toContain("Interrupted.");
    expect((await tcr(["describe-instances", "--output", "json"])).shown).toContain(registryId);
  });

  it("asks on the terminal where stderr is a file, which then holds no question", async () => {
    const remove = `"$0" "$1" delete-instance --registry-id ${registryId} 2>"$2"; code=$?; cat "$2"; exit $code`;
    const file = join(tmpdir(), `tcr-stderr-${process.pid}`);
    const { exitCode, shown } = await onTerminal(["sh", "-c", remove, process.execPath, bin, file], {
      typing: [{ after: "[y/N]", text: "n\r" }],
    });
    rmSync(file);
    expect(exitCode).toBe(5);
    expect(shown).toMatch(/Go on\? \[y\/N\] .*Error: you said no/s);
    expect(shown.match(/Go on\?/g)).toHaveLength(1);
  });

  it("refuses where stdin is a terminal on which no question can be shown", async () => {
    const remove = `"$0" "$1" delete-instance --registry-id ${registryId} 2>"$2"; code=$?; cat "$2"; exit $code`;
    const file = join(tmpdir(), `tcr-stderr-${process.pid}`);
    // In a session of its own it has no terminal to open, though its stdin is one.
    const { exitCode, shown } = await onTerminal(
      ["setsid", "--wait", "sh", "-c", remove, process.execPath, bin, file],
      {},
    );
    rmSync(file);
    expect(exitCode).toBe(2);
    expect(shown).toContain("Error: a question cannot be shown");
  });

  it("deletes after a yes", async () => {
    const create = await tcr([
      "create-namespace",
      "--registry-id",
      registryId,
      "--namespace-name",
      "team",
      "--no-is-public",
    ]);
    expect(create.exitCode).toBe(0);
    const remove = ["delete-namespace", "--registry-id", registryId, "--namespace-name", "team"];
    const { exitCode, shown } = await tcr(remove, { typing: [{ after: "[y/N]", text: "y\r" }] });
    expect(exitCode).toBe(0);
    expect(shown).toContain("DeleteNamespace is done.");
  });

  it("ends a wait at Ctrl-C, and says what goes on", async () => {
    const wait = ["wait", "instance-running", "--registry-id", "tcr-missing0"];
    const { exitCode, shown } = await tcr(wait, { typing: [{ after: "instance-running: ", text: ctrlC }] });
    expect(exitCode).toBe(130);
    expect(shown).toContain("To wait for it again: tcr wait instance-running --registry-id tcr-missing0");
  });
});
