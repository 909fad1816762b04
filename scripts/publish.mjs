// `publish` of the release workflow: builds, says in each published manifest where the source is, and publishes what has a new version.
// npm accepts provenance only where `repository` is the repository that the workflow runs in, so that is where it comes from.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pnpm } from "./steps.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const published = ["signer", "client", "mock", "cli"];
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;

if (server === undefined || repository === undefined) {
  console.error("Expected GITHUB_SERVER_URL and GITHUB_REPOSITORY, as GitHub's workflows have them.");
  process.exit(1);
}
for (const name of published) nameSource(`packages/${name}`, `${server}/${repository}`);
pnpm(["build", "--output-logs=errors-only"]);
pnpm(["changeset", "publish"]);

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
