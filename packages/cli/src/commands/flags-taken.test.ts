import { describe, expect, it } from "vitest";
import { tcr } from "../../test/terminal.js";
import { globalFlags } from "../parse/flags.js";
import { optionsTaken } from "../parse/global-options.js";
import { flagOf } from "../parse/names.js";
import type { GlobalOption } from "../parse/options.js";
import { builtins } from "./builtins.js";

/** Words with which a command would go on to do something. */
const words: Readonly<Record<string, readonly string[]>> = {
  call: ["CreateNamespace", "{}"],
  completion: ["bash"],
  configure: ["list"],
  login: ["my-registry"],
  logout: ["my-registry"],
  prune: ["my-registry", "--keep-last", "1"],
  sign: ["--action", "DescribeInstances"],
  verify: ["request.txt"],
  wait: ["instance-running", "--registry-id", "tcr-1"],
};

/** Values by which a flag itself is in order, where it has no list of them. */
const values: Readonly<Record<string, string>> = {
  "--max-items": "1",
  "--max-attempts": "1",
  "--timeout": "1s",
  "--wait-timeout": "1s",
  "--wait-interval": "1s",
  "--waiter": "{'expr':'Status','to':'Running'}",
};

const options = globalFlags.flatMap((flag) => (flag.scope === "global" ? [flag.option] : []));

// The emulator has flags of its own, and completion takes words as they are typed.
const commands = builtins.filter(({ name }) => name !== "mock" && name !== "__complete");

function typed({ flag, value, values: known }: GlobalOption): string[] {
  return value === undefined && known === undefined ? [flag] : [flag, values[flag] ?? known?.[0] ?? "x"];
}

describe.each(commands)("tcr $name", ({ name, takes, flags }) => {
  const taken = optionsTaken(takes);
  const own = flags.flatMap((flag) => [flagOf(flag.name), ...(flag.aliases ?? [])]);
  const refused = options.filter((option) => !taken.includes(option) && !own.includes(option.flag));

  it.each(refused)("refuses $flag, and sends nothing", async (option) => {
    const { exitCode, stdout, stderr, requests } = await tcr([name, ...(words[name] ?? []), ...typed(option)]);
    expect({ exitCode, stdout, requests }).toEqual({ exitCode: 2, stdout: [], requests: [] });
    expect(stderr[0]).toBe(`Error: ${option.flag} means nothing to \`tcr ${name}\``);
  });

  it("lists in its help whatever it takes", async () => {
    const help = (await tcr([name, "--help"])).stdout.join(" ");
    const listed = taken.filter(({ group }) => group !== "program").map(({ flag }) => flag);
    expect(listed.filter((flag) => !help.includes(flag))).toEqual([]);
  });
});
