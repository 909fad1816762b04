import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  type Markdown,
  markdown,
  markdownCode,
  markdownHttp,
  markdownTable,
  markdownText,
} from "../../print/markdown.js";
import { requestLines, sampleAction } from "../example-wire.js";
import { referencePages } from "../paths.js";
import { guideLink, markdownPage, notesAt, notesSection, type Page } from "./page.js";

/** How a request is put together: where it goes, by which method, with which content type and signature. */
export function requestsPage(page: Page): MarkdownDocument {
  const { protocol, endpoints, notes } = page.api;
  const scheme = markdownText(protocol.scheme.toUpperCase());
  const charset = markdownText(protocol.charset.toUpperCase());
  const host = markdownCode(endpoints[0]?.host ?? "");
  return markdownPage(page, [
    markdown`# Request structure`,
    markdown`Requests go over ${scheme} to the path ${markdownCode(protocol.path)} of ${host}, or of the host of a ${page.link(markdown`region`, referencePages.regions)}. Texts are encoded in ${charset}.`,
    markdown`A request has the ${page.link(markdown`common parameters`, referencePages.commonParameters)}, which name the action and sign, and the action's own input. ${page.link(markdown`Lists and objects`, referencePages.lists)} tells how an input is written into a query; ${page.link(markdown`Limits`, referencePages.limits)} how large it may be.`,
    markdown`## Methods and content types`,
    signatureTable(page.api),
    markdown`Where a request with signature v1 names no ${markdownCode("SignatureMethod")}, it is verified with ${markdownCode(defaultMethod(page.api))}. How a signature is made: ${guideLink(page, "signature3", markdown`v3`)}, ${guideLink(page, "signature1", markdown`v1`)}.`,
    ...sampleSections(page),
    notesSection(page, notesAt(notes, ["protocol", "signatureMethods"])),
  ]);
}

/** The example of one action by POST and by GET. */
function sampleSections({ api }: Page): Markdown[] {
  const sample = sampleAction(api);
  if (sample === undefined) return [];
  return [
    markdown`## By POST`,
    markdown`The input is the body, in JSON. What stands in capitals differs with each request.`,
    markdownHttp(signedLines(api, requestLines(api, sample.action, sample.example.input, "POST"))),
    markdown`## By GET`,
    markdown`The input is the query; the rest stays in the headers.`,
    markdownHttp(signedLines(api, requestLines(api, sample.action, sample.example.input, "GET"))),
  ];
}

/** With what signs a request, behind its content type. */
function signedLines({ name }: Api, [line = "", host = "", contentType = "", ...rest]: readonly string[]): string[] {
  const credential = `Credential=SECRET_ID/DAY/${name}/tc3_request`;
  const authorization = `Authorization: TC3-HMAC-SHA256 ${credential}, SignedHeaders=content-type;host, Signature=SIGNATURE`;
  return [line, host, contentType, authorization, "X-TC-Timestamp: UNIX_SECONDS", ...rest];
}

function signatureTable({ signatureMethods }: Api): Markdown {
  return markdownTable(
    [markdown`Signature method`, markdown`Version`, markdown`Request`, markdown`Content type`],
    signatureMethods.flatMap(({ name, version, recommended, requests }) =>
      requests.map(({ method, contentType, recommended: isBest, certainActions }) => [
        markdown`${markdownCode(name)}${mark(recommended)}`,
        markdown`${version}`,
        markdown`${markdownText(method)}${mark(isBest)}`,
        markdown`${markdownCode(contentType)}${certainActions === true ? markdown`, for certain actions alone` : markdown``}`,
      ]),
    ),
  );
}

function mark(recommended: true | undefined): Markdown {
  return recommended === true ? markdown` (recommended)` : markdown``;
}

function defaultMethod({ signatureMethods }: Api): string {
  return signatureMethods.find((method) => method.default === true)?.name ?? "";
}
