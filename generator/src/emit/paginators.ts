import type { Action, Api, Paging } from "../model/types.js";
import { combineTypes, namedType, type TypeText } from "../print/code.js";
import type { DocComment, Property } from "../print/document.js";
import { clientError } from "./client-error.js";
import type { Emitter } from "./emitter.js";
import { memberType } from "./member-type.js";
import { isInputOptional } from "./methods.js";
import { clientPaths } from "./paths.js";
import { requestName, responseName } from "./types.js";

/** The client's paginators: each walks the pages of one action. */
export const paginatorsEmitter: Emitter = {
  title: "paginators",
  emit: (api) => {
    const paged = api.actions.flatMap((action) =>
      action.paging === undefined ? [] : [{ action, paging: action.paging }],
    );
    return [
      {
        kind: "typescript",
        path: `${clientPaths.paginators}.ts`,
        declarations: [
          {
            kind: "interface",
            name: "Paginators",
            docs: { text: ["The items of every list that comes in pages, one after the other, or page by page."] },
            properties: paged.map((list) => paginatorProperty(api, list)),
          },
        ],
      },
    ];
  },
};

interface PagedAction {
  readonly action: Action;
  readonly paging: Paging;
}

function paginatorProperty(api: Api, list: PagedAction): Property {
  const { action } = list;
  const output = namedType({ name: responseName(action), module: clientPaths.types(action.group) });
  const template = isInputOptional(action)
    ? "(input?: $, options?: $) => $<$, $>"
    : "(input: $, options?: $) => $<$, $>";
  return {
    name: action.methodName,
    docs: paginatorDocs(api, list),
    type: combineTypes(template, [
      namedType({ name: requestName(action), module: clientPaths.types(action.group) }),
      namedType({ name: "PageOptions", module: clientPaths.contract }),
      namedType({ name: "PagedItems", module: clientPaths.contract }),
      output,
      itemType(api, list),
    ]),
    optional: false,
    readonly: true,
  };
}

function itemType(api: Api, { action, paging }: PagedAction): TypeText {
  const items = action.output.find(({ name }) => name === paging.items);
  if (items?.type.kind !== "list") throw new Error(`${action.name}: ${paging.items} is no list of the output`);
  return memberType(clientPaths, api, { ...items, type: items.type.of, nullable: false }, "read");
}

function paginatorDocs(api: Api, { action, paging }: PagedAction): DocComment {
  const { offset, limit, items, style, first } = paging;
  const counts = style === "page" ? `counts pages, from ${first}` : `counts rows, from ${first}`;
  return {
    text: [
      `Walks all pages of ${action.name}: each item of \`${items}\`.`,
      `Starts from \`${offset}\`, which ${counts}. Default \`${limit}\`: ${paging.maxLimit}.`,
      "Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.",
    ],
    tags: [
      {
        name: "throws",
        text: `${clientError(api, "InputError")} for a wrong option, and what \`${action.methodName}\` throws.`,
      },
    ],
  };
}
