import type { Api } from "../model/types.js";
import { namedType, namesInLiteral, plainType } from "../print/code.js";
import type { ConstantDeclaration, Document } from "../print/document.js";
import { noLookups } from "./error-lookups.js";
import { createErrorsEmitter } from "./errors.js";
import { createOperationsEmitter } from "./operations.js";
import { editionPaths } from "./paths.js";
import { changeForm } from "./tables/change-form.js";
import { plainForm } from "./tables/plain-form.js";
import type { TableForm } from "./tables/table-form.js";
import { createTypesEmitter } from "./types.js";

/** What an edition has besides the API, and which of its actions are known by name alone. */
export interface EditionNames {
  readonly newActions: readonly string[];
  readonly otherActions: readonly string[];
}

/** The tables of another edition, for the mock alone: its own actions, and what it has otherwise of those that the API has. */
export function editionDocuments(base: Api, api: Api, name: string, names: EditionNames): Document[] {
  return [
    ...tables(api, name, changeForm(base, api)),
    {
      kind: "typescript",
      path: `${editionPaths(name).service}.ts`,
      declarations: [
        namesConstant("newActions", "Actions that the edition has besides.", names.newActions),
        namesConstant("otherActions", "Actions of the edition that are known by name alone.", names.otherActions),
      ],
    },
  ];
}

/** The tables of a service beside the API. */
export function neighbourDocuments(api: Api): Document[] {
  const paths = editionPaths(api.name);
  return [
    ...tables(api, api.name, plainForm),
    {
      kind: "typescript",
      path: `${paths.service}.ts`,
      declarations: [
        {
          kind: "constant",
          name: "service",
          docs: { text: [`${api.title}, version ${api.version}.`] },
          type: namedType({ name: "Neighbour", module: paths.contract }),
          value: { name: api.name, version: api.version },
        },
      ],
    },
  ];
}

/** Types, codes and operations of a group, without what only a whole API has. */
function tables(api: Api, name: string, form: TableForm): Document[] {
  const paths = editionPaths(name);
  const emitters = [
    createTypesEmitter("types", paths, "exact"),
    createErrorsEmitter("error codes", paths, noLookups),
    createOperationsEmitter("operations", paths, form),
  ];
  const ofWholeApi = new Set([
    paths.types("index"),
    paths.errors("index"),
    paths.errors("codes"),
    paths.operations("index"),
  ]);
  const documents = emitters
    .flatMap(({ emit }) => emit(api))
    .filter(({ path }) => !ofWholeApi.has(path.replace(/\.ts$/, "")));
  return withoutIdle(documents, `${paths.shapes(name)}.ts`);
}

/** Leaves out of a file the constants that no other one refers to: shapes that are as the API has them. */
function withoutIdle(documents: readonly Document[], path: string): Document[] {
  const constants = documents.flatMap((document) =>
    document.kind === "typescript" ? document.declarations.filter((made) => made.kind === "constant") : [],
  );
  const used = new Set(constants.flatMap(({ value }) => namesInLiteral(value)).map(({ name }) => name));
  return documents.map((document) =>
    document.path === path && document.kind === "typescript"
      ? {
          ...document,
          declarations: document.declarations.filter((made) => made.kind !== "constant" || used.has(made.name)),
        }
      : document,
  );
}

function namesConstant(name: string, about: string, names: readonly string[]): ConstantDeclaration {
  return { kind: "constant", name, docs: { text: [about] }, type: plainType("readonly string[]"), value: names };
}
