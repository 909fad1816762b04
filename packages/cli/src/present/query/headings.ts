import { printable } from "../../shell/printable.js";

/**
 * What the columns of `Registries[].[RegistryId, Status]` are called: the query's own words for each, where a list of them is what it ends
 * with. None for any other query.
 */
export function headingsOf(query: string): readonly string[] {
  const text = query.trim();
  const start = text.endsWith("]") ? startOfLast(text) : -1;
  if (start < 0 || (start > 0 && !/[.|]\s*$/.test(text.slice(0, start)))) return [];
  const items = splitAtCommas(text.slice(start + 1, -1));
  return items.length > 1 ? items.map((item) => printable(item.trim())) : [];
}

/** Where the bracket opens that the last character closes. */
function startOfLast(text: string): number {
  const open: number[] = [];
  let last = -1;
  walk(text, (character, index) => {
    if (/[[({]/.test(character)) open.push(index);
    if (/[\])}]/.test(character)) last = open.pop() ?? -1;
  });
  return last;
}

function splitAtCommas(text: string): string[] {
  const ends: number[] = [];
  let depth = 0;
  walk(text, (character, index) => {
    if (/[[({]/.test(character)) depth++;
    if (/[\])}]/.test(character)) depth--;
    if (character === "," && depth === 0) ends.push(index);
  });
  return [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

/** Calls with each character that stands in no quotes. */
function walk(text: string, use: (character: string, index: number) => void): void {
  let quote = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "\\") index++;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (/["'`]/.test(character)) quote = character;
    else use(character, index);
  }
}
