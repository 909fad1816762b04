import { pascalCase } from "../model/names.js";
import type { Action, Api, Group } from "../model/types.js";
import { combineTypes, namedType } from "../print/code.js";
import type { DocComment, Property, TypeScriptDocument } from "../print/document.js";
import { clientError } from "./client-error.js";
import type { Emitter } from "./emitter.js";
import { actionTags } from "./operations.js";
import { clientPaths } from "./paths.js";
import { requestName, responseName } from "./types.js";

/** The client's methods: for each group an interface with a documented method an action. The client makes them of the operations. */
export const methodsEmitter: Emitter = {
  title: "client methods",
  emit: (api) => [...api.groups.map((group) => groupDocument(api, group)), allDocument(api)],
};

const callOptions = namedType({ name: "CallOptions", module: clientPaths.contract });

function groupDocument(api: Api, group: Group): TypeScriptDocument {
  return {
    kind: "typescript",
    path: `${clientPaths.methods(group.name)}.ts`,
    declarations: [
      {
        kind: "interface",
        name: methodsName(group),
        docs: { text: [group.summary] },
        properties: group.actions.map((action) => methodProperty(api, action)),
      },
    ],
  };
}

function methodProperty(api: Api, action: Action): Property {
  const input = namedType({ name: requestName(action), module: clientPaths.types(action.group) });
  const output = namedType({ name: responseName(action), module: clientPaths.types(action.group) });
  const template = isInputOptional(action)
    ? "(input?: $, options?: $) => Promise<$>"
    : "(input: $, options?: $) => Promise<$>";
  return {
    name: action.methodName,
    docs: methodDocs(api, action),
    type: combineTypes(template, [input, callOptions, output]),
    optional: false,
    readonly: true,
  };
}

function methodDocs(api: Api, action: Action): DocComment {
  const codes = action.errors.map(({ code }) => `\`${code}\``).join(", ");
  return {
    text: [
      action.summary,
      ...(action.details === undefined ? [] : [action.details]),
      [`At most ${action.rateLimit} a second.`, ...pagingText(action), ...waitingText(action)].join(" "),
    ],
    tags: [
      { name: "throws", text: `${clientError(api, "ApiError")} with ${codes} or a common code.` },
      {
        name: "throws",
        text: `${(["InputError", "TransportError", "TimeoutError"] as const).map((kind) => clientError(api, kind)).join(", ")}.`,
      },
      ...actionTags(action),
    ],
  };
}

function pagingText({ paging, methodName }: Action): string[] {
  if (paging === undefined) return [];
  const counts = paging.style === "page" ? `a page number, from ${paging.first}` : "a number of rows to skip";
  return [`\`${paging.offset}\` is ${counts}; \`paginate.${methodName}\` walks all pages.`];
}

function waitingText({ longRunning, waiters }: Action): string[] {
  if (!longRunning) return [];
  const names = waiters.map(({ name }) => `\`waitFor.${name}\``).join(" or ");
  return [`The work goes on after the answer${names === "" ? "" : `: see ${names}`}.`];
}

/** Whether a method's input may be left out: nothing in it is required. */
export function isInputOptional({ input }: Action): boolean {
  return input.every(({ required }) => required !== true);
}

/** The methods of all groups in one. */
function allDocument(api: Api): TypeScriptDocument {
  const types = api.groups.map((group) =>
    namedType({ name: methodsName(group), module: clientPaths.methods(group.name) }),
  );
  return {
    kind: "typescript",
    path: `${clientPaths.methods("methods")}.ts`,
    declarations: [
      {
        kind: "interface",
        name: "Methods",
        docs: { text: [`One method for each of the ${api.actions.length} actions.`] },
        extends: types,
        properties: [],
      },
    ],
  };
}

function methodsName(group: Group): string {
  return `${pascalCase(group.name)}Methods`;
}
