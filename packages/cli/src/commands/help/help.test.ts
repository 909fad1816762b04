import { describe, expect, it } from "vitest";
import { everyCommand } from "../../../test/operations.js";
import { tcr } from "../../../test/terminal.js";
import { commandGroups } from "../../gen/commands.js";
import { globalOptions } from "../../parse/global-options.js";
import { tccliOptions } from "../../parse/tccli-options.js";
import { builtins } from "../builtins.js";
import { topics } from "./declaration.js";
import { flagSections } from "./overview.js";

const terminal = (columns: number) => ({ env: {}, isTTY: true, columns });

describe("tcr alone", () => {
  it("fits a terminal, with the prompt below it", async () => {
    const { exitCode, stdout } = await tcr([], terminal(80));
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        "tcr: Tencent Container Registry on the command line.",
        "Usage: tcr COMMAND [--flag value ...]",
        "",
        "New here? tcr configure takes a key and a region; tcr help first-steps leads on.",
        "",
        "Jobs:",
        expect.stringMatching(/^ {2}Set up {4}configure, doctor, login, /),
        expect.stringMatching(/^ {2}Images {4}ls, du, prune, /),
        expect.stringMatching(/^ {2}Requests {2}call, wait, sign, /),
        "",
        "Actions of the API, one command each; tcr GROUP lists those of a group:",
        "  instance-management       Instances and what belongs to them as a whole",
        "  namespace                 Namespaces",
        "  image-repository          Image repositories",
        "  custom-account            Service accounts",
        "  trigger                   Webhooks that report what happens in a namespace",
        "  instance-synchronization  Replicas in other regions",
        "  access-control            Ways into an instance",
        "  helm-chart                Downloads of Helm charts",
        "  tag-retention             Rules that delete old tags",
        "",
        "Flags: --region, --profile, --output (-o), --query, --help (-h), --version (-v)",
        "More: tcr help, tcr help COMMAND, tcr help flags",
      ],
    });
    expect(stdout.length).toBeLessThan(24);
  });

  it("begins as tcr help does", async () => {
    const [alone, help] = await Promise.all([tcr([], terminal(80)), tcr(["help"], terminal(80))]);
    expect(help.stdout.slice(0, 5)).toEqual(alone.stdout.slice(0, 5));
  });
});

describe("a group of commands", () => {
  it("lists itself, with a sentence on each", async () => {
    const { exitCode, stdout } = await tcr(["helm-chart"], terminal(80));
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        "Helm Chart: Downloads of Helm charts.",
        "  describe-chart-download-info  Answers a presigned address from which a chart",
        "                                can be downloaded without further credentials.",
        "  download-helm-chart           Hands out temporary credentials, bucket and path",
        "                                with which a chart can be fetched from object",
        "                                storage.",
      ],
    });
  });

  it.each(commandGroups.map(({ name }) => name))("%s is told alike by help", async (name) => {
    const [group, help, flag] = await Promise.all([tcr([name]), tcr(["help", name]), tcr([name, "--help"])]);
    expect(group.stdout.length).toBeGreaterThan(1);
    expect([help, flag]).toEqual([group, group]);
  });

  it("has no command of its own behind it", async () => {
    expect(await tcr(["namespace", "create-namespace"], terminal(80))).toMatchObject({
      exitCode: 2,
      stderr: [
        'Error: "create-namespace" is one word too many behind namespace',
        "  the command stands alone: tcr create-namespace",
        "  Next: tcr help namespace",
      ],
    });
  });

  it("is meant by a name that is nearly its own", async () => {
    const { stderr } = await tcr(["namespaces"]);
    expect(stderr.slice(0, 2)).toEqual(['Error: "namespaces" is no command', "  did you mean namespace?"]);
  });
});

describe("the help of a flag", () => {
  it("tells what is inside of its value", async () => {
    const { stdout } = await tcr(["help", "create-tag-retention-rule", "--RetentionRule"], terminal(80));
    expect(stdout).toEqual([
      "A flag of tcr create-tag-retention-rule; all: tcr help create-tag-retention-rule",
      "",
      "  --retention-rule JSON",
      "      What the rule keeps: a policy and its number.",
      '      JSON: {"Key": string, "Value": number}, or member by member:',
      "      --retention-rule.key STRING (required)",
      "          By what measure tags are kept.",
      "          latestPushedK: Keep the newest pushed tags, as many as Value.",
      "          nDaysSinceLastPush: Keep what was pushed within Value days.",
      "      --retention-rule.value INTEGER (required)",
      "          Number of tags or of days, depending on Key. Unit: items where Key is",
      "          latestPushedK, days where it is nDaysSinceLastPush.",
    ]);
  });

  it("tells of a member alone, at any depth", async () => {
    const { stdout } = await tcr(["help", "describe-instances", "--filters.3.name"], terminal(80));
    expect(stdout.slice(2)).toEqual([
      "  --filters.3.name STRING (required)",
      "      Attribute to filter by; several filters in one call must all hold. The",
      "      manual names no attributes.",
    ]);
  });

  it("tells of one that commands have in common", async () => {
    const { stdout } = await tcr(["help", "describe-instances", "--output"], terminal(80));
    expect(stdout).toEqual([
      "A flag that commands have in common; all: tcr help flags",
      "",
      "  --output, -o json|yaml|ndjson|csv|table|text",
      "    Form of the answer. Default: table on a terminal, json elsewhere.",
    ]);
  });

  it("refuses one that the command does not have", async () => {
    const { exitCode, stderr } = await tcr(["help", "describe-instances", "--filters.0.nam"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: [
        "Error: --filters.0.nam is no flag of this command",
        "  did you mean --filters.0.name?",
        "  Next: tcr help describe-instances --filters.0",
      ],
    });
  });
});

it("tells every flag that commands have in common once", async () => {
  const { stdout } = await tcr(["help", "flags"]);
  const flags = stdout.flatMap((line) => /^ {2}(--[\w-]+)/.exec(line)?.[1] ?? []);
  expect(flags.toSorted()).toEqual([...globalOptions, ...tccliOptions].map(({ flag }) => flag).toSorted());
  expect(flagSections.flatMap(({ groups }) => groups)).toHaveLength(9);
});

describe.each([50, 80, 120])("help in %i columns", (columns) => {
  // That of mock is the mock's own.
  const own = builtins.flatMap(({ name, summary }) => (summary === undefined || name === "mock" ? [] : [name]));
  const subjects = [
    "help",
    "Registry",
    ...topics.map(({ name }) => name),
    ...own,
    ...everyCommand.map(([name]) => name),
  ];

  it.each([[[]], ...subjects.map((subject) => [["help", subject]])])("of %j overflows nowhere", async (words) => {
    const { exitCode, stdout } = await tcr(words, terminal(columns));
    expect(exitCode).toBe(0);
    // A single word, or a text between quotes, cannot be broken.
    expect(stdout.filter((line) => line.length > columns && !/^ *(?:\S+|'[^']*')$/.test(line))).toEqual([]);
    // Nothing of a terminal's own either.
    expect(stdout.join("")).not.toContain("\u001b");
  });
});
