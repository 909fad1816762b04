import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createMock, exampleCredentials, type Mock, type MockOptions } from "@tcrkit/mock";
import { run } from "@tcrkit/mock/command";
import { signTc3 } from "@tcrkit/signer";
import { expect, it } from "vitest";
import { readDataSources, resourceTypes, runTerraform } from "../support/terraform-run.js";
import type { Answer, CloudCall } from "../support/terraform-story.js";

const guide = readFileSync(new URL("../../docs/guides/terraform.md", import.meta.url), "utf8");

const versions = { tcr: "2019-09-24", tag: "2018-08-13" } as const;

/** Calls as the provider does: both services below one domain, each signed with its own name. */
function providerOf(mock: Mock): CloudCall {
  return async (service, action, input) => {
    const host = `${service}.tcr-mock.test:5301`;
    const body = JSON.stringify(input);
    const headers = {
      "Content-Type": "application/json",
      "X-TC-Action": action,
      "X-TC-Version": versions[service],
      "X-TC-Region": "ap-guangzhou",
    };
    const timestamp = Math.floor(Date.now() / 1000);
    const signed = signTc3(
      { method: "POST", host, headers, body },
      { credentials: exampleCredentials, service, timestamp },
    );
    const response = await mock.fetch(`http://${host}/`, { method: "POST", headers: signed.headers, body });
    const { Response } = (await response.json()) as { readonly Response: Answer & { readonly Error?: Answer } };
    if (Response.Error !== undefined) {
      throw new Error(`${action} ${body}: ${String(Response.Error["Code"])}: ${String(Response.Error["Message"])}`);
    }
    return Response;
  };
}

const draw = (prefix: string) => `${prefix}${randomBytes(4).toString("hex")}`;

const lifecycles: readonly NonNullable<MockOptions["lifecycle"]>[] = [{ reads: 1 }, { reads: 3 }, { clockMs: 2000 }];

it.each(["domestic", "lenient"] as const)(
  "is applied, planned, modified and destroyed without drift in %s",
  async (edition) => {
    for (const lifecycle of lifecycles) {
      await using mock = await createMock({ edition, lifecycle });
      expect(await runTerraform(providerOf(mock), draw)).toEqual([]);
    }
  },
);

it("answers every data source", async () => {
  await using mock = await createMock({ edition: "domestic" });
  const push = async (image: object) => void (await mock.pushImage(image as Parameters<Mock["pushImage"]>[0]));
  expect(await readDataSources(providerOf(mock), draw, push)).toEqual({
    instances: 1,
    namespaces: 2,
    namespacesByTag: 1,
    repositories: 1,
    images: 1,
    manifest: "object",
    runs: 1,
    tasks: 1,
    createTasks: "SUCCESS",
  });
});

it("has each resource in the guide, in its configuration and in its table", () => {
  const [, configuration = ""] = /^```hcl\n(.*?)^```/ms.exec(guide) ?? [];
  for (const type of resourceTypes) {
    expect(configuration).toContain(`resource "${type}"`);
    expect(guide).toContain(`\n| \`${type}\` | `);
  }
});

it("has in the guide what the command prints", async () => {
  let printed = "";
  const io = { stdout: (text: string) => (printed += text), stderr: () => {}, stop: new AbortController().signal };
  const shell = { ...io, readFile: async () => "", randomSeed: () => "", now: () => 0 };
  expect(await run(["env", "--for", "terraform"], shell)).toBe(0);
  expect(guide).toContain(`\`\`\`sh\n${printed}\`\`\`\n`);
});

it("is not loaded by who imports the mock, only by a request that needs it", () => {
  const dist = new URL("../../packages/mock/dist/", import.meta.url);
  const loaded = new Set(["index.js"]);
  for (const file of loaded) {
    const text = readFileSync(new URL(file, dist), "utf8");
    for (const [, path = ""] of text.matchAll(/^\s*(?:import|export)?.*\bfrom "\.\/(?:chunks\/)?([^"]+)";$/gm)) {
      loaded.add(`chunks/${path}`);
    }
  }
  expect(loaded.size).toBeGreaterThan(2);
  expect([...loaded].filter((file) => file.includes("domestic"))).toEqual([]);
  expect(readdirSync(new URL("chunks/", dist)).some((file) => file.startsWith("domestic-"))).toBe(true);
});
