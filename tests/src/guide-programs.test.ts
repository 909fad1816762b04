import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as client from "@tcrkit/client";
import * as core from "@tcrkit/client/core";
import * as credentialSources from "@tcrkit/client/credentials";
import * as http from "@tcrkit/client/http";
import * as instanceManagement from "@tcrkit/client/operations/instance-management";
import * as webhooks from "@tcrkit/client/webhooks";
import * as mocks from "@tcrkit/mock";
import * as signer from "@tcrkit/signer";
import * as signerDebug from "@tcrkit/signer/debug";
import { transform } from "esbuild";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runCommand } from "../interop/run-command.js";
import { blocksOf, guideCompilerOptions } from "../support/guide-blocks.js";
import { blocksHeldAs } from "../support/guide-rule.js";

const programs = blocksHeldAs("program");
const python = programs.filter(({ language }) => language === "python");
const scripts = programs.filter(({ language }) => language !== "python");
const placed = (blocks: typeof programs) => blocks.map((block) => [block.place, block] as const);

const modules: Readonly<Record<string, unknown>> = {
  "@tcrkit/client": client,
  "@tcrkit/client/core": core,
  "@tcrkit/client/credentials": credentialSources,
  "@tcrkit/client/http": http,
  "@tcrkit/client/operations/instance-management": instanceManagement,
  "@tcrkit/client/webhooks": webhooks,
  "@tcrkit/mock": mocks,
  "@tcrkit/signer": signer,
  "@tcrkit/signer/debug": signerDebug,
};

/** What a program imports, with clients that reach a mock where the program names no way of its own. */
async function modulesOnMock(): Promise<(name: string) => unknown> {
  const { transport, credentials } = await mocks.createMock({ seedExamples: true });
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", credentials.secretId);
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", credentials.secretKey);
  class TcrClient extends client.TcrClient {
    constructor(options: client.ClientOptions) {
      super({ transport, ...options });
    }
  }
  const own: Readonly<Record<string, unknown>> = {
    "@tcrkit/client": { ...client, TcrClient },
    "@tcrkit/client/fetch": { createFetchTransport: () => transport },
  };
  return (name) => own[name] ?? modules[name] ?? process.getBuiltinModule(name);
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<unknown>;

beforeEach(() => void vi.stubEnv("HOME", "/nonexistent"));
afterEach(() => void vi.unstubAllEnvs());

it.each(placed(scripts))("runs as it is pasted: %s", async (_, { code }) => {
  const body = code.replace(
    /^import (\{[^}]*\}) from (".*?");$/gm,
    (_line, names: string, name: string) => `const ${names.replaceAll(/\btype \w+,?/g, "")} = module(${name});`,
  );
  expect(body).not.toMatch(/^import /m);
  const { code: script } = await transform(`async function program() {\n${body}\n}`, {
    loader: "ts",
    target: "node20",
  });
  const run = new AsyncFunction("module", "console", `${script}\nawait program();`);
  const silent = () => undefined;
  await run(await modulesOnMock(), { log: silent, debug: silent, warn: silent });
});

it("every program compiles as it is pasted", async () => {
  const require = createRequire(import.meta.url);
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  // Inside the package, so that its dependencies are found.
  const folder = fileURLToPath(new URL("../node_modules/.examples/", import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { language, place, code } of scripts) {
    writeFileSync(join(folder, `${place.replaceAll(/\W+/g, "-")}.m${language}`), code);
  }
  const compilerOptions = { ...guideCompilerOptions, types: ["node"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts", "*.mjs"] }));
  expect(await runCommand(process.execPath, [compiler, "-p", folder])).toBe("");
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

it.skipIf(!hasPython).each(placed(python))("prints what stands below it: %s", (_, { code, document, place }) => {
  const blocks = blocksOf(document);
  const printed = blocks[blocks.findIndex((block) => block.place === place) + 1];
  const { stdout } = spawnSync("python3", ["-"], { input: code, encoding: "utf8" });
  expect(printed).toMatchObject({ language: "text", code: stdout });
});
