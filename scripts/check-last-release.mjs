// The type tests of the last release against the code of today: what compiled for its users must compile still, unless a changeset says
// that it breaks. Without a release it has nothing to compare with, and says so.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = "packages/client";
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

const [tag] = git("tag", "--list", "@tcrkit/client@*", "--sort=-version:refname").split("\n").filter(Boolean);
if (tag === undefined) console.log("No release of @tcrkit/client yet: nothing to compare with.");
else checkAgainst(tag);

function checkAgainst(tag) {
  const copy = mkdtempSync(join(tmpdir(), "last-release-"));
  try {
    prepare(copy);
    const tests = takeTypeTests(tag, copy);
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", join(copy, folder, "tsconfig.json")], {
      stdio: "inherit",
    });
    console.log(`${tests.length} files of type tests of ${tag} hold.`);
  } catch (error) {
    if (error.status === undefined) throw error;
    console.error(`The type tests of ${tag} do not hold any more: is there a changeset that says so?`);
    process.exitCode = error.status;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Today's sources without today's tests. */
function prepare(copy) {
  const isTest = (path) => /\.test(-d)?\.ts$/.test(path);
  cpSync(join(root, folder), join(copy, folder), {
    recursive: true,
    filter: (path) => !isTest(path) && !/\/(node_modules|dist)$/.test(path),
  });
  for (const part of [folder, "."]) {
    symlinkSync(join(root, part, "node_modules"), join(copy, part, "node_modules"));
  }
  cpSync(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
}

function takeTypeTests(tag, copy) {
  const files = git("ls-tree", "-r", "--name-only", tag, `${folder}/src`).split("\n");
  const tests = files.filter((file) => file.endsWith(".test-d.ts"));
  for (const file of tests) writeFileSync(join(copy, file), git("show", `${tag}:${file}`));
  return tests;
}
