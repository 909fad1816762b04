import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

// The one for vitest is a test of its own, which runs with all others.
it.each(["example.vitest.test.ts", "example.node-test.ts"])("shows %s as it runs", (name) => {
  const code = readFileSync(join(root, "test/readme", name), "utf8").replace("../../src/index.js", "@tcrkit/mock");
  expect(readme).toContain(`\`\`\`ts\n${code}\`\`\`\n`);
});

it("runs the example for node:test", async () => {
  const args = ["--import", "tsx", "--test", "--test-reporter=tap", "test/readme/example.node-test.ts"];
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  expect(output).toContain("# pass 1\n# fail 0");
});
