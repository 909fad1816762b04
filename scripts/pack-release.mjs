// `node scripts/pack-release.mjs FOLDER`: builds the packages, says in each where the source is, and packs them for publishing.
// npm accepts provenance only where `repository` is the repository that the workflow runs in, so that is where it comes from.
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { readAddresses, writeAddresses } from "./addresses.mjs";
import { pnpm } from "./steps.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const published = ["signer", "client", "mock", "cli"];
const [folder] = process.argv.slice(2);
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;

if (folder === undefined) fail("Expected the folder that the packed files go to.");
if (server === undefined || name === undefined) {
  fail("Expected GITHUB_SERVER_URL and GITHUB_REPOSITORY, as GitHub's workflows have them.");
}
const repository = `${server}/${name}`;
const known = readAddresses(root);
if (known.repository !== undefined && known.repository !== repository) {
  fail(
    `package.json has the repository ${known.repository}, and this is ${repository}: npm would refuse the provenance.`,
  );
}
writeAddresses(root, { ...known, repository });
pnpm(["build", "--output-logs=errors-only"]);
for (const directory of published)
  pnpm(["--filter", `@tcrkit/${directory}`, "pack", "--pack-destination", resolve(folder)]);

function fail(message) {
  console.error(message);
  process.exit(1);
}
