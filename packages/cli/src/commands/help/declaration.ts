import { commandGroups, commands } from "../../gen/commands.js";
import type { Declaration } from "../../parse/builtin.js";

/** What there is help for, beside commands and their groups. */
export const topics = [
  { name: "first-steps", about: "From nothing to a listed image, a docker login and a script." },
  { name: "commands", about: "Every command." },
  { name: "flags", about: "The flags that commands have in common." },
  { name: "environment", about: "The variables that are read." },
  { name: "input", about: "How values are written: lists, JSON, files, stdin, secrets." },
  { name: "output", about: "The forms in which an answer is written." },
  { name: "settings", about: "Where key, region and form of output come from; profiles." },
  { name: "tccli", about: "How command lines of tccli run under tcr." },
  { name: "exit-codes", about: "What the exit codes mean." },
] as const;

export type TopicName = (typeof topics)[number]["name"];

export const declaration: Declaration = {
  name: "help",
  area: "setup",
  summary: "Tells what there is; of a command its flags, limits, errors and an example.",
  words: "[COMMAND | GROUP | TOPIC]",
  flags: [],
  takes: [],
  nextWord: ({ length }, builtins) => (length === 0 ? { name: "Topic", values: helpTopics(builtins) } : undefined),
  explainsItself: true,
};

/** Everything that there is help for. */
export function helpTopics(builtins: readonly Declaration[]): string[] {
  const listed = builtins.filter(({ summary }) => summary !== undefined);
  return [...commands, ...commandGroups, ...listed, ...topics].map(({ name }) => name);
}
