// `npm start`: installs what is missing, regenerates everything from the spec, signs one request of each kind and
// ends in a session of the CLI against the mock.
import process from "node:process";
import { install, pnpm } from "./steps.mjs";

console.log("1. Install the packages");
install();

console.log("\n2. Regenerate everything from the spec");
pnpm(["--silent", "generate"]);

console.log("\n3. Build");
pnpm(["--silent", "build", "--output-logs=errors-only"], { quiet: true });

console.log("\n4. Sign one request of each kind");
pnpm(["--silent", "--filter", "@tcrkit/signer", "walkthrough"]);

console.log("\n5. A session: the CLI against the mock");
await import("./session.mjs");

if (process.exitCode === undefined)
  console.log(`
Next, in two terminals:
  node packages/mock/dist/bin.js
  eval "$(node packages/mock/dist/bin.js env)" && node packages/cli/dist/bin.js help`);
