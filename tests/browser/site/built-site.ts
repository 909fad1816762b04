import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The site as `pnpm docs:build` makes it, for the root of a host. */
export const builtSite = join(repository, "docs/.vitepress/dist");

/** The folder of the second build, below the root of its host. */
export const BASE = "/some/folder/";

/** One page of each kind. */
export const pageKinds = {
  front: "",
  "front in Chinese": "zh/",
  "guide in Chinese": "zh/guides/start.html",
  guide: "guides/client.html",
  decisions: "guides/mock-decisions.html",
  overview: "reference/",
  requests: "reference/requests.html",
  action: "reference/actions/namespace/CreateNamespace.html",
  types: "reference/types/",
  type: "reference/types/Filter.html",
  errors: "reference/errors/",
  error: "reference/errors/AuthFailure-SignatureFailure.html",
  changelog: "reference/changelog.html",
  regions: "reference/regions.html",
  signature: "protocol/signature-v3.html",
  design: "design/architecture.html",
  explorer: "explorer.html",
  debugger: "debugger.html",
} as const;

/** Builds the site for a folder; returns the root of its host. */
export function buildForFolder(): string {
  const root = join(repository, "tests/node_modules/.cache/site-in-folder");
  const vitepress = join(repository, "docs/node_modules/vitepress/bin/vitepress.js");
  execFileSync(process.execPath, [vitepress, "build", join(repository, "docs"), "--outDir", join(root, BASE)], {
    // Without NODE_ENV, which vitest has set for itself.
    env: { PATH: process.env["PATH"], DOCS_BASE: BASE },
    stdio: ["ignore", "ignore", "inherit"],
  });
  // What is not there is told by the host's root alone.
  copyFileSync(join(root, BASE, "404.html"), join(root, "404.html"));
  return root;
}

/** Every page of a built site: its path, and its text. */
export function pagesOf(folder: string): { readonly path: string; readonly html: string }[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run \`pnpm docs:build\``);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = files.map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html"));
  return paths.map((path) => ({ path, html: readFileSync(join(folder, path), "utf8") }));
}
