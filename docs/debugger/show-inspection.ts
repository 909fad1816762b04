import { maskSecrets } from "@tcrkit/signer";
import { describeInspection, type Inspection, type InspectionWords, tokensIn } from "@tcrkit/signer/debug";
import { element } from "./element.js";
import { spanText } from "./span-text.js";

/** Shows what an inspection found: the verdict in its place, all else below it. Nothing of it is read as HTML. */
export function showInspection(
  inspection: Inspection,
  nowMs: number,
  verdict: HTMLElement,
  findings: HTMLElement,
): void {
  const words = describeInspection(inspection, { nowMs, spanText });
  const { result } = inspection;
  const isOpen = findings.querySelector("details")?.open ?? true;
  verdict.className = result === undefined ? "unjudged" : result.ok ? "right" : "wrong";
  verdict.textContent = words.verdict;
  findings.replaceChildren(
    factList(words.facts),
    ...differenceParts(words.difference, inspection),
    ...words.texts.map(([heading, text], at) => textPart(heading, text, differingLine(inspection, at))),
    partsFound(inspection, isOpen),
  );
}

function factList(facts: readonly (readonly [label: string, text: string])[]): HTMLElement {
  return element(
    "dl",
    {},
    facts.flatMap(([label, text]) => [element("dt", {}, [label]), element("dd", {}, [text])]),
  );
}

function differenceParts(difference: InspectionWords["difference"], { difference: found }: Inspection): HTMLElement[] {
  if (difference === undefined) return [];
  const start = (found?.column ?? 1) - 1;
  const lines = difference.sides.map(([label, line]) =>
    element("div", {}, [
      element("dt", {}, [label]),
      element("dd", {}, [element("code", {}, [line.slice(0, start), element("mark", {}, [line.slice(start)])])]),
    ]),
  );
  const sides = lines.length === 0 ? [] : [element("dl", { class: "sides" }, lines)];
  return [element("h3", {}, [difference.sentence]), ...sides];
}

/** The line of a text in which the client's differs; 0 for none. */
function differingLine({ difference, canonicalRequest }: Inspection, at: number): number {
  const of = at === 0 && canonicalRequest !== undefined ? "canonicalRequest" : "stringToSign";
  return difference?.of === of ? difference.line : 0;
}

function textPart(heading: string, text: string, differing: number): HTMLElement {
  const lines = text.split("\n").map((line, index) => {
    const isMarked = index + 1 === differing;
    return element("li", {}, [isMarked ? element("mark", {}, [line]) : line]);
  });
  return element("div", {}, [
    element("h3", {}, [heading]),
    element("ol", { class: "lines", tabindex: "0", "aria-label": heading }, lines),
  ]);
}

/** The request's parts, as they were read from the text. */
function partsFound(inspection: Inspection, isOpen: boolean): HTMLElement {
  const { found, signature } = inspection;
  const { method, path, query, headers, body } = found.request;
  const signed: readonly (readonly [string, string])[] =
    signature.kind === "tc3"
      ? [
          ["SecretId", signature.secretId],
          ["Credential scope", `${signature.date}/${signature.service}/tc3_request`],
          ["Signed headers", signature.signedHeaders],
          ["Signature", signature.signature],
        ]
      : signature.kind === "v1"
        ? signature.params
        : [];
  const sent = Object.entries(headers).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as const),
  );
  const groups = [
    [
      "Sent",
      [
        ["Method", method],
        ["Path", path],
        ["Query", query],
        ["Body", body],
      ],
    ],
    ["Headers", sent],
    [signature.kind === "v1" ? "Parameters of the signature" : "Authorization", signed],
  ] as const;
  const tables = groups.flatMap(([caption, rows]) => (rows.length === 0 ? [] : [partTable(caption, rows, inspection)]));
  return element("details", { class: "parts", ...(isOpen ? { open: "" } : {}) }, [
    element("summary", {}, ["The parts of the request"]),
    ...tables,
  ]);
}

function partTable(
  caption: string,
  rows: readonly (readonly [name: string, value: string])[],
  inspection: Inspection,
): HTMLElement {
  const shown = rows.map(([name, value]) => {
    const text = value === "" ? "(empty)" : maskSecrets(value, tokensIn(inspection));
    return element("tr", {}, [element("th", { scope: "row" }, [name]), element("td", {}, [text])]);
  });
  return element("table", {}, [element("caption", {}, [caption]), element("tbody", {}, shown)]);
}
