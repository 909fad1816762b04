/** How typing ends. */
export const endSecret = { enter: "enter", interrupt: "interrupt" } as const;

export interface Typed {
  readonly text: string;
  /** Undefined while more is to come. */
  readonly end: (typeof endSecret)[keyof typeof endSecret] | undefined;
}

const escapeKey = "\u001b";
/** What follows an escape for arrows and the like, which change nothing. */
const behindEscape = /^(?:\[[\d;]*[ -/]*[@-~]|O.|.)?/u;

/** A line with more typed behind it: what a terminal in raw mode sends, key after key. */
export function typeSecret(before: string, typed: string): Typed {
  let text = before;
  for (let rest = typed; rest !== ""; ) {
    const key = firstKey(rest);
    rest = rest.slice(key.length);
    switch (key) {
      case "\r":
      case "\n":
      case "\u0004":
        return { text, end: endSecret.enter };
      case "\u0003":
        return { text, end: endSecret.interrupt };
      case "\u007f":
      case "\b":
        text = [...text].slice(0, -1).join("");
        break;
      case "\u0015":
        text = "";
        break;
      default:
        if (key >= " ") text += key;
    }
  }
  return { text, end: undefined };
}

function firstKey(typed: string): string {
  if (!typed.startsWith(escapeKey)) return String.fromCodePoint(typed.codePointAt(0) ?? 0);
  return escapeKey + (behindEscape.exec(typed.slice(1))?.[0] ?? "");
}
