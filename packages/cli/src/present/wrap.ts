/** Text in lines of at most that many characters, each behind an indent; a word that is longer stands alone. */
export function wrap(text: string, width: number, indent = ""): string[] {
  return wrapWords(wordsOf(text), width, indent);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function wrapWords(words: readonly string[], width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, indent + line];
}

/** Text behind an indent, with the lines after its first behind a larger one. */
export function hang(text: string, width: number, indent = "  "): string[] {
  return hangWords(wordsOf(text), width, indent);
}

/** Words behind an indent, with the lines after the first behind a larger one. */
export function hangWords(words: readonly string[], width: number, indent: string): string[] {
  const hanging = `${indent}  `;
  const [first = "", ...rest] = wrapWords(words, width, hanging);
  return [indent + first.slice(hanging.length), ...rest];
}
