import { expect } from "vitest";
import { createMemoryFiles } from "./memory-files.js";
import { type TerminalOptions, tcr } from "./terminal.js";

export const folder = "/home/me/.config/tcr";
export const key = "wJalrXUtnFEMIbPxRfiCY";

/** Runs `tcr configure` without a variable that is set, and holds that it never shows the key. */
export async function configure(line: string, options: TerminalOptions = {}) {
  const disk = options.disk ?? createMemoryFiles(options.files);
  const transcript = await tcr(["configure", ...line.split(" ").filter((word) => word !== "")], {
    env: {},
    ...options,
    disk,
  });
  const text = JSON.stringify([transcript.stdout, transcript.stderr]);
  expect(text).not.toContain(key);
  const kept = (name: string) => JSON.parse(disk.all.get(`${folder}/${name}.json`)?.text ?? "null");
  return { ...transcript, disk, kept };
}
