import type { MarkdownDocument } from "../../print/document.js";
import { type Markdown, markdown, markdownCode, markdownJson, markdownList } from "../../print/markdown.js";
import { errorAnswer, exampleAnswer, sampleAction } from "../example-wire.js";
import { referencePages } from "../paths.js";
import { actionLink, guideAfter, markdownPage, type Page } from "./page.js";

/** What comes back: the envelope, its request id, and errors. */
export function responsesPage(page: Page): MarkdownDocument {
  const sample = sampleAction(page.api);
  const [error] = page.api.errors.common;
  return markdownPage(page, [
    markdown`# Answers`,
    markdown`An answer is JSON, and has one member, \`Response\`. The status of HTTP is 200 for what was done and for what was refused; another status did not come from the API, but from something on the way.`,
    markdown`## Output`,
    markdown`\`Response\` holds the members of the action's output and \`RequestId\`.`,
    ...(sample === undefined
      ? []
      : [markdown`${actionLink(page, sample.action.name)} answers:`, markdownJson(exampleAnswer(sample.example))]),
    markdown`Members may be null, or missing, where their tables say so. A later release may add members and values: a program passes over what it does not know.`,
    markdown`## Errors`,
    markdown`Where \`Response\` has \`Error\`, nothing else of the output is there: \`Code\` is one of the ${page.link(markdown`error codes`, referencePages.errors)}, \`Message\` says more in English.`,
    ...(error === undefined ? [] : [markdownJson(errorAnswer(error))]),
    markdown`A code is a family, or a family, a dot and what it is in particular.${familyExample(page)}${guideAfter(page, "errors", markdown`How the client tells errors`)}`,
    markdown`## Request id`,
    markdownList([
      markdown`Every answer has a \`RequestId\` of its own, an error too.`,
      markdown`The vendor's support finds a request by it: log it with every failure.`,
      markdown`It is no idempotency key: the same request sent twice has two.`,
    ]),
  ]);
}

/** A code that has a family, to show what a program may go by. */
function familyExample({ api: { errors } }: Page): Markdown {
  const codes = [...errors.service, ...errors.common].map(({ code }) => code);
  const code = codes.find((candidate) => codes.includes(candidate.split(".")[0] ?? "") && candidate.includes("."));
  if (code === undefined) return markdown``;
  const family = markdownCode(code.split(".")[0] ?? "");
  return markdown` A program that does not know ${markdownCode(code)} goes by ${family}.`;
}
