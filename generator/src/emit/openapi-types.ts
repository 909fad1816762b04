import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Emitter } from "./emitter.js";
import { openapiDocument } from "./openapi.js";
import { clientPaths } from "./paths.js";

/** The OpenAPI document as types, by openapi-typescript: a second reading of the spec. */
export const openapiTypesEmitter: Emitter = {
  title: "OpenAPI types",
  emit: (api) => [
    {
      kind: "source",
      path: `${clientPaths.openapiTypes}.ts`,
      text: typesOfDocument(JSON.stringify(openapiDocument(api))),
    },
  ],
};

/** Runs openapi-typescript as a process of its own: it takes as long as all the rest, and so runs beside it. */
async function typesOfDocument(document: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tcrkit-openapi-"));
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, document);
    const options = ["--default-non-nullable", "false"];
    const { stdout } = await promisify(execFile)(process.execPath, [openapiTypescript(), file, ...options], {
      maxBuffer: 1 << 28,
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openapiTypescript(): string {
  const manifest = createRequire(import.meta.url).resolve("openapi-typescript/package.json");
  return join(dirname(manifest), "bin", "cli.js");
}
