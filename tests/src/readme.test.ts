import { readFileSync } from "node:fs";
import * as client from "@tcrkit/client";
import * as core from "@tcrkit/client/core";
import * as credentialSources from "@tcrkit/client/credentials";
import * as http from "@tcrkit/client/http";
import * as instanceManagement from "@tcrkit/client/operations/instance-management";
import { createMock } from "@tcrkit/mock";
import * as signer from "@tcrkit/signer";
import * as signerDebug from "@tcrkit/signer/debug";
import { describe, expect, it } from "vitest";

const modules: Readonly<Record<string, unknown>> = {
  "@tcrkit/client": client,
  "@tcrkit/client/core": core,
  "@tcrkit/client/credentials": credentialSources,
  "@tcrkit/client/http": http,
  "@tcrkit/client/operations/instance-management": instanceManagement,
  "@tcrkit/mock": { createMock },
  "@tcrkit/signer": signer,
  "@tcrkit/signer/debug": signerDebug,
};

/** A client that reaches the mock, whatever endpoint the example leaves out. */
async function surroundings() {
  const mock = await createMock();
  const { transport, credentials } = mock;
  class TcrClient extends client.TcrClient {
    constructor(options: client.ClientOptions) {
      super({ ...options, transport });
    }
  }
  const tcr = new TcrClient({ credentials, region: "ap-guangzhou" });
  return { ...credentials, tcr, transport, modules: { ...modules, "@tcrkit/client": { ...client, TcrClient } } };
}

const documents = [
  "README.md",
  "packages/client/README.md",
  "docs/guides/client.md",
  "docs/guides/mock.md",
  "docs/guides/signer.md",
];

describe.each(documents)("%s", (path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);

  it("has code", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((code, index) => [index + 1, code] as const))("runs example %i", async (_, code) => {
    const body = code.replace(
      /^import (\{.*?\}) from (".*?");$/gm,
      (_line, names: string, module: string) => `const ${names} = modules[${module}];`,
    );
    expect(body).not.toMatch(/^import /m);
    const { modules: available, tcr, transport, secretId, secretKey } = await surroundings();
    const run = new AsyncFunction("modules", "tcr", "transport", "secretId", "secretKey", "console", `{\n${body}\n}`);
    const silent = () => undefined;
    await run(available, tcr, transport, secretId, secretKey, { log: silent, debug: silent, warn: silent });
  });
});

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<unknown>;
