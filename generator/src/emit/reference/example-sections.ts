import type { Action, Api, Example, Note } from "../../model/types.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownHttp,
  markdownJson,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import { exampleAnswer, queryString } from "../example-wire.js";

/** The example that works, with its answer as it comes. */
export function curatedExample(api: Api, action: Action): Markdown | undefined {
  const { example } = action;
  if (example === undefined) return undefined;
  const blocks = [
    markdown`## Example: ${markdownText(example.title)}`,
    ...inputBlocks(api, action, example),
    markdown`Answer:`,
    markdownJson(exampleAnswer(example)),
  ];
  return joinMarkdown(blocks, "\n\n");
}

/** The manual's own examples, each with what differs from the tables. */
export function manualExamples(api: Api, action: Action): Markdown[] {
  return action.examples.map((example, index) => {
    const notes = action.notes.filter(({ kind, path }) => kind === "departure" && path.startsWith(pathOf(index)));
    const blocks = [
      markdown`## Example of the manual: ${markdownText(example.title)}`,
      ...inputBlocks(api, action, example),
      markdown`Output:`,
      markdownJson(example.output),
      ...(notes.length === 0 ? [] : [markdown`What differs from the tables:`, differenceList(notes, index)]),
    ];
    return joinMarkdown(blocks, "\n\n");
  });
}

/** Whether a note stands with one of the manual's examples, so that it need not stand below. */
export function isOfManualsExample({ kind, path }: Note): boolean {
  return kind === "departure" && path.startsWith("examples[");
}

function inputBlocks(api: Api, action: Action, { encoding, input }: Example): Markdown[] {
  const json = markdownJson(input);
  if (encoding === "json") return [markdown`Input, sent as a JSON body:`, json];
  return [
    markdown`Input, sent as a query string:`,
    json,
    markdown`As it is sent, without the signature:`,
    markdownHttp(queryLines(api, action, input)),
  ];
}

function queryLines(api: Api, action: Action, input: Example["input"]): string[] {
  const query = queryString(input);
  const region = api.endpoints.find((endpoint) => endpoint.region !== undefined)?.region ?? "";
  return [
    `GET /${query === "" ? "" : `?${query}`} HTTP/1.1`,
    `Host: ${api.endpoints[0]?.host ?? ""}`,
    "Content-Type: application/x-www-form-urlencoded",
    `X-TC-Action: ${action.name}`,
    `X-TC-Version: ${api.version}`,
    ...(action.region === "required" ? [`X-TC-Region: ${region}`] : []),
  ];
}

function differenceList(notes: readonly Note[], index: number): Markdown {
  const shown = (path: string) => path.slice(pathOf(index).length + 1);
  return markdownList(notes.map(({ path, text }) => markdown`${markdownCode(shown(path))}: ${markdownText(text)}`));
}

function pathOf(index: number): string {
  return `examples[${index}]`;
}
