import { MASK } from "@tcrkit/signer";
import { parseLosslessJson, printLosslessJson } from "../base/lossless-json.js";
import type { Operation, Shape } from "../contract.js";
import { redactInput, redactOutput, redactText } from "./redact.js";
import { redactPairs } from "./redact-pairs.js";

/** The body of a request, JSON or a form. */
export function redactRequestBody(operation: Operation, body: string): string {
  const json = tryJson(body);
  if (isObject(json)) return printLosslessJson(redactInput(operation, json));
  return /^[\w.%-]+=[^\s{}<>"]*$/.test(body) ? redactPairs(operation, body) : redactExcerpt(operation, body);
}

/** The body of an answer. Of one that is none of the API the beginning is kept, see `redactExcerpt`. */
export function redactResponseBody(operation: Operation, body: string): string {
  const json = tryJson(body);
  const answer = isObject(json) ? json["Response"] : undefined;
  if (!isObject(answer)) return redactExcerpt(operation, body);
  const { Error: error, ...output } = answer;
  const shown = redactOutput(operation, output);
  const failure = isObject(error) ? { Error: redactOutput({ ...operation, output: errorShape }, error) } : {};
  return printLosslessJson({ Response: { ...failure, ...shown } });
}

/** The first characters of a text that is no whole answer, perhaps one that was cut: what looks like a sensitive member is masked. */
export function redactExcerpt(operation: Operation, text: string): string {
  const names = [operation.input, operation.output, ...Object.values(operation.shapes)]
    .flat()
    .flatMap(({ name, sensitive }) => (sensitive === true ? [name] : []));
  return redactText(names.length === 0 ? text : text.replace(membersCalled(names), `$1"${MASK}"`));
}

/** Members with a string or a list of strings, which ends with the text at the latest. */
function membersCalled(names: readonly string[]): RegExp {
  const string = String.raw`"(?:[^"\\]|\\.)*(?:"|\\?$)`;
  const list = String.raw`\[(?:${string}|[^"\]])*(?:\]|$)`;
  return new RegExp(String.raw`("(?:${names.join("|")})"\s*:\s*)(?:${string}|${list})`, "g");
}

const errorShape: Shape = [
  { name: "Code", type: "String" },
  { name: "Message", type: "String" },
];

function tryJson(text: string): unknown {
  try {
    return parseLosslessJson(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
