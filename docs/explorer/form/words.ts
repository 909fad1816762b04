/** A part of a text of the spec: code stands between backticks there. */
export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
}

export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, 0: whole, 2: code = "" } of text.matchAll(/(`+)(.*?)\1/gs)) {
    parts.push({ text: text.slice(end, index), isCode: false }, { text: code.trim(), isCode: true });
    end = index + whole.length;
  }
  parts.push({ text: text.slice(end), isCode: false });
  return parts.filter((part) => part.text !== "");
}
