import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: SidebarItem[];
}

/** The sidebar of the generated reference: what its folders hold. */
export function referenceSidebar(docs: string): SidebarItem[] {
  const reference = join(docs, "reference");
  const groups = readdirSync(join(reference, "actions"));
  return [
    { text: "Overview", link: "/reference/" },
    { text: "Requests", link: "/reference/requests" },
    ...groups.map((group) => folderItem(docs, join("reference/actions", group), titleOf(group))),
    folderItem(docs, "reference/types", "Data types"),
    folderItem(docs, "reference/errors", "Error codes"),
  ];
}

function folderItem(docs: string, folder: string, text: string): SidebarItem {
  const pages = readdirSync(join(docs, folder)).filter((file) => file !== "index.md");
  return {
    text,
    collapsed: true,
    items: pages.map((page) => ({
      text: headingOf(join(docs, folder, page)),
      link: `/${folder.replaceAll("\\", "/")}/${basename(page, ".md")}`,
    })),
  };
}

function headingOf(path: string): string {
  return /^# (.+)$/m.exec(readFileSync(path, "utf8"))?.[1] ?? basename(path, ".md");
}

/** `image-repository` -> `Image repository` */
function titleOf(group: string): string {
  const words = group.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
