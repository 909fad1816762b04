import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";

const SPECIFIER = /(?<!")(?:from|import|import\()\s*"([^"\n]+)"/g;

/** All files that a file brings with it, and the packages that they name. */
function closure(entry: string): { files: Map<string, string>; packages: Set<string> } {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    const source = readFileSync(file, "utf8");
    files.set(file, source);
    for (const [, specifier = ""] of source.matchAll(SPECIFIER)) {
      if (specifier.startsWith(".")) visit(join(dirname(file), specifier.replace(/\.js$/, ".ts")));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

const core = closure(join(import.meta.dirname, "core.ts"));

it("brings the pipeline, the handlers and the store", () => {
  const names = [...core.files.keys()].map((file) => file.slice(import.meta.dirname.length + 1).replaceAll("\\", "/"));
  expect(names).toEqual(
    expect.arrayContaining([
      "doors/api/pipeline.ts",
      "doors/api/steps/handle.ts",
      "doors/api/handlers/index.ts",
      "state/store.ts",
    ]),
  );
});

it("imports the signer alone, and nothing of Node", () => {
  expect([...core.packages]).toEqual(["@tcrkit/signer"]);
});

it("uses no global of Node", () => {
  const users = [...core.files].filter(([, source]) =>
    /(?<!-)\b(?:Buffer|process|setImmediate|__dirname|require)\b[.(]/.test(source),
  );
  expect(users.map(([file]) => file)).toEqual([]);
});

/** A page's own program: it creates an instance in the mock and tells what it saw. */
const PAGE = `
import { createFetch, Emulator } from "./core.ts";
import { signTc3 } from "@tcrkit/signer";

globalThis.run = async () => {
  const emulator = new Emulator({ now: () => 1_711_000_000_000, monotonicNow: () => 0, seedExamples: true });
  const call = async (action, params) => {
    const common = { "X-TC-Action": action, "X-TC-Version": "2019-09-24", "X-TC-Region": "ap-guangzhou" };
    const body = JSON.stringify(params);
    const { headers } = signTc3(
      { method: "POST", host: "tcr.example", headers: { "Content-Type": "application/json", ...common }, body },
      { credentials: emulator.credentials, service: "tcr", timestamp: 1_711_000_000 },
    );
    const request = new Request("https://tcr.example/", { method: "POST", headers, body });
    return (await (await createFetch(emulator)(request)).json()).Response;
  };
  const created = await call("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  const listed = await call("DescribeInstances", { Registryids: [created.RegistryId] });
  const snapshot = emulator.snapshot();
  emulator.restore(JSON.parse(JSON.stringify(snapshot)));
  return JSON.stringify({ created, listed, same: JSON.stringify(emulator.snapshot()) === JSON.stringify(snapshot) });
};
`;

/** What every page has of the web. Nothing of Node stands here. */
const WEB = {
  AbortController,
  AbortSignal,
  Request,
  Response,
  ReadableStream,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
};

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    // Our own tsconfig would make esbuild take what packages have for Node.
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

it("runs inside a page, without anything of Node", async () => {
  const { code, inputs } = await bundle(PAGE);
  expect(inputs.filter((path) => /server|data-folder|mock\.ts|deliver-by-fetch/.test(path))).toEqual([]);
  const page = createContext({ ...WEB });
  runInContext(code, page);
  const told = JSON.parse(await (runInContext("run()", page) as Promise<string>)) as Record<string, object>;
  expect(told).toMatchObject({
    created: { RegistryId: expect.stringMatching(/^tcr-/) },
    listed: { TotalCount: 1, Registries: [{ Status: "Pending" }] },
    same: true,
  });
});

it("would not bundle with anything of Node in it", async () => {
  await expect(bundle(`import "${join(import.meta.dirname, "hosts/node-server.ts")}"`)).rejects.toThrow("node:http");
});
