import { describeInspection, type Inspection } from "@tcrkit/signer/debug";
import { spanText } from "../../present/units.js";
import { printable, printableLines } from "../../shell/printable.js";

/** What was found, in lines for people. */
export function verdictLines(inspection: Inspection, nowMs: number): string[] {
  const { verdict, facts, difference, texts } = describeInspection(inspection, { nowMs, spanText });
  const compared =
    difference === undefined ? [] : ["", difference.sentence, ...labelled(difference.sides).map((line) => `  ${line}`)];
  return [
    verdict,
    "",
    ...labelled(facts),
    ...compared.map(printable),
    ...texts.flatMap(([heading, text]) => ["", `${heading}:`, printableLines(text)]),
  ];
}

/** `Label:  text`, the texts below one another. */
function labelled(pairs: readonly (readonly [label: string, text: string])[]): string[] {
  const width = Math.max(...pairs.map(([label]) => label.length)) + 1;
  return pairs.map(([label, text]) => `${`${label}:`.padEnd(width)} ${printable(text)}`);
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
