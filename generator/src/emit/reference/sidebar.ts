import type { Api, ErrorCode } from "../../model/types.js";
import type { JsonDocument } from "../../print/document.js";
import { referencePages, referencePath } from "../paths.js";
import { protocolPages } from "./index-page.js";

interface SidebarItem {
  readonly text: string;
  /** Path of its page below the reference's folder, without ending. */
  readonly page?: string;
  /** A page outside of it, from the site's root. */
  readonly link?: string;
  readonly items?: readonly SidebarItem[];
}

/** What the sidebar of the docs lists, in the manual's order. */
export function sidebarDocument(api: Api): JsonDocument {
  const types = api.types.map(({ name }) => pageItem(name, referencePages.type(name)));
  const items: SidebarItem[] = [
    { text: "Overview", page: "" },
    {
      text: "Requests and answers",
      items: [...protocolPages.map(({ title, path }) => pageItem(title, path)), ...signatureItems(api)],
    },
    ...api.groups.map(({ title, inManualOrder }) => ({
      text: title,
      items: inManualOrder.map((action) => pageItem(action.name, referencePages.action(action))),
    })),
    { text: "Data types", items: [pageItem("All data types", referencePages.types), ...types] },
    { text: "Error codes", items: [pageItem("All error codes", referencePages.errors), ...codesOf(api).map(codeItem)] },
  ];
  return { kind: "json", path: referencePath(referencePages.sidebar), value: items };
}

function signatureItems({ guides: { signature3, signature1 } }: Api): SidebarItem[] {
  return [
    ...(signature3 === undefined ? [] : [{ text: "Signature v3, step by step", link: signature3 }]),
    ...(signature1 === undefined ? [] : [{ text: "Signature v1, step by step", link: signature1 }]),
  ];
}

function codesOf({ errors }: Api): ErrorCode[] {
  return [...new Map([...errors.common, ...errors.service].map((error) => [error.code, error])).values()];
}

function codeItem({ code }: ErrorCode): SidebarItem {
  return pageItem(code, referencePages.error(code));
}

function pageItem(text: string, path: string): SidebarItem {
  return { text, page: path.replace(/(?:(?<=\/)index)?\.md$/, "") };
}
