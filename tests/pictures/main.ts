import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { whyNoTerminal } from "../support/pty.js";
import { drawPictures, picturesFolder } from "./pictures.js";

// `pnpm pictures`: draws all pictures anew; with `--check` it names those that differ, and changes nothing.

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const folder = fileURLToPath(new URL(`../../${picturesFolder}/`, import.meta.url));
const reason = whyNoTerminal();
if (reason === undefined) await refresh();
else fail(`There is no terminal to take pictures of: ${reason}.`);

async function refresh(): Promise<void> {
  const pictures = await drawPictures();
  const there = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const changed = pictures.filter(({ file, svg }) => there.get(file) !== svg);
  const unknown = [...there.keys()].filter((file) => pictures.every((picture) => picture.file !== file));
  const names = [...changed.map(({ file }) => file), ...unknown];
  if (values.check) {
    if (names.length > 0) fail(`Not as it looks today: ${names.join(", ")}. \`pnpm pictures\` draws anew.`);
    return;
  }
  for (const { file, svg } of changed) writeFileSync(join(folder, file), svg);
  for (const file of unknown) rmSync(join(folder, file));
  for (const name of names) console.log(`${picturesFolder}/${name}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
