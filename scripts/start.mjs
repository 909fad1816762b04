// `npm start`: installs what is missing, regenerates everything from the spec and signs one request of each kind.
import { install, pnpm } from "./steps.mjs";

console.log("1. Install the packages");
install();

console.log("\n2. Regenerate everything from the spec");
pnpm(["--silent", "generate"]);

console.log("\n3. Build");
pnpm(["--silent", "build", "--output-logs=errors-only"], { quiet: true });

console.log("\n4. Sign one request of each kind");
pnpm(["--silent", "--filter", "@tcrkit/signer", "walkthrough"]);
