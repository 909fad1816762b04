import { readFileSync } from "node:fs";

const manifest: { readonly homepage: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** The folder of its host in which the site stands, with a slash at both ends: that of `homepage`, unless a build is for another. */
export const base = process.env["DOCS_BASE"] ?? new URL(manifest.homepage).pathname;

/** Where the site is found: the one setting is `homepage` in the package.json of the repository's root. */
export const siteAddress = new URL(base, manifest.homepage).href;

/** The address of what stands at a path of the site. */
export function addressOf(path: string): string {
  return new URL(path, siteAddress).href;
}
