/** What the official tool's `--waiter` asks for: to repeat a call until a place in its answer has a value. */
export interface WaiterArgument {
  /** Place in the answer, as JMESPath: `RegistryStatusSet[0].Status`. */
  readonly expr: string;
  /** The value to wait for, as text. */
  readonly to: string;
  /** Time for the whole wait. Default 180 seconds. */
  readonly timeoutMs: number;
  /** Time between two calls. Default 5 seconds. */
  readonly intervalMs: number;
}

/** How such a waiter is written, at least. */
export const waiterForm = `"{'expr':'Status','to':'Running'}"`;

const longestSeconds = 24 * 3_600;

/**
 * Reads a flat dictionary as Python or JSON writes it: texts between single or double quotes, and numbers. It is data and never
 * evaluated. Undefined for anything else.
 */
export function parseWaiterArgument(text: string): WaiterArgument | undefined {
  const entries = readEntries(text);
  const known = ["expr", "to", "timeout", "interval"];
  if (entries === undefined || [...entries.keys()].some((key) => !known.includes(key))) return undefined;
  const [expr, to] = [entries.get("expr"), entries.get("to")];
  const timeoutMs = milliseconds(entries.get("timeout") ?? 180);
  const intervalMs = milliseconds(entries.get("interval") ?? 5);
  if (typeof expr !== "string" || to === undefined || timeoutMs === undefined || intervalMs === undefined)
    return undefined;
  return { expr, to: String(to), timeoutMs, intervalMs };
}

const quoted = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const entry = new RegExp(String.raw`^\s*(${quoted})\s*:\s*(${quoted}|-?\d+(?:\.\d+)?|True|False|true|false)\s*`);

function readEntries(text: string): Map<string, string | number> | undefined {
  const [, inside] = /^\s*\{(.*)\}\s*$/s.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const entries = new Map<string, string | number>();
  for (let rest = inside; rest.trim() !== ""; ) {
    const [whole, key, value] = entry.exec(rest) ?? [];
    if (whole === undefined || key === undefined || value === undefined) return undefined;
    entries.set(unquote(key), /^-?\d/.test(value) ? Number(value) : unquote(value));
    rest = rest.slice(whole.length);
    if (rest !== "" && !rest.startsWith(",")) return undefined;
    rest = rest.slice(1);
  }
  return entries;
}

/** `True` and `False`, which have no quotes, become as JSON and a shell write them. */
function unquote(text: string): string {
  if (!/^['"]/.test(text)) return text.toLowerCase();
  return text.slice(1, -1).replace(/\\(.)/g, "$1");
}

function milliseconds(seconds: string | number): number | undefined {
  const value = typeof seconds === "number" ? seconds : Number.NaN;
  return value > 0 && value <= longestSeconds ? value * 1_000 : undefined;
}
