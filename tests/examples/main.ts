import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerOf, createExampleEmulator, masked, refusalOf } from "../support/example-answers.js";
import { type ManualExample, type Refusal, readExamples, readManualExamples } from "../support/examples.js";

// Writes into the spec what the mock answers to each action's example, and which of the manual's are not taken, where something else stands
// there.

const folder = fileURLToPath(new URL("../../spec/actions/", import.meta.url));
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith(".json"));
const emulator = createExampleEmulator();
const MAX_COLUMNS = 150;

for (const example of readExamples()) {
  emulator.reset();
  const answer = await answerOf(emulator, example);
  if (answer["Error"] !== undefined) throw new Error(`${example.name}: ${JSON.stringify(answer["Error"])}`);
  const output = masked(example.name, answer);
  if (JSON.stringify(output) === JSON.stringify(example.output)) continue;
  rewrite(example.name, (text) => withOutput(text, output));
}

for (const example of readManualExamples()) {
  const refusal = await refusalOf(emulator, example);
  if (JSON.stringify(refusal) === JSON.stringify(example.refused)) continue;
  rewrite(example.name, (text) => withRefusal(text, example, refusal));
}

function rewrite(name: string, change: (text: string) => string): void {
  const path = `${folder}${files.find((file) => file.endsWith(`/${name}.json`))}`;
  writeFileSync(path, change(readFileSync(path, "utf8")));
  console.log(`${name}: written`);
}

/** What is refused stands behind the title. */
function withRefusal(text: string, { title }: ManualExample, refusal: Refusal | undefined): string {
  const start = text.indexOf('\n  "examples": [');
  const line = `      "title": ${JSON.stringify(title)},\n`;
  const before = text.slice(0, text.indexOf(line, start) + line.length);
  const after = text.slice(before.length).replace(/^ {6}"refused": (?:\{.*\},\n|\{\n[\s\S]*?\n {6}\},\n)/, "");
  if (refusal === undefined) return before + after;
  const key = '      "refused": ';
  return `${before}${key}${print(refusal, 6, key.length)},\n${after}`;
}

/** The output is the last member of the example. */
function withOutput(text: string, output: unknown): string {
  return text.replace(
    /^( {2}"example": \{\n[\s\S]*?^ {4}"output": )[\s\S]*?(?=\n {2}\},$)/m,
    (_, before: string) => before + print(output, 4, before.length - before.lastIndexOf("\n")),
  );
}

/** On one line where that is short, as the spec is laid out. */
function print(value: unknown, indent: number, used: number): string {
  const line = printLine(value);
  if (typeof value !== "object" || value === null || used + line.length <= MAX_COLUMNS) return line;
  const pad = " ".repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((item) => print(item, indent + 2, indent + 2))
    : Object.entries(value).map(([name, item]) => {
        const key = `${JSON.stringify(name)}: `;
        return key + print(item, indent + 2, indent + 2 + key.length);
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${pad}${parts.join(`,\n${pad}`)}\n${" ".repeat(indent)}${close}`;
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${printLine(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
