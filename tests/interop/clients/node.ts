import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allWays, type OfficialClient } from "../caller.js";
import { startLineCaller } from "../line-caller.js";
import { runCommand } from "../run-command.js";

export const nodeInternational: OfficialClient = nodeClient({
  name: "Node SDK, international",
  sdk: "tencentcloud-sdk-nodejs-intl-en",
  version: "3.0.1335",
  program: "international.mjs",
});

export const nodeDomestic: OfficialClient = {
  ...nodeClient({ name: "Node SDK", sdk: "tencentcloud-sdk-nodejs", version: "4.1.313", program: "domestic.mjs" }),
  edition: "lenient",
};

interface NodeSettings {
  readonly name: string;
  readonly sdk: string;
  readonly version: string;
  readonly program: string;
}

function nodeClient({ name, sdk, version, program }: NodeSettings): OfficialClient {
  return {
    name,
    needs: ["npm"],
    ways: allWays,
    install: async (folder) => {
      const manifest = join(folder, "node_modules", sdk, "package.json");
      if ((await versionIn(manifest)) !== version) {
        const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
        await runCommand("npm", ["install", ...quietly, "--prefix", folder, `${sdk}@${version}`], { cwd: folder });
      }
      const file = fileURLToPath(new URL(`../node/${program}`, import.meta.url));
      return {
        version: `${sdk} ${version}`,
        start: (target) => startLineCaller(process.execPath, [file, join(folder, "index.js")], target),
      };
    },
  };
}

async function versionIn(manifest: string): Promise<unknown> {
  const text = await readFile(manifest, "utf8").catch(() => "{}");
  return (JSON.parse(text) as { readonly version?: unknown }).version;
}
