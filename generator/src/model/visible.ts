/** Characters that are not seen, or that change how those beside them are seen: controls, marks of direction, ends of lines that few know. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text with what nobody would see in it told by its number: `[U+202E]`. */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) => `[U+${unitsOf(character).join(" U+").toUpperCase()}]`);
}

/** JSON, or a literal of JavaScript, with what nobody would see in its texts as an escape: `\u202e`. */
export function visibleJson(json: string): string {
  return json.replace(unseen, (character) =>
    unitsOf(character)
      .map((unit) => `\\u${unit}`)
      .join(""),
  );
}

function unitsOf(character: string): string[] {
  return character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
}
