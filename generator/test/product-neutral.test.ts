import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { expect, test } from "vitest";
import { clientPaths, cliPaths, mockPaths } from "../src/emit/paths.js";
import { lintSpec } from "../src/lint/lint.js";
import { repositoryRoot } from "./folders.js";
import { smallFiles } from "./printed-files.js";
import { loadSmallSpec } from "./small-spec.js";
import { readTree } from "./temp-folder.js";

/** Our own packages, and what they are called by. */
const ours = /tcrkit|printTcr|Tcr(?:ApiError|DryRunSuccess)/g;

test("the generator's sources do not know the product by name", () => {
  const sources = Object.entries(readTree(join(repositoryRoot, "generator", "src")));
  const naming = sources.filter(([path, text]) => !path.endsWith(".test.ts") && /tcr/i.test(text.replaceAll(ours, "")));
  expect(naming.map(([path]) => path)).toEqual([]);
});

test("another product's spec passes the lint, and what is generated from it is TypeScript without errors", () => {
  expect(lintSpec(loadSmallSpec())).toEqual([]);
  const typescript = smallFiles.files.filter(({ path }) => path.endsWith(".ts"));
  expect(typescript.length).toBeGreaterThan(30);
  // One wrong file shows that errors are seen at all.
  const wrong = { path: "packages/client/src/gen/wrong.ts", text: "export const one: string = 1;" };
  expect(typeErrors([...typescript, wrong])).toEqual([
    "/packages/client/src/gen/wrong.ts:1 Type 'number' is not assignable to type 'string'.",
  ]);
}, 60_000);

/** Checks files in memory beside the hand-written contracts of their packages, by the options of the repository. */
function typeErrors(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: compilerOptions() });
  for (const name of ["client", "mock", "cli"]) {
    project.getFileSystem().writeFileSync(`/packages/${name}/package.json`, '{ "type": "module" }');
  }
  const readers = ["define-shape", "define-operation", "relations", "service-facts"].map(clientPaths.reader);
  for (const path of [clientPaths.contract, mockPaths.contract, cliPaths.contract, ...readers]) {
    project.createSourceFile(`/${path}.ts`, readFileSync(join(repositoryRoot, `${path}.ts`), "utf8"));
  }
  const sources = files.map(({ path, text }) => project.createSourceFile(`/${path}`, text));
  return sources.flatMap((source) =>
    source
      .getPreEmitDiagnostics()
      .map(
        (diagnostic) =>
          `${source.getFilePath()}:${diagnostic.getLineNumber()} ${messageOf(diagnostic.getMessageText())}`,
      ),
  );
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(repositoryRoot, "tsconfig.base.json"), (path) =>
    readFileSync(path, "utf8"),
  );
  const { compilerOptions: json } = config as { readonly compilerOptions: object };
  const paths = { "@tcrkit/client/operations/*": ["/packages/client/src/gen/operations/*.ts"] };
  const { options } = ts.convertCompilerOptionsFromJson({ ...json, lib: ["ES2023", "DOM"], paths }, "/");
  return options;
}

function messageOf(text: string | { getMessageText(): string }): string {
  return typeof text === "string" ? text : text.getMessageText();
}
