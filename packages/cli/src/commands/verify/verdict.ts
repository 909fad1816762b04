import { describeInspection, type Inspection } from "@tcrkit/signer/debug";
import { spanText } from "../../present/units.js";
import { wrap } from "../../present/wrap.js";
import { printable, printableLines } from "../../shell/printable.js";

/** What was found, in lines for people. Sentences are fitted to a terminal; what was signed and sent stays as it is. */
export function verdictLines(inspection: Inspection, nowMs: number, width = Number.POSITIVE_INFINITY): string[] {
  const { verdict, facts, difference, texts } = describeInspection(inspection, { nowMs, spanText });
  const compared =
    difference === undefined
      ? []
      : ["", ...fitted(difference.sentence, width), ...labelled(difference.sides).map((line) => `  ${line}`)];
  return [
    ...fitted(verdict, width),
    "",
    ...labelled(facts).flatMap((line) => fitted(line, width, labelWidth(facts) + 1)),
    ...compared.map(printable),
    ...texts.flatMap(([heading, text]) => ["", `${heading}:`, printableLines(text)]),
  ];
}

/** `Label:  text`, the texts below one another. */
function labelled(pairs: readonly (readonly [label: string, text: string])[]): string[] {
  const width = labelWidth(pairs);
  return pairs.map(([label, text]) => `${`${label}:`.padEnd(width)} ${printable(text)}`);
}

/** Room for the longest label, and its colon. */
function labelWidth(pairs: readonly (readonly [label: string, text: string])[]): number {
  return Math.max(...pairs.map(([label]) => label.length)) + 1;
}

/** A line in several where it is too long, those after its first behind an indent. What stands before the indent stays. */
function fitted(line: string, width: number, indent = 0): string[] {
  if (line.length <= width) return [line];
  const lines = wrap(line.slice(indent), width, " ".repeat(indent));
  return lines.map((text, index) => (index === 0 ? line.slice(0, indent) + text.slice(indent) : text));
}

/** The same as data. */
export function verdictJson({ found, signature, timestamp, result, ...texts }: Inspection) {
  const { method, path, query, headers } = found.request;
  return {
    ok: result?.ok ?? false,
    ...(result === undefined || result.ok
      ? {}
      : { code: result.code, part: result.part, diagnosis: result.diagnosis, explanation: result.explanation }),
    form: found.form,
    request: { method, host: String(headers["host"] ?? ""), path, query },
    signature: signature.kind,
    secretId: "secretId" in signature ? signature.secretId : undefined,
    service: signature.kind === "tc3" ? signature.service : undefined,
    timestamp,
    difference: texts.difference,
    canonicalRequest: texts.canonicalRequest,
    stringToSign: texts.stringToSign,
    notes: found.notes,
  };
}
