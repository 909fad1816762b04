import { check } from "./check.js";
import { benchCli } from "./cli.js";
import { benchCliLists } from "./cli-lists.js";
import { benchClient } from "./client.js";
import { benchClientMemory } from "./client-memory.js";
import { benchGenerate } from "./generate.js";
import { benchGrowth } from "./growth.js";
import { benchImport } from "./import.js";
import { benchMock } from "./mock.js";
import { benchMockFolder } from "./mock-folder.js";
import { benchMockImages } from "./mock-images.js";
import { benchMockTests } from "./mock-tests.js";
import { benchMockWays } from "./mock-ways.js";
import { benchPeers } from "./peers.js";
import { benchRegistry } from "./registry.js";
import { benchSigning } from "./signing.js";
import { benchTransports } from "./transports.js";

const suites: Readonly<Record<string, () => void | Promise<void>>> = {
  signing: benchSigning,
  generate: benchGenerate,
  client: benchClient,
  transports: benchTransports,
  "client-memory": benchClientMemory,
  cli: benchCli,
  "cli-lists": benchCliLists,
  import: benchImport,
  growth: benchGrowth,
  mock: benchMock,
  "mock-images": benchMockImages,
  "mock-ways": benchMockWays,
  "mock-tests": benchMockTests,
  "mock-folder": benchMockFolder,
  registry: benchRegistry,
};

/** By name alone, since it brings packages from afar. */
const everySuite: typeof suites = { ...suites, peers: benchPeers };
const words = process.argv.slice(2);
const mustMeet = words.includes("--check");
const chosen = words.filter((word) => word !== "--check");
const unknown = chosen.filter((name) => !Object.hasOwn(everySuite, name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. There are: ${Object.keys(everySuite).join(", ")}.`);
  process.exitCode = 2;
} else {
  const wanted = Object.entries(everySuite).filter(([name]) =>
    chosen.length === 0 ? Object.hasOwn(suites, name) : chosen.includes(name),
  );
  for (const [, run] of wanted) {
    const missed = mustMeet ? await check(run) : await Promise.resolve(run()).then(() => []);
    for (const target of missed) console.error(`missed in two runs of three: ${target}`);
    if (missed.length > 0) process.exitCode = 1;
  }
}
