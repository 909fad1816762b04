import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { createOperationsEmitter } from "../src/emit/operations.js";
import { clientPaths } from "../src/emit/paths.js";
import { compactForm } from "../src/emit/tables/compact-form.js";
import { plainForm } from "../src/emit/tables/plain-form.js";
import type { TableForm } from "../src/emit/tables/table-form.js";
import { waiterLiteral } from "../src/emit/tables/waiter-literal.js";
import { loadSpec } from "../src/load.js";
import { buildApi } from "../src/model/build.js";
import type { Api } from "../src/model/types.js";
import type { Literal } from "../src/print/code.js";
import { realSpecDir, repositoryRoot } from "./folders.js";
import { printEmitted } from "./printed-files.js";
import { schemas } from "./schemas.js";
import { smallApi } from "./small-spec.js";
import { tempFolder } from "./temp-folder.js";

/** With what the mock does not read, and the client does. */
const wholeForm: TableForm = {
  shape: plainForm.shape,
  operation: (action, shapes) => ({
    ...(plainForm.operation(action, shapes) as Record<string, Literal>),
    longRunning: action.longRunning || undefined,
    waiters: action.waiters.length === 0 ? undefined : action.waiters.map(waiterLiteral),
  }),
};

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

test("the client's readers make of the texts what the plain table says, for every action", async () => {
  const api = wholeApi();
  expect(api.actions.length).toBeGreaterThan(70);
  expect(await readTable(api, compactForm)).toEqual(withoutExtras(await readTable(api, wholeForm)));
}, 60_000);

test("and for another product, with every fact that a member may have", async () => {
  const api = smallApi(({ describe, inquiry }) => {
    describe.region = "none";
    describe.input.push(
      { name: "Note", type: "String", required: false, description: "A note.", default: 'it\'s a "b" {c} \\ d\u00a0e' },
      { name: "Level", type: "Integer", required: false, description: "A level.", minimum: -1, maximum: 1.5e21 },
      { name: "Word", type: "String", required: true, description: "A word.", pattern: "^[^ ]{2,}\\s?$", minLength: 2 },
    );
    inquiry.output.push({ name: "Secret", type: "String", nullable: true, description: "One.", sensitive: true });
  });
  expect(await readTable(api, compactForm)).toEqual(withoutExtras(await readTable(api, wholeForm)));
}, 60_000);

function wholeApi(): Api {
  const { spec } = loadSpec(realSpecDir, schemas);
  if (spec === undefined) throw new Error("The spec cannot be read.");
  return buildApi(spec);
}

/** What only the plain form has. */
function withoutExtras(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([name, { errors, examples, ...operation }]) => [name, withoutRelations(operation)]),
  ) as Table;
}

const relations = new Set([
  ...["requiredWhen", "onlyFor", "alternativeTo", "defaultFrom"],
  ...["whenEmpty", "region", "breachCode"],
]);

/** An operation's region is a text as well, and stays. */
function withoutRelations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRelations);
  if (typeof value !== "object" || value === null) return value;
  const isField = Object.hasOwn(value, "type");
  const entries = Object.entries(value).filter(([key]) => !isField || !relations.has(key));
  return Object.fromEntries(entries.map(([key, inside]) => [key, withoutRelations(inside)]));
}

/** Prints a table of the client in a form, beside the client's own readers, and imports it. */
async function readTable(api: Api, form: TableForm): Promise<Table> {
  const folder = tempFolder();
  const { files } = await printEmitted([createOperationsEmitter("operations", clientPaths, form)], api);
  const readers = ["define-shape", "define-operation"].map((file) => `${clientPaths.reader(file)}.ts`);
  const sources = readers.map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), "utf8") }));
  for (const { path, text } of [...files, ...sources]) writeJavaScript(join(folder, path), text);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const index = join(folder, `${clientPaths.operations("by-name")}.js`);
  return ((await import(pathToFileURL(index).href)) as { readonly operations: Table }).operations;
}

function writeJavaScript(path: string, text: string): void {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path.replace(/\.ts$/, ".js"), outputText);
}
