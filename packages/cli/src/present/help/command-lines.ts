/**
 * A command line in help, to be pasted as it stands: on one line where it fits, else in several that a shell joins, as full as they can
 * be. A flag stays with its value where both fit.
 */
export function commandLines(line: string, width: number): string[] {
  if (indent.length + line.length <= width) return [indent + line];
  const lines: string[] = [];
  let last = "";
  for (const unit of unitsOf(line).flatMap((unit) => withoutOverflow(unit, width))) {
    const longer = last === "" ? unit : `${last} ${unit}`;
    if (last !== "" && !fits(longer, width)) {
      lines.push(last);
      last = unit;
    } else {
      last = longer;
    }
  }
  return joinedByShell([...lines, last], width);
}

/** The same of parts that each have a line of their own. */
export function commandParts(parts: readonly string[], width: number): string[] {
  const whole = `${indent}${parts.join(" ")}`;
  if (whole.length <= width) return [whole];
  return joinedByShell(
    parts.flatMap((part) => withoutOverflow(part, width)),
    width,
  );
}

const indent = "  ";
const deeper = "    ";
const joint = " \\";

function fits(text: string, width: number): boolean {
  return deeper.length + text.length + joint.length <= width;
}

/** A flag whose value does not fit beside it has it in the next line; JSON is broken within. */
function withoutOverflow(unit: string, width: number): string[] {
  return fits(unit, width) || isJson.test(unit) ? [unit] : wordsOf(unit);
}

function joinedByShell(parts: readonly string[], width: number): string[] {
  return parts.flatMap((part, index) => {
    const [first = "", ...rest] = breakJson(part, width);
    const lines = [(index === 0 ? indent : deeper) + first, ...rest.map((line) => `${deeper}  ${line}`)];
    return index === parts.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)}${joint}`];
  });
}

/** JSON between quotes goes on in the next line behind one of its marks, which changes nothing of it. */
function breakJson(part: string, width: number): string[] {
  if (fits(part, width) || !isJson.test(part)) return [part];
  const lines: string[] = [];
  let last = "";
  for (const piece of part.match(jsonPiece) ?? [part]) {
    if (last !== "" && !fits(`  ${last}${piece}`, width)) {
      lines.push(last);
      last = piece;
    } else {
      last += piece;
    }
  }
  return [...lines, last];
}

const isJson = /'[[{]/;

/** `"Values":[`, `"a",` */
const jsonPiece = /(?:"(?:[^"\\]|\\.)*"|[^",:[{])+[,:[{]*|[,:[{]+/g;

/** The words of a line, each with its quotes. */
function wordsOf(line: string): string[] {
  return line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
}

/** What stands together: a flag with its values, a program with its command. */
function unitsOf(line: string): string[] {
  const units: string[] = [];
  for (const word of wordsOf(line)) {
    const begins = units.length === 0 || /^(?:-|[<>|&])/.test(word);
    if (begins) units.push(word);
    else units.push(`${units.pop()} ${word}`);
  }
  return units;
}
