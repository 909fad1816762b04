import type { TypeHelp, TypeMemberHelp } from "../../contract.js";
import { wrap } from "../wrap.js";
import { plainText } from "./wrap.js";

/** A data type as lines: its members with their types, meanings, limits and values. */
export function renderTypeHelp(name: string, { summary, members }: TypeHelp, width: number): string[] {
  return [
    ...wrap(`${name}: ${plainText(summary)}`, width),
    "",
    ...Object.entries(members).flatMap(([member, help]) => memberLines(member, help, width)),
  ];
}

function memberLines(
  name: string,
  { type, nullable, description, limits = [], values = [] }: TypeMemberHelp,
  width: number,
): string[] {
  const paragraphs = [[description, ...limits].join(" "), ...values];
  return [
    `  ${name} ${type}${nullable === true ? " or null" : ""}`,
    ...paragraphs.flatMap((text) => wrap(plainText(text), width, "      ")),
  ];
}
