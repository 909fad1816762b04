import {
  printGo,
  printJava,
  printNode,
  printPython,
  printTcr,
  printTypeScript,
  type SnippetCall,
} from "../../../snippets/index.js";
import type { Action, Example, Note } from "../../model/types.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownCodeGroup,
  markdownHttp,
  markdownJson,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import { exampleAnswer, requestLines } from "../example-wire.js";
import { referencePages } from "../paths.js";
import type { Page } from "./page.js";

/** The example that works: the call as code, what is sent, and the answer as it comes. */
export function curatedExample(page: Page, action: Action): Markdown | undefined {
  const { example } = action;
  if (example === undefined) return undefined;
  const blocks = [
    markdown`## Example: ${markdownText(example.title)}`,
    callAsCode(page, action, example),
    ...inputBlocks(page, action, example),
    markdown`Answer:`,
    markdownJson(exampleAnswer(example)),
  ];
  return joinMarkdown(blocks, "\n\n");
}

/** The languages in which a call is shown, the project's own first; \`generator/snippets\` says how they are held to reality. */
const languages: readonly {
  readonly title: string;
  readonly language: string;
  readonly print: (call: SnippetCall) => string;
}[] = [
  { title: "TypeScript", language: "ts", print: printTypeScript },
  { title: "Command line", language: "sh", print: printTcr },
  { title: "Node SDK", language: "js", print: printNode },
  { title: "Python SDK", language: "python", print: printPython },
  { title: "Go SDK", language: "go", print: printGo },
  { title: "Java SDK", language: "java", print: printJava },
];

function callAsCode({ api }: Page, action: Action, { input }: Example): Markdown {
  const region = action.region === "none" ? undefined : api.endpoints.find((endpoint) => endpoint.region)?.region;
  const call = { service: api.name, version: api.version, action: action.name, region, input };
  return markdownCodeGroup(languages.map(({ title, language, print }) => ({ title, language, code: print(call) })));
}

/** The manual's own examples, each with what differs from the tables. */
export function manualExamples(page: Page, action: Action): Markdown[] {
  return action.examples.map((example, index) => {
    const notes = action.notes.filter(({ kind, path }) => kind === "departure" && path.startsWith(pathOf(index)));
    const blocks = [
      markdown`## Example of the manual: ${markdownText(example.title)}`,
      ...comparison(page, action, example),
      ...inputBlocks(page, action, example),
      markdown`Output:`,
      markdownJson(example.output),
      ...(notes.length === 0 ? [] : [markdown`What differs from the tables:`, differenceList(notes, index)]),
    ];
    return joinMarkdown(blocks, "\n\n");
  });
}

/** What of the manual's example is otherwise than in ours, and who does not take it. */
function comparison(page: Page, { example: ours }: Action, { input, refused }: Example): Markdown[] {
  const [sent, missing] =
    ours === undefined ? [[], []] : [namesWithout(input, ours.input), namesWithout(ours.input, input)];
  const parts = [
    ...(sent.length === 0 ? [] : [markdown`sends ${joinMarkdown(sent, ", ")}`]),
    ...(missing.length === 0 ? [] : [markdown`leaves out ${joinMarkdown(missing, ", ")}`]),
  ];
  const sentences = [
    ...(parts.length === 0 ? [] : [markdown`Unlike ours, it ${joinMarkdown(parts, " and ")}.`]),
    ...(refused === undefined ? [] : [refusal(page, refused)]),
  ];
  return sentences.length === 0 ? [] : [joinMarkdown(sentences, " ")];
}

function namesWithout(input: Example["input"], other: Example["input"]): Markdown[] {
  return Object.keys(input)
    .filter((name) => !Object.hasOwn(other, name))
    .map(markdownCode);
}

function refusal(page: Page, { by, code = "", why }: NonNullable<Example["refused"]>): Markdown {
  if (by === "client") return markdown`The client refuses it before it is sent: ${markdownText(why)}.`;
  return markdown`The emulator, with what our examples need, answers ${page.text(code)}: ${markdownText(why)}`;
}

/** Whether a note stands with one of the manual's examples, so that it need not stand below. */
export function isOfManualsExample({ kind, path }: Note): boolean {
  return kind === "departure" && path.startsWith("examples[");
}

function inputBlocks(page: Page, action: Action, { encoding, input }: Example): Markdown[] {
  const json = markdownJson(input);
  if (encoding === "json") return [markdown`Input, sent as a JSON body:`, json];
  const lists = page.link(markdown`query`, referencePages.lists);
  return [
    markdown`Input, sent as a ${lists}:`,
    json,
    markdown`As it is sent, without the signature:`,
    markdownHttp(requestLines(page.api, action, input, "GET")),
  ];
}

function differenceList(notes: readonly Note[], index: number): Markdown {
  const shown = (path: string) => path.slice(pathOf(index).length + 1);
  return markdownList(notes.map(({ path, text }) => markdown`${markdownCode(shown(path))}: ${markdownText(text)}`));
}

function pathOf(index: number): string {
  return `examples[${index}]`;
}
