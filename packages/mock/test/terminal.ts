import type { CommandIo } from "../src/command/run.js";

/** A terminal for tcr-mock, with files in memory; `ready` resolves to the URL. */
export function terminal(files: Readonly<Record<string, string>> = {}) {
  const printed = { stdout: "", stderr: "" };
  const stop = new AbortController();
  let onReady: (url: string) => void = () => {};
  const ready = new Promise<string>((resolve) => {
    onReady = resolve;
  });
  const io: CommandIo = {
    stdout: (text) => {
      printed.stdout += text;
      const url = /^tcr-mock is ready: (\S+)\n$/.exec(printed.stdout)?.[1];
      if (url !== undefined) onReady(url);
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw new Error("ENOENT");
      return content;
    },
    randomSeed: () => "random",
    now: () => 0,
    stop: stop.signal,
  };
  return { printed, io, ready, stop: () => stop.abort() };
}
