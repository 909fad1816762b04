import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import { markdownCode, markdownTable, markdownText } from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { markdownPage, notesSection, pageAt } from "./page.js";

/** Where requests go, how they are signed, and which regions there are. */
export function requestsPage(api: Api): MarkdownDocument {
  const { protocol, limits } = api;
  return markdownPage(pageAt(referencePages.requests), [
    "# Requests",
    `Requests go over ${protocol.scheme.toUpperCase()} to the path ${markdownCode(protocol.path)}; texts are encoded in ${protocol.charset.toUpperCase()}. A signature holds for ${limits.clockSkewSeconds} seconds around the server's clock.`,
    "## Signatures",
    signatureTable(api),
    `Where a request with a signature of version 1 names no ${markdownCode("SignatureMethod")}, it is verified with ${markdownCode(defaultMethod(api))}. A query has at most ${limits.getMaxBytes} bytes, a form signed with version 1 ${limits.v1PostMaxBytes}, a body signed with version 3 ${limits.tc3PostMaxBytes}.`,
    "## Hosts",
    markdownTable(
      ["Host", "Where", "Region"],
      api.endpoints.map(({ host, title, region, financial, recommended }) => [
        `${markdownCode(host)}${recommended === true ? " (recommended)" : ""}`,
        markdownText(title),
        `${region === undefined ? "nearest" : markdownCode(region)}${financial === true ? ", financial" : ""}`,
      ]),
    ),
    "Financial zones are isolated: a request that names a financial region goes to a host of a financial zone, preferably that of the same region, and no other request does.",
    "## Regions",
    markdownTable(
      ["Region", "Where", "Number"],
      api.regions.map(({ name, title, number }) => [
        markdownCode(name),
        markdownText(title),
        number === undefined ? "" : String(number),
      ]),
    ),
    notesSection(api.notes),
  ]);
}

function signatureTable({ signatureMethods }: Api): string {
  return markdownTable(
    ["Signature method", "Version", "Request", "Content type"],
    signatureMethods.flatMap(({ name, version, recommended, requests }) =>
      requests.map(({ method, contentType, recommended: isBest, certainActions }) => [
        `${markdownCode(name)}${recommended === true ? " (recommended)" : ""}`,
        String(version),
        `${method}${isBest === true ? " (recommended)" : ""}`,
        `${markdownCode(contentType)}${certainActions === true ? ", for certain actions alone" : ""}`,
      ]),
    ),
  );
}

function defaultMethod({ signatureMethods }: Api): string {
  return signatureMethods.find((method) => method.default === true)?.name ?? "";
}
