import type { Theme } from "./themes.js";

/** Where every reader has one of these, no picture brings a font. */
const fonts = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/** What a picture is about, in its theme. */
export interface Frame {
  readonly title: string;
  /** All that stands in the picture, for those who do not see it. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly theme: Theme;
}

/** A picture that needs nothing besides itself: no style sheet, which a content policy would refuse, no script and no font. */
export function printSvg({ title, text, width, height, fontSize, theme }: Frame, body: readonly string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title text">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="text">${escapeXml(text)}</desc>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${theme.ground}" stroke="${theme.edge}"/>`,
    `<g font-family="${fonts}" font-size="${fontSize}" fill="${theme.ink.text}" xml:space="preserve">`,
    ...body,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A number as short as a picture needs it. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
