import { expect, test } from "vitest";
import { ConstantReference, namedType, plainType } from "./code.js";
import type { DocComment, Document } from "./document.js";
import { header } from "./header.js";
import { markdown } from "./markdown.js";
import { printDocuments } from "./print.js";

const docs = (text: string): DocComment => ({ text: [text] });
const from = (module: string, name: string) => ({ name, module: `src/gen/${module}` });

const documents: readonly Document[] = [
  {
    kind: "typescript",
    path: "src/gen/tables/b.ts",
    declarations: [
      {
        kind: "constant",
        name: "table",
        docs: docs("A table."),
        type: namedType({ name: "Table", module: "src/contract" }),
        value: { zeta: new ConstantReference(from("tables/a", "zeta")), "a-b": [1, "two", null], gone: undefined },
      },
      { kind: "alias", name: "Kind", docs: docs("A kind."), type: namedType(from("tables/a", "Alpha")) },
      {
        kind: "interface",
        name: "Row",
        docs: docs("A row."),
        extends: [namedType(from("base", "Base"))],
        properties: [
          { name: "id", docs: docs("Its id."), type: plainType("string"), optional: false, readonly: true },
          { name: "next", docs: { text: [] }, type: namedType(from("tables/b", "Row")), optional: true },
        ],
      },
      { kind: "reexport", module: "src/gen/tables/c", typeOnly: true, names: ["Gamma", "Delta"] },
      { kind: "reexport", module: "src/gen/tables/c", typeOnly: false, names: ["delta"] },
    ],
  },
  { kind: "source", path: "src/gen/other.ts", text: Promise.resolve("export type A = 'a'") },
  { kind: "json", path: "src/gen/data.json", value: { b: 1, a: [2] } },
  { kind: "markdown", path: "docs/page.md", blocks: [markdown`# Page`, markdown`Text.`] },
];

const files = await printDocuments(documents);

test("documents become files in the order of their paths, each with its header", () => {
  expect(files.map(({ path }) => path)).toEqual([
    "docs/page.md",
    "src/gen/data.json",
    "src/gen/other.ts",
    "src/gen/tables/b.ts",
  ]);
  expect(files.map(({ text }) => text).slice(0, 3)).toEqual([
    `<!-- ${header} -->\n\n# Page\n\nText.\n`,
    '{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n',
    `// ${header}\n\nexport type A = "a";\n`,
  ]);
});

test("TypeScript gets its imports from what it names: one a module, types as types, none of itself", () => {
  expect(files.find(({ path }) => path.endsWith("b.ts"))?.text.split("\n")).toEqual([
    `// ${header}`,
    "",
    'import type { Table } from "../../contract.js";',
    'import type { Base } from "../base.js";',
    'import { type Alpha, zeta } from "./a.js";',
    "",
    "/** A table. */",
    'export const table: Table = { zeta, "a-b": [1, "two", null] };',
    "",
    "/** A kind. */",
    "export type Kind = Alpha;",
    "",
    "/** A row. */",
    "export interface Row extends Base {",
    "  /** Its id. */",
    "  readonly id: string;",
    "  next?: Row;",
    "}",
    "",
    'export type { Delta, Gamma } from "./c.js";',
    "",
    'export { delta } from "./c.js";',
    "",
  ]);
});

test("the same documents give the same bytes, in whatever order they come", async () => {
  expect(await printDocuments(documents.toReversed())).toEqual(files);
});
