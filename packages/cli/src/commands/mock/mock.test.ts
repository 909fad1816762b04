import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { createReporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { type MockCommand, runMock } from "./mock.js";

/** An emulator that is ready at once on port 4711, and ends. */
const emulator: MockCommand = {
  randomSeed: () => "seed",
  run: async (args, { stdout, stderr }) => {
    if (args[0] === "env") stdout(`export TCR_ENDPOINT=http://127.0.0.1:${args[args.indexOf("--port") + 1]}\n`);
    else if (args.includes("--nothing")) stderr("tcr-mock: Unknown option '--nothing'\n");
    else await stdout("tcr-mock is ready: http://127.0.0.1:4711\n");
    return args.includes("--nothing") ? 2 : 0;
  },
};

function failing(code: string): () => Promise<MockCommand> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

async function mock(argv: readonly string[], load: () => Promise<MockCommand> = async () => emulator) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const shell = {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    files: createMemoryFiles(),
    signal: new AbortController().signal,
    now: () => 0,
    readText: async () => "",
  } as unknown as Shell;
  const exitCode = await runMock(argv, shell, createReporter(shell.stderr), load);
  return { exitCode, ...written };
}

describe("tcr mock", () => {
  it("says on stderr that it is ready, and prints on stdout how to point tools at it", async () => {
    expect(await mock(["--port", "0", "--seed", "a"])).toEqual({
      exitCode: 0,
      stdout: "export TCR_ENDPOINT=http://127.0.0.1:4711\n",
      stderr: "tcr-mock is ready: http://127.0.0.1:4711\nTo point tcr and other tools at it, in another shell:\n",
    });
  });

  it("hands its own flags through, and its exit code back", async () => {
    expect(await mock(["env", "--port", "5302"])).toEqual({
      exitCode: 0,
      stdout: "export TCR_ENDPOINT=http://127.0.0.1:5302\n",
      stderr: "",
    });
    expect(await mock(["--nothing"])).toMatchObject({ exitCode: 2, stderr: "tcr-mock: Unknown option '--nothing'\n" });
  });

  it.each([
    ["ERR_MODULE_NOT_FOUND", "not installed", "npm install --global @tcrkit/mock"],
    ["MODULE_NOT_FOUND", "not installed", "npm install --global @tcrkit/mock"],
    ["ERR_PACKAGE_PATH_NOT_EXPORTED", "does not go with", "@tcrkit/mock@latest"],
  ])("says what to install on %s", async (code, headline, line) => {
    const work = mock([], failing(code));
    await expect(work).rejects.toMatchObject({ message: expect.stringContaining(headline), exitCode: 4 });
    await expect(work).rejects.toMatchObject({ details: [expect.stringContaining(line)] });
  });
});
