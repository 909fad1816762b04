import { describe, expect, it } from "vitest";
import { operationOf } from "../../../test/operations.js";
import { shellWords } from "../../../test/shell-words.js";
import { tcr } from "../../../test/terminal.js";
import { findCommand } from "../../parse/find-command.js";
import { readCall } from "../../parse/read-call.js";
import { splitCommand } from "../../parse/split-command.js";
import { topics } from "./declaration.js";
import { firstSteps, inputForms, settingsSteps, tccliSteps } from "./topics.js";

const lines = [...firstSteps, ...inputForms, ...settingsSteps, ...tccliSteps].flatMap((step) => step.lines ?? []);
const calls = lines
  .join("\n")
  .replace(/ \\\n */g, " ")
  .split("\n")
  .flatMap((line) => /\btcr (.*?)(?: [<>] [\w.]+)?$/.exec(line.replace(/^.*\$\((.*)\)"?$/, "$1"))?.[1] ?? []);

/** What the file or stdin of a line holds. */
function textFor(line: string): string {
  if (line.includes("@")) return "Name: nightly";
  return line.includes("--input") ? "{RegistryId: tcr-1, Namespace: team}" : "Hunter2Hunter2";
}

describe("a command line in a topic of help", () => {
  it.each(calls)("works: tcr %s", async (line) => {
    const { name = "", rest } = splitCommand(shellWords(line));
    const command = findCommand(name);
    // Commands of our own making have tests of their own.
    if (command === undefined) return expect(["login", "configure", "doctor", "mock"]).toContain(name);
    const shell = { env: {}, readText: async () => textFor(line), askSecret: async () => "Hunter2Hunter2" };
    const { notes } = await readCall(operationOf(command.name), rest, command.name, shell);
    expect(notes).toEqual([]);
  });
});

describe("tcr help", () => {
  it.each(topics.map(({ name }) => name))("%s fits 80 columns", async (topic) => {
    const { exitCode, stdout, stderr } = await tcr(["help", topic]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(stdout.filter((line) => line.length > 80)).toEqual([]);
    expect(stdout.length).toBeGreaterThan(5);
  });

  it("leads a newcomer to the first steps", async () => {
    const { stdout } = await tcr(["help"]);
    expect(stdout.slice(0, 6).join("\n")).toContain("tcr help first-steps");
  });

  it("of such a command is its own", async () => {
    const [asked, told] = await Promise.all([tcr(["ls", "--help"]), tcr(["help", "ls"])]);
    expect(told).toEqual(asked);
  });

  it("takes the service's name before the action, as the official tool does", async () => {
    const { stdout } = await tcr(["help", "tcr", "DescribeImages"]);
    expect(stdout[0]).toMatch(/^tcr describe-images: /);
  });
});
