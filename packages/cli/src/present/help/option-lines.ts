import { globalOptions } from "../../parse/global-options.js";
import type { GlobalOption } from "../../parse/options.js";
import { tccliOptions } from "../../parse/tccli-options.js";
import { wrap } from "../wrap.js";
import { wrapPairs } from "./wrap.js";

/** The flags that most people look for, and some that a command has a use for, each in a few words; and where the rest is told. */
export function usualOptionLines(besides: readonly `--${string}`[], width: number): string[] {
  const usual = ["--region", "--profile", "--output", "--query", ...besides];
  const options = usual.flatMap((flag) => [...globalOptions, ...tccliOptions].filter((option) => option.flag === flag));
  return [...wrap(messages.title, width), ...wrapPairs(options.map(inFewWords).map(optionPair), width)];
}

/** A global option, with what it does. */
export function optionPair(option: GlobalOption): readonly [flag: string, about: string] {
  const { flag, short, values, value = values?.join("|"), about } = option;
  const names = short === undefined ? flag : `${flag}, ${short}`;
  return [value === undefined ? names : `${names} ${value}`, about];
}

function inFewWords(option: GlobalOption): GlobalOption {
  return { ...option, about: option.about.replace(/[.:;](?: .*)?$/, "") };
}

const messages = {
  title: "Flags that commands have in common; more: tcr help flags",
};
