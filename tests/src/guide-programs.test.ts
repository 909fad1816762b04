import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
import { createMock } from "@tcrkit/mock";
import * as signer from "@tcrkit/signer";
import * as signerDebug from "@tcrkit/signer/debug";
import { transform } from "esbuild";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../interop/run-command.js";

const modules: Readonly<Record<string, unknown>> = {
  "@tcrkit/client": client,
  "@tcrkit/client/core": core,
  "@tcrkit/client/credentials": credentialSources,
  "@tcrkit/client/http": http,
  "@tcrkit/client/operations/instance-management": instanceManagement,
  "@tcrkit/client/webhooks": webhooks,
  "@tcrkit/mock": { createMock },
  "@tcrkit/signer": signer,
  "@tcrkit/signer/debug": signerDebug,
  "node:http": process.getBuiltinModule("node:http"),
  "node:stream/consumers": process.getBuiltinModule("node:stream/consumers"),
};

/** A client that reaches the mock, whatever endpoint the example leaves out. */
async function surroundings() {
  const mock = await createMock();
  const { transport, credentials } = mock;
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", credentials.secretId);
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", credentials.secretKey);
  class TcrClient extends client.TcrClient {
    constructor(options: client.ClientOptions) {
      super({ ...options, transport });
    }
  }
  const tcr = new TcrClient({ credentials, region: "ap-guangzhou" });
  const own = {
    "@tcrkit/client": { ...client, TcrClient },
    "@tcrkit/client/fetch": { createFetchTransport: () => transport },
  };
  return { ...credentials, tcr, transport, modules: { ...modules, ...own } };
}

const documents = [
  "README.md",
  "packages/client/README.md",
  "docs/guides/client.md",
  "docs/guides/mock.md",
  "docs/guides/signer.md",
];

/** Documents whose every example is a whole program. */
const wholePrograms = ["packages/client/README.md", "docs/guides/client.md"];

function blocksOf(path: string): string[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
}

beforeEach(() => void vi.stubEnv("HOME", "/nonexistent"));
afterEach(() => void vi.unstubAllEnvs());

describe.each(documents)("%s", (path) => {
  const blocks = blocksOf(path);

  it("has code", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((code, index) => [index + 1, code] as const))("runs example %i", async (_, code) => {
    const body = code.replace(
      /^import (\{.*?\}) from (".*?");$/gm,
      (_line, names: string, module: string) => `const ${names} = modules[${module}];`,
    );
    expect(body).not.toMatch(/^import /m);
    const { code: script } = await transform(`async () => {\n${body}\n}`, { loader: "ts", target: "node20" });
    const { modules: available, tcr, transport, secretId, secretKey } = await surroundings();
    const run = new AsyncFunction(
      "modules",
      "tcr",
      "transport",
      "secretId",
      "secretKey",
      "console",
      `await (${script.trim().replace(/;$/, "")})()`,
    );
    const silent = () => undefined;
    await run(available, tcr, transport, secretId, secretKey, { log: silent, debug: silent, warn: silent });
  });
});

it("every example of the client's documents is a whole program, which compiles as it is pasted", async () => {
  const require = createRequire(import.meta.url);
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  // Inside the package, so that its dependencies are found.
  const folder = fileURLToPath(new URL("../node_modules/.examples/", import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of wholePrograms) {
    const name = path.replaceAll(/\W/g, "-");
    for (const [index, code] of blocksOf(path).entries()) writeFileSync(join(folder, `${name}-${index + 1}.mts`), code);
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2023",
    module: "nodenext",
    lib: ["es2023"],
    types: ["node"],
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts"] }));
  await runCommand(process.execPath, [compiler, "-p", folder]);
});

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<unknown>;
