import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { dependenciesOf, importsBelow, specifiersIn } from "./imports.js";

/** Who may import whom: docs/design/architecture.md gives the reasons. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "packages/signer": [],
  "packages/client": ["@tcrkit/signer"],
  "packages/mock": ["@tcrkit/signer"],
  "packages/cli": ["@tcrkit/signer", "@tcrkit/client", "@tcrkit/mock"],
  docs: ["@tcrkit/signer", "@tcrkit/client", "@tcrkit/mock", "generator"],
  tests: ["@tcrkit/signer", "@tcrkit/client", "@tcrkit/mock", "@tcrkit/cli", "generator"],
  bench: ["@tcrkit/signer", "@tcrkit/client", "@tcrkit/mock", "@tcrkit/cli", "generator"],
  generator: [],
};

const packages = readdirSync(new URL("../../packages/", import.meta.url)).map((name) => `packages/${name}`);
const folders = [...packages, "docs", "tests", "bench", "generator"];

describe.each(folders)("%s", (folder) => {
  const allowed = mayImport[folder];
  const ownName = folder.replace("packages/", "@tcrkit/");

  it("has its row in the table", () => {
    expect(allowed).toBeDefined();
  });

  it("imports only the packages that it may", () => {
    const strangers = importsBelow(folder)
      .map(({ file, specifier }) => ({ file, name: packageName(specifier) }))
      .filter(({ name }) => isOurs(name) && name !== ownName && allowed?.includes(name) !== true);
    expect(strangers).toEqual([]);
  });

  it("depends only on the packages that it may", () => {
    expect(dependenciesOf(folder).filter((name) => isOurs(name) && allowed?.includes(name) !== true)).toEqual([]);
  });

  it("reaches into no other package's files, but for how its tests are run, and those of the generator, which exports none", () => {
    const isOfGenerator = (path: string) => folder === "tests" && path.startsWith("generator/src/");
    const outside = importsBelow(folder)
      .filter(({ specifier }) => specifier.startsWith(".") && !specifier.endsWith("/vitest.config.js"))
      .filter(({ file, specifier }) => {
        const path = posix.join(posix.dirname(file), specifier);
        return !path.startsWith(`${folder}/`) && !isOfGenerator(path);
      });
    expect(outside).toEqual([]);
  });
});

it("gives the command line the mock in one place alone, `tcr mock`", () => {
  const users = importsBelow("packages/cli").filter(({ specifier }) => packageName(specifier) === "@tcrkit/mock");
  expect(users.filter(({ file }) => !file.startsWith("packages/cli/src/commands/mock"))).toEqual([]);
});

it("shows of the generator the printers of snippets alone, which import nothing but one another", () => {
  const shown = ["docs", "tests", "bench"].flatMap((folder) => importsBelow(folder));
  const generators = shown.filter(({ specifier }) => packageName(specifier) === "generator");
  expect(new Set(generators.map(({ specifier }) => specifier))).toEqual(new Set(["generator/snippets"]));
  const imported = importsBelow("generator/snippets").filter(({ file }) => !file.includes(".test"));
  expect(imported.filter(({ specifier }) => !/^\.\/[a-z]+\.js$/.test(specifier))).toEqual([]);
});

it("keeps the client's schema pure: types of the contract, generated data, and what reads it from its texts", () => {
  const imports = importsBelow("packages/client/src");
  const targetsOf = (file: string) =>
    imports
      .filter((one) => one.file === file && !one.file.includes(".test"))
      .map(({ specifier }) => posix.join(posix.dirname(file), specifier).replace("packages/client/src/", ""));
  const readers = new Set(imports.map(({ file }) => file).filter((file) => file.includes("/src/tables/")));
  expect(targetsOf("packages/client/src/contract.ts")).toEqual([]);
  expect(targetsOf("packages/client/src/schema.ts")).toEqual([
    "contract.js",
    "errors/error-info.js",
    ...["relations", "retired-actions", "service", "signature-methods"].map((file) => `gen/${file}.js`),
    ...["relations", "service-facts"].map((file) => `tables/${file}.js`),
  ]);
  expect(targetsOf("packages/client/src/gen/service.ts")).toEqual(["tables/service-facts.js"]);
  expect([...readers].flatMap(targetsOf).filter((target) => !/^(contract\.js|tables\/)/.test(target))).toEqual([]);
});

describe.each(packages)("%s", (folder) => {
  it("never imports its own index", () => {
    const own = importsBelow(`${folder}/src`).filter(
      ({ file, specifier }) =>
        specifier.startsWith(".") &&
        posix.join(posix.dirname(file), specifier) === `${folder}/src/index.js` &&
        !file.includes(".test"),
    );
    expect(own).toEqual([]);
  });

  it("has generated code that imports only its siblings, one contract file and what reads its tables", () => {
    const contracts = importsBelow(`${folder}/src`)
      .filter(({ file }) => file.includes("/src/gen/"))
      .map(({ file, specifier }) => posix.join(posix.dirname(file), specifier))
      .filter((target) => !/^packages\/\w+\/src\/(gen|tables)\//.test(target));
    expect(new Set(contracts).size).toBeLessThanOrEqual(1);
  });
});

it("finds imports in every form", () => {
  const source = `import a from "a";\nimport {\n  b,\n} from 'b';\nimport "c";\nexport { d } from "d";\nconst e = await import("e");\nimport type { F } from "f";`;
  expect(specifiersIn(source)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

function isOurs(name: string): boolean {
  return name.startsWith("@tcrkit/") || name === "generator";
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
