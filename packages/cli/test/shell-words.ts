/** The words of a command line as a POSIX shell finds them: plain, or between single quotes. */
export function shellWords(line: string): string[] {
  const words = line.replaceAll("\\\n", " ").match(/(?:[^\s'\\]|\\.|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ""),
  );
}
