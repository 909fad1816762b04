import { floors } from "../support/floors.js";
import { drawFloors } from "./draw-floors.js";
import { drawTerminal } from "./draw-terminal.js";
import { playScene } from "./play-scene.js";
import { type Scene, scenes } from "./scenes.js";
import { type Run, readScreen, textOf } from "./screen.js";
import { type Theme, themes } from "./themes.js";

/** Where the pictures stand, from the repository's root. */
export const picturesFolder = "docs/pictures";

/** A file of that folder. */
export interface Picture {
  readonly file: string;
  readonly svg: string;
}

/** The pictures of floors, and of every scene, played anew. */
export async function drawPictures(): Promise<readonly Picture[]> {
  const houses = Object.entries(floors).flatMap(([folder, stories]) => {
    return inThemes(`floors-${shortName(folder)}`, (theme) => drawFloors(folder, stories, theme));
  });
  const terminals: Picture[] = [];
  for (const scene of scenes) terminals.push(...(await drawScene(scene)));
  return [...houses, ...terminals];
}

async function drawScene(scene: Scene): Promise<readonly Picture[]> {
  const { name, title, columns, command } = scene;
  const prompt = `\u001b[2m$\u001b[22m ${command.join(" ")}\r\n`;
  const lines = untilEnd(await readScreen(prompt + (await playScene(scene)), columns), scene);
  return inThemes(name, (theme) => drawTerminal(title, lines, columns, theme));
}

/** @throws Error where the line that ends the picture is not there any more */
function untilEnd(lines: readonly (readonly Run[])[], { name, until }: Scene): readonly (readonly Run[])[] {
  if (until === undefined) return lines;
  const end = lines.findIndex((line) => textOf(line).startsWith(until));
  if (end < 0)
    throw new Error(`${name}: expected a line that begins with "${until}", found\n${lines.map(textOf).join("\n")}`);
  return [...lines.slice(0, end), [{ column: 0, width: 3, text: "...", ink: "faint", isBold: false }]];
}

function inThemes(name: string, draw: (theme: Theme) => string): readonly Picture[] {
  return themes.map((theme) => ({ file: `${name}-${theme.name}.svg`, svg: draw(theme) }));
}

/** `signer` of `packages/signer/src`, `explorer` of `docs/explorer`. */
function shortName(folder: string): string {
  return folder.replace(/^(?:packages|docs)\//, "").replace(/\/src$/, "");
}
