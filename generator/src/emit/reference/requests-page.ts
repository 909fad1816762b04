import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { type Markdown, markdown, markdownCode, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { markdownPage, notesSection, pageAt } from "./page.js";

/** Where requests go, how they are signed, and which regions there are. */
export function requestsPage(api: Api): MarkdownDocument {
  const { protocol, limits } = api;
  const scheme = markdownText(protocol.scheme.toUpperCase());
  const charset = markdownText(protocol.charset.toUpperCase());
  return markdownPage(pageAt(referencePages.requests), [
    markdown`# Requests`,
    markdown`Requests go over ${scheme} to the path ${markdownCode(protocol.path)}; texts are encoded in ${charset}. A signature holds for ${limits.clockSkewSeconds} seconds around the server's clock.`,
    markdown`## Signatures`,
    signatureTable(api),
    markdown`Where a request with a signature of version 1 names no ${markdownCode("SignatureMethod")}, it is verified with ${markdownCode(defaultMethod(api))}. A query has at most ${limits.getMaxBytes} bytes, a form signed with version 1 ${limits.v1PostMaxBytes}, a body signed with version 3 ${limits.tc3PostMaxBytes}.`,
    markdown`## Hosts`,
    markdownTable(
      [markdown`Host`, markdown`Where`, markdown`Region`],
      api.endpoints.map(({ host, title, region, financial, recommended }) => [
        markdown`${markdownCode(host)}${mark(recommended)}`,
        markdownText(title),
        markdown`${region === undefined ? markdown`nearest` : markdownCode(region)}${financial === true ? markdown`, financial` : markdown``}`,
      ]),
    ),
    markdown`Financial zones are isolated: a request that names a financial region goes to a host of a financial zone, preferably that of the same region, and no other request does.`,
    markdown`## Regions`,
    markdownTable(
      [markdown`Region`, markdown`Where`, markdown`Number`],
      api.regions.map(({ name, title, number }) => [
        markdownCode(name),
        markdownText(title),
        number === undefined ? markdown`` : markdown`${number}`,
      ]),
    ),
    notesSection(api.notes),
  ]);
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
