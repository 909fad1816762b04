import type { MarkdownDocument } from "../../print/document.js";
import { markdown, markdownCode, markdownHttp, markdownJson, markdownList } from "../../print/markdown.js";
import { nestedSample, queryString } from "../example-wire.js";
import { referencePages } from "../paths.js";
import { actionLink, guideLink, markdownPage, type Page } from "./page.js";

/** How lists and objects are written where there is no JSON: the `.N` of the manual's tables. */
export function listsPage(page: Page): MarkdownDocument {
  const sample = nestedSample(page.api);
  return markdownPage(page, [
    markdown`# Lists and objects`,
    markdown`A JSON body has lists and objects as they are. A query and a form, which know names and texts alone, have one parameter for each value:`,
    markdownList([
      markdown`The items of a list are numbered from 0: \`Names.0\`, \`Names.1\`. The manual writes such a parameter as \`Names.N\`; our tables call it \`Names\`, an array.`,
      markdown`A member of an object stands behind a dot: \`Rule.Key\`.`,
      markdown`Both go on as deep as the input does: \`Filters.0.Values.1\`.`,
      markdown`Numbers are written in digits, Booleans as \`true\` and \`false\`. Each name and value is escaped by RFC 3986, in capital hexadecimal digits.`,
      markdown`An empty list or object cannot be written, and is the same as one that is left out.`,
    ]),
    ...(sample === undefined
      ? []
      : [
          markdown`## Example`,
          markdown`The input of ${actionLink(page, sample.action.name)}, as a JSON body:`,
          markdownJson(sample.example.input),
          markdown`The same as a query, a parameter a line; \`&\` joins them:`,
          markdownHttp(queryString(sample.example.input).split("&")),
        ]),
    markdown`Signature v1 sorts all parameters by their names, as ASCII has them: ${markdownCode("Names.12")} stands before ${markdownCode("Names.2")}. See ${guideLink(page, "signature1", markdown`signature v1`)} and ${page.link(markdown`the common parameters`, referencePages.commonParameters)}.`,
  ]);
}
