import { colorPaint, noPaint } from "../../output/paint.js";
import { printable } from "../../output/printable.js";
import { doctorText } from "../../text/doctor.js";
import type { Check } from "./check.js";

/** Checks as lines: state, name, what was found; below it more of it, and what to do. */
export function renderChecks(checks: readonly Check[], hasColor: boolean): string[] {
  const { good, pending, bad } = hasColor ? colorPaint : noPaint;
  const paints = { ok: good, warn: pending, fail: bad };
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks.flatMap(({ name, state, found, details = [], next }) => [
    `${paints[state](doctorText.states[state].padEnd(4))}  ${name.padEnd(width)}  ${printable(found)}`,
    ...[...details, ...(next === undefined ? [] : [doctorText.next(next)])].map(
      (line) => `${" ".repeat(width + 8)}${printable(line)}`,
    ),
  ]);
}
