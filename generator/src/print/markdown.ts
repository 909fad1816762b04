/** Text inside Markdown prose: what would be read as HTML is escaped, code in backticks left as it is. */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[<>]/g, (c) => (c === "<" ? "&lt;" : "&gt;"))))
    .join("");
}

export function markdownCode(text: string): string {
  return `\`${text}\``;
}

export function markdownLink(text: string, href: string): string {
  return `[${text}](${href})`;
}

/** A table; `|` inside a cell is escaped and line breaks become blanks. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

export function markdownFence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function markdownCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
