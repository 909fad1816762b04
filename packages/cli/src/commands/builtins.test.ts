import { describe, expect, it } from "vitest";
import { everyCommand } from "../../test/operations.js";
import { tcr } from "../../test/terminal.js";
import { commandGroups, reservedCommands } from "../gen/commands.js";
import type { Builtin } from "../parse/builtin.js";
import { globalFlags, inputFlags } from "../parse/flags.js";
import { optionsTaken } from "../parse/global-options.js";
import { builtins } from "./builtins.js";
import { run as runComplete } from "./completion/complete.js";
import { renderFirstScreen } from "./help/first-screen.js";
import { run as runHelp } from "./help/help.js";

const listed = builtins.filter(({ summary }) => summary !== undefined);

async function complete(...words: string[]): Promise<string[]> {
  const { exitCode, stdout, stderr } = await tcr(["__complete", ...words.slice(0, -1), `.${words.at(-1)}`], {
    env: {},
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
  return stdout.map((line) => line.split("\t")[0] ?? "");
}

describe("a command that is declared", () => {
  const yes = optionsTaken(["confirm"]).find(({ flag }) => flag === "--yes");
  const tidy: Builtin = {
    name: "tidy",
    summary: "Removes tags that nobody needs.",
    area: "images",
    flags: [{ name: "KeepNewest", type: "Integer", placeholder: "N", about: "Tags to keep." }],
    takes: ["confirm"],
    nextWord: () => ({ name: "Place", values: ["team"] }),
    load: () => Promise.reject(new Error("not to be run")),
  };

  async function withTidy(run: typeof runHelp, argv: readonly string[]): Promise<string> {
    let text = "";
    const stream = { write: (part: string) => (text += part), isTTY: false, columns: undefined };
    const shell = { stdout: stream, env: {} } as unknown as Parameters<typeof runHelp>[1];
    const reporter = undefined as unknown as Parameters<typeof runHelp>[2];
    await run(argv, shell, reporter, [...builtins, tidy]);
    return text;
  }

  it("is listed by help, with its summary", async () => {
    expect(await withTidy(runHelp, [])).toMatch(/^ {2}tidy +Removes tags that nobody needs\.$/m);
  });

  it("is named by the first screen", () => {
    expect(renderFirstScreen([...builtins, tidy], 80).join("\n")).toMatch(/^ {2}Images .*\btidy\b/m);
  });

  it.each([
    [[".ti"], "tidy\tRemoves tags that nobody needs.\n"],
    [["tidy", "."], "team\n"],
    [["tidy", ".--k"], "--keep-newest\tTags to keep.\n"],
    [["tidy", ".--y"], `--yes\t${yes?.about}\n`],
    [["tidy", ".--print"], ""],
    [["help", ".tidy"], "tidy\n"],
  ])("is completed: %j", async (words, expected) => {
    expect(await withTidy(runComplete, words)).toBe(expected);
  });
});

it("is in an area of the first screen", () => {
  expect(listed.filter(({ area }) => area === undefined)).toEqual([]);
});

it("takes only options that there are", () => {
  const groups = new Set(globalFlags.flatMap((flag) => (flag.scope === "global" ? [flag.option.group] : [])));
  const known: ReadonlySet<string> = new Set([...groups, ...globalFlags.map(({ name }) => name)]);
  expect(listed.flatMap(({ takes }) => takes.filter((one) => !known.has(one)))).toEqual([]);
});

it("says what its rows are made of where it takes the options for rows, and there alone", () => {
  const takers = builtins.filter(({ takes }) => optionsTaken(takes).some(({ group }) => group === "rows"));
  expect(builtins.filter(({ answer }) => answer !== undefined)).toEqual(takers);
});

it("is kept from actions by the spec", () => {
  expect(builtins.map(({ name }) => name)).toEqual(reservedCommands);
});

it("gives no flag of its own the name of a global option that it takes", () => {
  for (const { flags, takes } of builtins) {
    const own = inputFlags({ name: "", input: flags }).flatMap(({ spellings }) => spellings);
    expect(optionsTaken(takes).filter(({ flag }) => own.includes(flag))).toEqual([]);
  }
});

describe("completion", () => {
  it("offers every command that people call", async () => {
    const names = await complete("");
    const others = [...listed, ...commandGroups].map(({ name }) => name);
    expect(names).toEqual([...others, ...everyCommand.map(([name]) => name)]);
  });

  it("offers wait for wa", async () => {
    expect(await complete("wa")).toEqual(["wait"]);
  });

  it("offers --depth for ls --d", async () => {
    expect(await complete("ls", "--d")).toEqual(["--depth"]);
  });

  it.each(everyCommand)("offers every flag of %s", async (name, { operation }) => {
    const flags = [...inputFlags(operation), ...globalFlags].map((flag) => flag.name);
    expect(await complete(name, "--")).toEqual(flags);
  });

  it.each(listed)("offers every flag of $name", async ({ name, flags, takes }) => {
    const own = inputFlags({ name: "", input: flags }).map((flag) => flag.name);
    expect(await complete(name, "--")).toEqual([...own, ...optionsTaken(takes).map(({ flag }) => flag)]);
  });

  it.each([
    [["wait", "instance-r"], ["instance-running"]],
    [
      ["wait", "instance-running", "--reg"],
      ["--registry-id", "--registry-ids", "--region"],
    ],
    [
      ["login", "--tool", ""],
      ["docker", "podman", "file"],
    ],
    [
      ["ls", "--depth", ""],
      ["1", "2", "3", "4"],
    ],
    [["sign", "--method=G"], ["--method=GET"]],
    [
      ["sign", "-H", "A: b", "--he"],
      ["--header", "--help"],
    ],
    [["describe-instances", "--language", "z"], ["zh-CN"]],
    [["mock", ""], ["env"]],
    [["help", "exit"], ["exit-codes"]],
    [["help", "doc"], ["doctor"]],
    [["configure", "get", "region", ""], []],
  ])("offers for %j", async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });
});

describe("the help of", () => {
  it.each(builtins.filter(({ explainsItself }) => explainsItself !== true))(
    "$name tells all that is declared of it",
    async (declared) => {
      const { exitCode, stdout, stderr } = await tcr([declared.name, "--help"], { env: {} });
      const text = stdout.join("\n");
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
      expect(stdout[0]).toContain(`tcr ${declared.name}: ${declared.summary?.slice(0, 40)}`);
      for (const { name } of inputFlags({ name: "", input: declared.flags })) expect(text).toContain(name);
      for (const { flag, group } of optionsTaken(declared.takes)) {
        if (group !== "program") expect(text).toContain(flag);
      }
      expect(stdout.filter((line) => line.length > 80 && !line.startsWith("  tcr "))).toEqual([]);
    },
  );
});
