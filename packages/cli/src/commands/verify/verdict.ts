import { UNSIGNED_PAYLOAD } from "@tcrkit/signer";
import type { Inspection } from "@tcrkit/signer/debug";
import { spanText } from "../../present/units.js";
import { printable, printableLines } from "../../shell/printable.js";
import { verifyText } from "./messages.js";

export interface VerdictSettings {
  /** Whether texts of the client were given, to compare. */
  readonly hasOwn: boolean;
  readonly nowMs: number;
}

/** What was found, in lines for people. */
export function verdictLines(inspection: Inspection, { hasOwn, nowMs }: VerdictSettings): string[] {
  const { found, result, timestamp, difference, canonicalRequest, stringToSign } = inspection;
  const { labels, headings, texts, sides } = verifyText;
  const { method, path, query, headers } = found.request;
  const target = `${method} ${String(headers["host"] ?? "")}${path}${query === "" ? "" : `?${query}`}`;
  const rows = [
    [labels.found, verifyText.forms[found.form]],
    [labels.request, target],
    [labels.signature, signatureText(inspection)],
    ...(timestamp === undefined ? [] : [[labels.time, timeText(timestamp, nowMs)]]),
    ...(result.ok
      ? []
      : [
          [labels.reason, result.explanation],
          [labels.code, `${result.code}, ${result.diagnosis}`],
        ]),
    ...found.notes.map((note) => [labels.note, note]),
  ];
  const width = Math.max(...rows.map(([label = ""]) => label.length));
  const compared =
    difference === undefined
      ? hasOwn && !result.ok
        ? ["", verifyText.noDifference]
        : []
      : [
          "",
          verifyText.difference(texts[difference.of], difference.line, difference.column, difference.name),
          `${sides.ours} ${difference.ours ?? verifyText.ended}`,
          `${sides.theirs} ${difference.theirs ?? verifyText.ended}`,
        ].map(printable);
  return [
    result.ok ? verifyText.right : verifyText.wrong,
    "",
    ...rows.map(([label = "", text = ""]) => `${label.padEnd(width)} ${printable(text)}`),
    ...compared,
    ...textBlock(headings.canonicalRequest, canonicalRequest),
    ...textBlock(headings.stringToSign, stringToSign),
  ];
}

/** The same as data. */
export function verdictJson({ found, signature, timestamp, result, ...texts }: Inspection) {
  const { method, path, query, headers } = found.request;
  return {
    ok: result.ok,
    ...(result.ok
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

function signatureText({ signature, found }: Inspection): string {
  switch (signature.kind) {
    case "tc3": {
      const isUnsigned = String(found.request.headers["x-tc-content-sha256"]) === UNSIGNED_PAYLOAD;
      return `TC3-HMAC-SHA256 of ${signature.service}, by ${signature.secretId}${isUnsigned ? ", without the body" : ""}`;
    }
    case "v1":
      return `${signature.signatureMethod}, by ${signature.secretId}`;
    default:
      return "none";
  }
}

/** In UTC, with how long it was ago. */
function timeText(timestamp: number, nowMs: number): string {
  const agoMs = nowMs - timestamp * 1000;
  const isDate = Math.abs(timestamp) < 100_000_000_000;
  const date = isDate ? new Date(timestamp * 1000).toISOString().replace(".000Z", "Z") : String(timestamp);
  return `${date}, ${agoMs < 0 ? `${spanText(-agoMs)} ahead` : `${spanText(agoMs)} ago`}`;
}

function textBlock(heading: string, text: string | undefined): string[] {
  return text === undefined ? [] : ["", heading, printableLines(text)];
}
