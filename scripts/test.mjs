// `npm test`: everything that needs only Node and npm.
import { install, pnpm } from "./steps.mjs";

const steps = [
  ["lint"],
  ["spec:lint"],
  ["generate", "--check"],
  ["typecheck", "--output-logs=errors-only"],
  ["test:unit", "--output-logs=new-only"],
  ["test:packed"],
  ["test:release"],
  ["packages:check"],
  ["api:report", "--check"],
  ["docs:build", "--output-logs=errors-only"],
];

install();
for (const step of steps) {
  console.log(`\n> pnpm ${step.join(" ")}`);
  pnpm(["--silent", ...step]);
}
