// `node scripts/pack-release.mjs FOLDER`: builds the packages, says in each manifest where the source is, and packs them for publishing.
// npm accepts provenance only where `repository` is the repository that the workflow runs in, so that is where it comes from.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pnpm } from "./steps.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const published = ["signer", "client", "mock", "cli"];
const [folder] = process.argv.slice(2);
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;

if (folder === undefined) fail("Expected the folder that the packed files go to.");
if (server === undefined || repository === undefined) {
  fail("Expected GITHUB_SERVER_URL and GITHUB_REPOSITORY, as GitHub's workflows have them.");
}
for (const name of published) nameSource(`packages/${name}`, `${server}/${repository}`);
pnpm(["build", "--output-logs=errors-only"]);
for (const name of published) pnpm(["--filter", `@tcrkit/${name}`, "pack", "--pack-destination", resolve(folder)]);

function nameSource(directory, url) {
  const path = join(root, directory, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const source = {
    homepage: `${url}/tree/main/${directory}#readme`,
    bugs: `${url}/issues`,
    repository: { type: "git", url: `git+${url}.git`, directory },
  };
  writeFileSync(path, `${JSON.stringify({ ...manifest, ...source }, null, 2)}\n`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
