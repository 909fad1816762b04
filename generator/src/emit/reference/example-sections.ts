import type { Action, Api, Example, Note } from "../../model/types.js";
import { markdownCode, markdownFence, markdownList, markdownText } from "../../print/markdown.js";
import { exampleAnswer, queryString } from "../example-wire.js";

/** The example that works, with its answer as it comes. */
export function curatedExample(api: Api, action: Action): string | undefined {
  const { example } = action;
  if (example === undefined) return undefined;
  return [
    `## Example: ${markdownText(example.title)}`,
    ...inputBlocks(api, action, example),
    "Answer:",
    jsonBlock(exampleAnswer(example)),
  ].join("\n\n");
}

/** The manual's own examples, each with what differs from the tables. */
export function manualExamples(api: Api, action: Action): string[] {
  return action.examples.map((example, index) => {
    const notes = action.notes.filter(({ kind, path }) => kind === "departure" && path.startsWith(pathOf(index)));
    return [
      `## Example of the manual: ${markdownText(example.title)}`,
      ...inputBlocks(api, action, example),
      "Output:",
      jsonBlock(example.output),
      ...(notes.length === 0 ? [] : ["What differs from the tables:", differenceList(notes, index)]),
    ].join("\n\n");
  });
}

/** Whether a note stands with one of the manual's examples, so that it need not stand below. */
export function isOfManualsExample({ kind, path }: Note): boolean {
  return kind === "departure" && path.startsWith("examples[");
}

function inputBlocks(api: Api, action: Action, { encoding, input }: Example): string[] {
  const json = jsonBlock(input);
  if (encoding === "json") return ["Input, sent as a JSON body:", json];
  return [
    "Input, sent as a query string:",
    json,
    "As it is sent, without the signature:",
    queryBlock(api, action, input),
  ];
}

function queryBlock(api: Api, action: Action, input: Example["input"]): string {
  const query = queryString(input);
  const region = api.endpoints.find((endpoint) => endpoint.region !== undefined)?.region ?? "";
  const lines = [
    `GET /${query === "" ? "" : `?${query}`} HTTP/1.1`,
    `Host: ${api.endpoints[0]?.host ?? ""}`,
    "Content-Type: application/x-www-form-urlencoded",
    `X-TC-Action: ${action.name}`,
    `X-TC-Version: ${api.version}`,
    ...(action.region === "required" ? [`X-TC-Region: ${region}`] : []),
  ];
  return markdownFence("http", lines.join("\n"));
}

function differenceList(notes: readonly Note[], index: number): string {
  const shown = (path: string) => path.slice(pathOf(index).length + 1);
  return markdownList(notes.map(({ path, text }) => `${markdownCode(shown(path))}: ${markdownText(text)}`));
}

function pathOf(index: number): string {
  return `examples[${index}]`;
}

function jsonBlock(value: unknown): string {
  return markdownFence("json", JSON.stringify(value, undefined, 2));
}
