import { typesOfAction } from "../model/build.js";
import type { Action, Api, DataType } from "../model/types.js";
import { ConstantReference, combineTypes, namedType } from "../print/code.js";
import type { Declaration, DocComment, TypeScriptDocument } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import { errorCodeName } from "./errors.js";
import { type CodePaths, clientPaths, groupOfType, typeGroups } from "./paths.js";
import type { TableForm } from "./tables/table-form.js";
import { requestName, responseName } from "./types.js";

/** The operation table: one constant an action and one a data type, so that a bundle holds just what it uses. */
export function createOperationsEmitter(title: string, paths: CodePaths, form: TableForm): Emitter {
  return {
    title,
    emit: (api) => [
      ...typeGroups(api).map((group) => shapesDocument(paths, form, api, group)),
      ...api.groups.map(({ name, actions }) => operationsDocument(paths, form, api, name, actions)),
      byNameDocument(paths, api),
      indexDocument(paths, api),
    ],
  };
}

function shapesDocument(paths: CodePaths, form: TableForm, api: Api, group: string): TypeScriptDocument {
  const shape = namedType({ name: "Shape", module: paths.contract });
  return {
    kind: "typescript",
    path: `${paths.shapes(group)}.ts`,
    declarations: api.types
      .filter((type) => groupOfType(type) === group)
      .map((type) => ({
        kind: "constant",
        name: type.localName,
        docs: { text: [`Members of ${type.name}.`] },
        type: form.shapeType === undefined ? shape : { text: form.shapeType, uses: [] },
        value: form.shape(type.members),
      })),
  };
}

function operationsDocument(
  paths: CodePaths,
  form: TableForm,
  api: Api,
  group: string,
  actions: readonly Action[],
): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.operations(group)}.ts`,
    declarations: actions.map((action) => ({
      kind: "constant",
      name: action.localName,
      docs: { text: [action.summary], tags: actionTags(action) },
      type: operationType(paths, action, form.typeOf?.(action) ?? "Operation"),
      value: form.operation(action, shapesOf(paths, api, action)),
    })),
  };
}

/** What editors make of an action: that it is deprecated, and its page in the manual. */
export function actionTags({ deprecated, docs }: Action): NonNullable<DocComment["tags"]> {
  return [
    ...(deprecated === undefined ? [] : [{ name: "deprecated", text: deprecated }]),
    ...(docs === undefined ? [] : [{ name: "see", text: docs }]),
  ];
}

function operationType(paths: CodePaths, action: Action, name: string) {
  return combineTypes("$<$, $, $>", [
    namedType({ name, module: paths.contract }),
    namedType({ name: requestName(action), module: paths.types(action.group) }),
    namedType({ name: responseName(action), module: paths.types(action.group) }),
    namedType({ name: errorCodeName(action), module: paths.errors(action.group) }),
  ]);
}

/** The constants of the data types that an action uses, by name. */
function shapesOf(paths: CodePaths, api: Api, action: Action): Readonly<Record<string, ConstantReference>> {
  const names = new Set(typesOfAction(action, api.types));
  const types = api.types.filter(({ name }) => names.has(name));
  return Object.fromEntries(types.map((type) => [type.name, shapeReference(paths, type)]));
}

function shapeReference(paths: CodePaths, type: DataType): ConstantReference {
  return new ConstantReference({ name: type.localName, module: paths.shapes(groupOfType(type)) });
}

function byNameDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.operations("by-name")}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "operations",
        docs: { text: ["Every operation under the name of its action. Importing it brings the whole table."] },
        type: { text: `{ ${api.actions.map(memberOfTable).join("; ")} }`, uses: [] },
        value: Object.fromEntries(api.actions.map((action) => [action.name, operationReference(paths, action)])),
      },
    ],
  };
}

function memberOfTable(action: Action): string {
  return `readonly ${action.name}: typeof ${action.localName}`;
}

function operationReference(paths: CodePaths, action: Action): ConstantReference {
  return new ConstantReference({ name: action.localName, module: paths.operations(action.group) });
}

/** For a client of all actions, which makes its methods of them. */
export const operationListEmitter: Emitter = {
  title: "operation list",
  emit: (api) => {
    const operation = namedType({ name: "Operation", module: clientPaths.contract });
    return [
      {
        kind: "typescript",
        path: `${clientPaths.operations("all")}.ts`,
        declarations: [
          {
            kind: "constant",
            name: "allOperations",
            docs: { text: ["Every operation, by name."] },
            type: combineTypes("readonly $[]", [operation]),
            value: api.actions.map((action) => operationReference(clientPaths, action)),
          },
        ],
      },
    ];
  },
};

function indexDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.operations("index")}.ts`,
    declarations: [
      ...api.groups.map(
        ({ name, actions }): Declaration => ({
          kind: "reexport",
          module: paths.operations(name),
          typeOnly: false,
          names: actions.map(({ localName }) => localName),
        }),
      ),
      { kind: "reexport", module: paths.operations("by-name"), typeOnly: false, names: ["operations"] },
    ],
  };
}
