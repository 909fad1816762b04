import type { Floor } from "../support/floors.js";
import { escapeXml, printSvg, short } from "./svg.js";
import type { Theme } from "./themes.js";

const fontSize = 13;
const letter = 7.8;
const margin = 12;
const gap = 4;
const storey = 26;
const padding = 10;

/** Draws the floors of a source folder from the roof down, its rooms beside each other, and what they are. */
export function drawFloors(folder: string, floors: readonly Floor[], theme: Theme): string {
  const house = Math.max(...floors.map(({ rooms }) => naturalWidth(rooms)));
  const words = Math.max(...floors.map(({ about = "" }) => about.length * letter));
  const frame = {
    title: `The floors of ${folder}: a room imports from those on lower floors alone`,
    text: floors.map(({ rooms, about }) => `${rooms.join(", ")}${about === undefined ? "" : `: ${about}`}`).join("\n"),
    width: Math.ceil(2 * margin + house + 2 * padding + words),
    height: 2 * margin + floors.length * (storey + gap) - gap,
    fontSize,
    theme,
  };
  const body = floors.flatMap((floor, level) => drawFloor(floor, margin + level * (storey + gap), house, theme));
  return printSvg(frame, body);
}

function drawFloor({ rooms, about }: Floor, y: number, house: number, theme: Theme): string[] {
  const spare = (house - naturalWidth(rooms)) / rooms.length;
  let x = margin;
  const drawn = rooms.flatMap((name) => {
    const width = roomWidth(name) + spare;
    const box = `<rect x="${short(x)}" y="${y}" width="${short(width)}" height="${storey}" rx="4" fill="${theme.room}"/>`;
    const label = drawText(name, x + (width - name.length * letter) / 2, y);
    x += width + gap;
    return [box, label];
  });
  if (about === undefined) return drawn;
  return [...drawn, drawText(about, margin + house + 2 * padding, y, theme.ink.faint)];
}

function naturalWidth(rooms: readonly string[]): number {
  return rooms.reduce((sum, name) => sum + roomWidth(name) + gap, -gap);
}

function roomWidth(name: string): number {
  return name.length * letter + 2 * padding;
}

function drawText(text: string, x: number, y: number, fill?: string): string {
  const place = `x="${short(x)}" y="${y + 17}" textLength="${short(text.length * letter)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place}${fill === undefined ? "" : ` fill="${fill}"`}>${escapeXml(text)}</text>`;
}
