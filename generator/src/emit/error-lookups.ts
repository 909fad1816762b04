import type { Action, Api, ErrorCode } from "../model/types.js";
import { type Literal, namedType } from "../print/code.js";
import type { TypeScriptDocument } from "../print/document.js";
import { type ErrorLookups, errorCodeName } from "./errors.js";
import type { CodePaths } from "./paths.js";

/** For a package that asks nothing of a code at run time. */
export const noLookups: ErrorLookups = { documents: () => [], exports: () => [] };

/** The codes of each action, for those who want them, and the little that a call needs to know of a code. */
export const clientLookups: ErrorLookups = {
  documents: (paths, api) => [byActionDocument(paths, api), meaningsDocument(paths, api)],
  exports: (paths) => [
    { kind: "reexport", module: paths.errors("by-action"), typeOnly: false, names: ["actionErrorCodes"] },
  ],
};

function byActionDocument(paths: CodePaths, { actions }: Api): TypeScriptDocument {
  const codeTypes = actions.map((action) => namedType(codeTypeOf(paths, action)));
  return {
    kind: "typescript",
    path: `${paths.errors("by-action")}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "actionErrorCodes",
        docs: { text: ["Codes that the manual documents for each action, besides the common ones."] },
        type: {
          text: `{ ${actions.map((action) => `readonly ${action.name}: readonly ${errorCodeName(action)}[]`).join("; ")} }`,
          uses: codeTypes.flatMap(({ uses }) => uses),
        },
        value: Object.fromEntries(actions.map(({ name, errors }) => [name, errors.map(({ code }) => code)])),
      },
    ],
  };
}

function codeTypeOf(paths: CodePaths, action: Action) {
  return { name: errorCodeName(action), module: paths.errors(action.group) };
}

function meaningsDocument(paths: CodePaths, { errors }: Api): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${paths.errors("meanings")}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "errorMeanings",
        docs: {
          text: [
            "What codes mean for a caller. One that is not here means what its family does, the part before the dot.",
          ],
        },
        type: namedType({ name: "ErrorMeanings", module: paths.contract }),
        value: meaningsOf([...errors.common, ...errors.service]),
      },
    ],
  };
}

function meaningsOf(codes: readonly ErrorCode[]): Literal {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  const distinct = [...byCode.values()].filter((code) => !meansWhatItsFamilyDoes(code, byCode));
  const meanings = [...new Set(distinct.map(meaningKey))].map((key) => {
    const alike = distinct.filter((code) => meaningKey(code) === key);
    return [key, alike.map(({ code }) => code).join(" ")] as const;
  });
  return Object.fromEntries(meanings);
}

function meansWhatItsFamilyDoes(code: ErrorCode, byCode: ReadonlyMap<string, ErrorCode>): boolean {
  const family = byCode.get(code.code.split(".")[0] ?? "");
  return family !== undefined && family !== code && meaningKey(family) === meaningKey(code);
}

function meaningKey({ category, retryable }: ErrorCode): string {
  return retryable ? `${category} retryable` : category;
}
