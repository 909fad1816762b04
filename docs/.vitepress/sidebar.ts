import { readFileSync } from "node:fs";
import { join } from "node:path";

interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: SidebarItem[];
}

/** As the generator writes it. */
interface ReferenceItem {
  readonly text: string;
  /** Path below the reference's folder. */
  readonly page?: string;
  /** A page outside of it, from the site's root. */
  readonly link?: string;
  readonly items?: readonly ReferenceItem[];
}

/** The sidebar of the generated reference, in the manual's order. */
export function referenceSidebar(docs: string): SidebarItem[] {
  const items: readonly ReferenceItem[] = JSON.parse(readFileSync(join(docs, "reference/sidebar.json"), "utf8"));
  return items.map(sidebarItem);
}

function sidebarItem({ text, page, link, items }: ReferenceItem): SidebarItem {
  return {
    // A long name goes on in the next line where one of its words begins.
    text: text.replace(/(?<=[a-z0-9.])(?=[A-Z])/g, "<wbr>"),
    ...(page === undefined ? {} : { link: `/reference/${page}` }),
    ...(link === undefined ? {} : { link }),
    ...(items === undefined ? {} : { collapsed: true, items: items.map(sidebarItem) }),
  };
}
