import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { TcrClient } from "@tcrkit/client";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CuttingProxy, startCuttingProxy } from "../support/cutting-proxy.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { runOnTerminal, type TerminalRun, whyNoTerminal } from "../support/pty.js";
import { createRegistryClient } from "../support/registry-client.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const missing = whyNoTerminal();
const ctrlC = "\u0003";
const clearLine = "\r\u001b[2K";
const RegistryId = "tcr-nearby01";

if (missing !== undefined) console.warn(`Skipped: tcr copy on a terminal ${missing}.`);

describe.skipIf(missing !== undefined)("tcr copy on a terminal", () => {
  const home = mkdtempSync(join(tmpdir(), "tcr-copy-tty-"));
  let mock: MockProcess;
  let proxy: CuttingProxy;

  beforeAll(async () => {
    const Namespaces = [{ NamespaceName: "team" }, ...[50, 80, 120].map((width) => ({ NamespaceName: `at-${width}` }))];
    const Instances = [
      { RegistryId, RegistryName: "nearby", Namespaces },
      { RegistryName: "faraway", Region: "ap-singapore", Namespaces },
    ];
    const content = join(home, "content.json");
    writeFileSync(content, JSON.stringify({ Instances }));
    mock = await startMockProcess(builtMock(), ["--content", content, "--no-throttle", "--quiet"]);
    proxy = await startCuttingProxy(mock.port);
    const tcr = new TcrClient({ endpoint: mock.url, region: "ap-guangzhou", credentials: exampleCredentials });
    const { Username, Token: password } = await tcr.createInstanceToken({ RegistryId });
    const client = createRegistryClient({ origin: mock.url, username: Username ?? "", password });
    await client.push("team/web", "1.0", "a short layer");
    await client.push("team/web", "2.0", "another layer");
    await client.push("team/long", "1.0", "a long layer ".repeat(400_000));
  });
  afterAll(async () => {
    await proxy.close();
    await mock.stop();
    rmSync(home, { recursive: true });
  });

  const copy = (args: readonly string[], run: Omit<TerminalRun, "env">) =>
    runOnTerminal([process.execPath, bin, "copy", ...args], {
      ...run,
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        NO_COLOR: "1",
        TERM: "xterm-256color",
        TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
        TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
        TENCENTCLOUD_REGION: "ap-guangzhou",
        TCR_ENDPOINT: mock.url,
      },
    });
  /** What stays on the screen: a question may move the cursor around what is typed. */
  const linesOf = (shown: string) =>
    shown
      .split("\r\n")
      .map((line) => stripVTControlCharacters(line.split(clearLine).at(-1) ?? "").replaceAll("\r", ""));

  it.each([
    [
      50,
      "Source        Target          Size  Outcome",
      "team/web:2.0  at-50/web:2.0  559 B  is new",
      [
        "From nearby (ap-guangzhou) to faraway",
        "(ap-singapore), by the registries' own protocol.",
        "To copy: 2 tags of 2 images; 1.1 KB at most are",
        "sent.",
      ],
    ],
    [
      80,
      "Source        Target          Size  Image                Outcome",
      "team/web:2.0  at-80/web:2.0  559 B  sha256:b61833f69d1f  is new",
      [
        "From nearby (ap-guangzhou) to faraway (ap-singapore), by the registries' own",
        "protocol.",
        "To copy: 2 tags of 2 images; 1.1 KB at most are sent.",
      ],
    ],
    [
      120,
      "Source        Target           Size  Image                Outcome",
      "team/web:2.0  at-120/web:2.0  559 B  sha256:b61833f69d1f  is new",
      [
        "From nearby (ap-guangzhou) to faraway (ap-singapore), by the registries' own protocol.",
        "To copy: 2 tags of 2 images; 1.1 KB at most are sent.",
      ],
    ],
  ])("shows its plan in %i columns, asks, and copies", async (columns, headings, first, summary) => {
    const line = ["nearby/team/web", `faraway/at-${columns}`];
    const { exitCode, shown } = await copy(line, { columns, typing: [{ after: "[y/N] ", text: "y\r" }] });
    expect({ exitCode, lines: linesOf(shown) }).toEqual({
      exitCode: 0,
      lines: [
        headings,
        first,
        first.replaceAll("2.0", "1.0").replace("b61833f69d1f", "3e06eeee3da9"),
        ...summary,
        "Copy 2 tags of 2 images to faraway (ap-singapore)? [y/N] y",
        expect.stringMatching(/^Copied 2 tags: 4 (?:blobs sent \(328 B\)|mounted)\.$/),
        "",
      ],
    });
    const again = await copy(line, { columns });
    expect({ exitCode: again.exitCode, lines: linesOf(again.shown).slice(-3) }).toEqual({
      exitCode: 0,
      lines: ["To copy: nothing.", "Up to date: 2 tags.", ""],
    });
  });

  it.each([
    ["no", "n\r", 5, "Error: you said no: nothing was changed."],
    ["Ctrl-C", ctrlC, 130, "Interrupted."],
  ])("changes nothing when the answer is %s", async (_, text, code, said) => {
    const { exitCode, shown } = await copy(["nearby/team/web:1.0", "faraway/team"], {
      typing: [{ after: "[y/N] ", text }],
    });
    expect({ exitCode, said: linesOf(shown).at(-2) }).toEqual({ exitCode: code, said });
    expect((await copy(["nearby/team/web:1.0", "faraway/team", "--dry-run"], {})).shown).toContain("is new");
  });

  it("ends at Ctrl-C in the middle of a layer, and goes on by the same line", async () => {
    const line = ["nearby/team/long", "faraway", "--source-host", `127.0.0.1:${proxy.port}`, "--yes"];
    proxy.spoil("stall", 1);
    const stopped = await copy(line, { typing: [{ after: "Copying: 0 of 1 tags, ", text: ctrlC }] });
    expect({ exitCode: stopped.exitCode, lines: linesOf(stopped.shown).slice(-3) }).toEqual({
      exitCode: 130,
      lines: ["Copied 0 of 1 tags so far; the same command goes on from there.", "Interrupted.", ""],
    });
    const { exitCode, shown } = await copy(line, {});
    expect({ exitCode, last: linesOf(shown).at(-2) }).toEqual({
      exitCode: 0,
      last: expect.stringMatching(/^Copied 1 tag: /),
    });
  });
});
