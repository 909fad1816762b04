import stringWidth from "string-width";

/** Columns of a terminal that a text takes. */
export function widthOf(text: string): number {
  // Most cells are plain ASCII, one column a character.
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** A text of at most that many columns, with the ellipsis where something was cut. */
export function cutToWidth(text: string, width: number, ellipsis = "…"): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widthOf(kept + segment) > width - ellipsis.length) break;
    kept += segment;
  }
  return `${kept}${ellipsis.slice(0, width)}`;
}

/** A text filled with spaces to that many columns. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
