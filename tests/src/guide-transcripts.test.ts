import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isOnPath } from "../interop/run-command.js";
import { freePort } from "../support/free-port.js";
import { blocksOf } from "../support/guide-blocks.js";
import { servingMock, writeGuidePrograms } from "../support/guide-programs.js";
import { blocksHeldAs } from "../support/guide-rule.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { runOnTerminal, type Typing, whyNoTerminal } from "../support/pty.js";
import { findMismatch, runsOf } from "../support/transcript.js";

const { secretId, secretKey } = exampleCredentials;
/** The port that the pages have, for whatever port is free. */
const PORT = 5301;
/** Stands before what each command prints, and at the end. */
const MARK = "\u001e";

/** What a reader types where a command asks. */
const typing: Readonly<Record<string, readonly Typing[]>> = {
  "tcr configure": [
    { after: "Secret id: ", text: `${secretId}\n` },
    { after: "Secret key (not shown): ", text: `${secretKey}\n` },
    { after: "Region, such as ap-guangzhou: ", text: "ap-guangzhou\n" },
    { after: "else json]: ", text: "\n" },
  ],
};

/** Files that a page has the reader save before, by how each begins. */
const saved: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "docs/guides/signing-from-scratch.md": { "sign.py": "import hashlib" },
  "docs/guides/testing.md": { "plan.json": '{\n  "Instances"' },
};

/** Programs of the machine that transcripts run. */
const needed = ["curl", "python3"];

const blocks = blocksHeldAs("transcript").map((block) => [block.place, block] as const);

describe.skipIf(whyNoTerminal() !== undefined)("a transcript, on a terminal", () => {
  let mock: MockProcess;
  let home = "";

  beforeAll(async () => {
    mock = await startMockProcess(builtMock(), ["--seed-examples", "--no-throttle", "--quiet"]);
  });
  afterAll(() => mock.stop());
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "guide-transcripts-"));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it.for(blocks)("prints what stands below each command: %s", async ([, { document, code }], { skip }) => {
    for (const program of needed.filter((name) => code.includes(`${name} `))) {
      if (!(await isOnPath(program))) skip(`no ${program}`);
    }
    for (const [name, start] of Object.entries(saved[document] ?? {})) {
      const file = blocksOf(document).find((block) => block.code.startsWith(start));
      writeFileSync(join(home, name), file?.code ?? "");
    }
    // A page that does not start its mock here has it run in another terminal.
    const port = /mock(?! env)/.test(code) ? await freePort() : mock.port;
    writeGuidePrograms(join(home, "bin"), { "tcr-mock": servingMock(port) });
    const runs = runsOf(code);
    const commands = runs.map(({ command }) => command.replaceAll(String(PORT), String(port)));
    const env = {
      HOME: home,
      PATH: `${join(home, "bin")}${delimiter}${process.env["PATH"]}`,
      NO_COLOR: "1",
      TCR_ENDPOINT: mock.url,
    };
    const { exitCode, shown } = await runOnTerminal(["sh", "-eu", "-c", scriptOf(commands)], {
      env,
      cwd: home,
      typing: runs.flatMap(({ command }) => typing[command] ?? []),
    });
    // A terminal's moves of its cursor are no text.
    const asOnPage = stripVTControlCharacters(shown).replaceAll(`:${port}`, `:${PORT}`).replaceAll(home, "/home/me");
    const [, ...printed] = asOnPage.split(MARK);
    expect({ exitCode, printed }).toMatchObject({ exitCode: 0, printed: { length: runs.length + 1 } });
    expect(shown).not.toContain(secretKey);
    for (const [index, { command, expected }] of runs.entries()) {
      if (expected.length === 0) continue;
      const mismatch = findMismatch(expected, printed[index] ?? "");
      expect({ command, mismatch, printed: printed[index] }).toMatchObject({ mismatch: undefined });
    }
  });
});

/** What serves goes on while the next lines are run, as in another terminal, and ends with them. */
function scriptOf(commands: readonly string[]): string {
  const lines = commands.flatMap((command) => [`printf '${MARK}'`, command, "wait"]);
  return ["trap '[ ! -f serving ] || kill $(cat serving)' EXIT", ...lines, `printf '${MARK}'`].join("\n");
}
