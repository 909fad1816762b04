import type { Action, Member } from "../../model/types.js";
import { type ConstantReference, type Literal, PureCall } from "../../print/code.js";
import { clientPaths } from "../paths.js";
import { fieldLiteral } from "./field-literal.js";
import type { TableForm } from "./table-form.js";
import { waiterLiteral } from "./waiter-literal.js";

/**
 * Texts that the client's own readers turn into objects when one is first asked for, half as long as these: most of a bundle is tables, and a
 * program uses few of them. The readers say how a text is written. What no call needs is left out: group, error codes, examples.
 */
export const compactForm: TableForm = {
  shape: shapeText,
  shapeType: "string",
  operation: (action, shapes) => {
    const inputs = [headText(action), shapeText(action.input), shapeText(action.output)];
    return new PureCall(defineOperation, [...inputs, ...moreOf(action, shapes)]);
  },
};

const defineOperation = { name: "defineOperation", module: clientPaths.reader("define-operation") };

function headText({ name, kind, rateLimit, region }: Action): string {
  return [name, kind, rateLimit, ...(region === "required" ? [] : [region])].join(" ");
}

function shapeText(members: readonly Member[]): string {
  return members.map(memberWord).join(" ");
}

function memberWord(member: Member): string {
  const { name, type, list = 0, required, nullable, ...facts } = fieldLiteral(member);
  const json = JSON.stringify(facts).replaceAll(/\s/g, escapeCharacter);
  return [
    name,
    required === true ? "!" : "",
    nullable === true ? "?" : "",
    type === "String" ? "" : `:${type}`,
    "[]".repeat(list),
    json === "{}" ? "" : json,
  ].join("");
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The last arguments, as far as there are any. */
function moreOf(action: Action, shapes: Readonly<Record<string, ConstantReference>>): Literal[] {
  const extras = {
    paging: action.paging && { ...action.paging },
    longRunning: action.longRunning || undefined,
    waiters: action.waiters.length === 0 ? undefined : action.waiters.map(waiterLiteral),
  };
  if (Object.values(extras).some((value) => value !== undefined)) return [shapes, extras];
  return Object.keys(shapes).length === 0 ? [] : [shapes];
}
