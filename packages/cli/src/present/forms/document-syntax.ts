import type { Members } from "../../parse/value.js";
import type { DocumentForm } from "../../settings/output-forms.js";
import { jsonText } from "./json-text.js";
import { loadYamlText, type YamlText } from "./yaml-text.js";

/** How one object with a long list is written in pieces, which together are what it is as a whole. */
export interface DocumentSyntax {
  readonly begin: string;
  readonly end: string;
  /** Between two members, and between two rows. */
  readonly separator: string;
  readonly members: (members: Members) => string;
  readonly beginList: string;
  readonly rows: (rows: readonly unknown[]) => string;
  readonly endList: string;
}

/** The syntax of a form, for an object whose list has that name. */
export async function loadDocumentSyntax(form: DocumentForm, list: string): Promise<DocumentSyntax> {
  return form === "json" ? jsonSyntax(list) : yamlSyntax(list, await loadYamlText());
}

function jsonSyntax(list: string): DocumentSyntax {
  const beginList = `\n  ${JSON.stringify(list)}: [`;
  const endList = "\n  ]";
  const braces = (members: Members) => jsonText(members, 2).replace(/^\{|\n?\}$/g, "");
  return {
    begin: "{",
    end: "\n}\n",
    separator: ",",
    members: braces,
    beginList,
    rows: (rows) => braces({ [list]: rows }).slice(beginList.length, -endList.length),
    endList,
  };
}

function yamlSyntax(list: string, yamlText: YamlText): DocumentSyntax {
  const beginList = yamlText({ [list]: [0] }).split("\n", 1)[0];
  return {
    begin: "",
    end: "",
    separator: "",
    members: (members) => (Object.keys(members).length === 0 ? "" : yamlText(members)),
    beginList: `${beginList}\n`,
    rows: (rows) => yamlText({ [list]: rows }).slice(`${beginList}\n`.length),
    endList: "",
  };
}
