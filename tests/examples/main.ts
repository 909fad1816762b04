import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerOf, createExampleEmulator, masked } from "../support/example-answers.js";
import { readExamples } from "../support/examples.js";

// Writes into the spec what the mock answers to each action's example, where it is another answer than stands there.

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
  const path = `${folder}${files.find((file) => file.endsWith(`/${example.name}.json`))}`;
  writeFileSync(path, withOutput(readFileSync(path, "utf8"), output));
  console.log(`${example.name}: written`);
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
