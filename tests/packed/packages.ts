import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../interop/run-command.js";

/** What is published. */
const packageNames = ["signer", "client", "mock", "cli"] as const;

/** Packs every package as it would be published, and returns the tarballs. They must be built. */
export async function packAll(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const tarballs: string[] = [];
  for (const name of packageNames) {
    const cwd = fileURLToPath(new URL(`../../packages/${name}/`, import.meta.url));
    const printed = await runCommand("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd });
    const { filename } = JSON.parse(printed) as { readonly filename: string };
    tarballs.push(join(folder, filename.replace(/^.*[\\/]/, "")));
  }
  return tarballs;
}
