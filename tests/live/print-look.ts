import type { Look } from "./look.js";

/** The report of a look, line by line. */
export function printLook({ calls, differences, skipped }: Look): string[] {
  const listed = (lines: Look["differences"]) => lines.map(({ place, what }) => `  ${place} ${what}`);
  return [
    `${calls} ${calls === 1 ? "call" : "calls"} that only read; ${differences.length} ${differences.length === 1 ? "difference" : "differences"} from the spec and the mock.`,
    ...listed(differences),
    ...(skipped.length === 0 ? [] : ["Not tried:", ...listed(skipped)]),
  ];
}
