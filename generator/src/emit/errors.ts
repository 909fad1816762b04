import type { Action, Api, ErrorCode, Group } from "../model/types.js";
import { namedType, plainType, type TypeText } from "../print/code.js";
import type { Declaration, TypeScriptDocument } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import type { CodePaths } from "./paths.js";

/** What a package has beside the tables of codes. */
export interface ErrorLookups {
  readonly documents: (paths: CodePaths, api: Api) => readonly TypeScriptDocument[];
  /** What the index exports of them. */
  readonly exports: (paths: CodePaths) => readonly Declaration[];
}

/** The error codes: two tables with category and retryability, and a union for each action. */
export function createErrorsEmitter(title: string, paths: CodePaths, lookups: ErrorLookups): Emitter {
  return {
    title,
    emit: (api) => [
      codesDocument(paths, api),
      ...api.groups.map((group) => groupDocument(paths, group)),
      ...lookups.documents(paths, api),
      indexDocument(paths, lookups, api),
    ],
  };
}

export function errorCodeName(action: Action): string {
  return `${action.name}ErrorCode`;
}

function codesDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.errors("codes")}.ts`,
    declarations: [
      codeUnion("CommonErrorCode", "Codes that any action may answer.", api.errors.common),
      codeUnion("ServiceErrorCode", `Codes of ${api.title}.`, api.errors.service),
      codeTable(
        paths,
        "commonErrors",
        "CommonErrorCode",
        "What each common code means for a caller.",
        api.errors.common,
      ),
      codeTable(
        paths,
        "serviceErrors",
        "ServiceErrorCode",
        "What each code of the service means for a caller.",
        api.errors.service,
      ),
    ],
  };
}

function codeUnion(name: string, about: string, errors: readonly ErrorCode[]): Declaration {
  return { kind: "alias", name, docs: { text: [about] }, type: unionOf(errors.map(({ code }) => code)) };
}

function codeTable(
  paths: CodePaths,
  name: string,
  codes: string,
  about: string,
  errors: readonly ErrorCode[],
): Declaration {
  const info = namedType({ name: "ErrorInfo", module: paths.contract });
  return {
    kind: "constant",
    name,
    docs: { text: [about] },
    type: { text: `Readonly<Record<${codes}, ${info.text}>>`, uses: info.uses },
    value: Object.fromEntries(errors.map(({ code, category, retryable }) => [code, { category, retryable }])),
  };
}

function groupDocument(paths: CodePaths, { name, actions }: Group): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.errors(name)}.ts`,
    declarations: actions.map((action) => ({
      kind: "alias",
      name: errorCodeName(action),
      docs: { text: [`Codes that the manual documents for ${action.name}, besides the common ones.`] },
      type: unionOf(action.errors.map(({ code }) => code)),
    })),
  };
}

function unionOf(codes: readonly string[]): TypeText {
  return plainType(codes.length === 0 ? "never" : `\n${codes.map((code) => `  | ${JSON.stringify(code)}`).join("\n")}`);
}

function indexDocument(paths: CodePaths, lookups: ErrorLookups, api: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.errors("index")}.ts`,
    declarations: [
      ...api.groups.map(
        ({ name, actions }): Declaration => ({
          kind: "reexport",
          module: paths.errors(name),
          typeOnly: true,
          names: actions.map(errorCodeName),
        }),
      ),
      {
        kind: "reexport",
        module: paths.errors("codes"),
        typeOnly: true,
        names: ["CommonErrorCode", "ServiceErrorCode"],
      },
      { kind: "reexport", module: paths.errors("codes"), typeOnly: false, names: ["commonErrors", "serviceErrors"] },
      ...lookups.exports(paths),
    ],
  };
}
