import { kebabCase } from "../../parse/names.js";
import type { Answer } from "../../parse/value.js";
import { columnsOf } from "../../present/table/columns.js";

/** A list of names with commas, each with another name at its end; in small letters where that is how it is typed. */
export function columnLists(typed: string, sign: "" | "-", answer: Answer): string[] {
  const end = typed.lastIndexOf(",") + 1;
  const hasSign = sign !== "" && typed.startsWith(sign, end);
  const before = typed.slice(0, end) + (hasSign ? sign : "");
  const isSmall = /^[a-z]/.test(typed.slice(before.length));
  return columnsOf(answer).map(({ name }) => before + (isSmall ? kebabCase(name) : name));
}
