import { fileURLToPath } from "node:url";
import { type Command, timeCommands } from "./processes.js";
import { type Figure, printFigures } from "./report.js";

const rounds = 15;
const maxRatio = 1.25;
/** What the mock may cost over bare Node, as a multiple of what the client costs. */
const maxMockCosts = 2;
/** Specifiers are looked up from here. */
const cwd = fileURLToPath(new URL("../", import.meta.url));

/** What it costs a program to import a package, as whole processes that do nothing else, beside bare Node and the official SDK. */
export function benchImport(): void {
  const times = timeCommands(
    {
      node: node("-e", "0"),
      signer: importing("@tcrkit/signer"),
      client: importing("@tcrkit/client"),
      core: importing("@tcrkit/client/core"),
      mock: importing("@tcrkit/mock"),
      mockCore: importing("@tcrkit/mock/core"),
      undici: importing("undici"),
      official: node("-e", 'require("tencentcloud-sdk-nodejs-intl-en")'),
    },
    rounds,
  );
  const figure = (what: string, ms: number): Figure => ({
    what,
    value: `${ms.toFixed(0)} ms, ${(ms / times.node).toFixed(2)}`,
  });
  const bounded = (what: string, ms: number): Figure => ({
    ...figure(what, ms),
    target: `at most ${maxRatio}`,
    met: ms <= maxRatio * times.node,
  });
  printFigures(`Importing, as whole processes (medians of ${rounds}; ratio to bare Node)`, [
    figure("node -e 0", times.node),
    bounded("@tcrkit/signer", times.signer),
    bounded("@tcrkit/client", times.client),
    bounded("@tcrkit/client/core", times.core),
    figure("@tcrkit/mock", times.mock),
    figure("@tcrkit/mock/core", times.mockCore),
    figure("undici", times.undici),
    figure("official Node SDK", times.official),
    mockCosts((times.mock - times.node) / (times.client - times.node)),
  ]);
}

function mockCosts(ratio: number): Figure {
  return {
    what: "@tcrkit/mock over @tcrkit/client, both over bare Node",
    value: ratio.toFixed(2),
    target: `at most ${maxMockCosts}`,
    met: ratio <= maxMockCosts,
  };
}

function importing(specifier: string): Command {
  return node("--input-type=module", "-e", `import ${JSON.stringify(specifier)}`);
}

function node(...args: string[]): Command {
  return { file: process.execPath, args, cwd };
}
