import type { Entry, Node } from "../../api/inventory/walk.js";
import type { TableView } from "../../present/table/view.js";
import { cutToWidth } from "../../present/table/width.js";
import { parseTime } from "../../present/time.js";
import { sizeText, spanText } from "../../present/units.js";
import { printable } from "../../shell/printable.js";

/** Where there is little room, names leave some of it for what is beside them. */
const leastNameWidth = 16;
const nameShare = 0.45;

/** What a tree is drawn for. */
export interface TreeStyle {
  /** Columns of the terminal; undefined where nothing is cut. */
  readonly width: number | undefined;
  readonly hasUnicode: boolean;
}

/** What stands before a name, of one that others follow and of the last one; and before what is in them. */
interface Branches {
  readonly branch: string;
  readonly lastBranch: string;
  readonly stem: string;
  readonly ellipsis: string;
}

const unicode: Branches = { branch: "├─ ", lastBranch: "└─ ", stem: "│  ", ellipsis: "…" };
const ascii: Branches = { branch: "|-- ", lastBranch: "`-- ", stem: "|   ", ellipsis: ".." };

/** Entries as a tree, with what is known of each beside it. Ages are those at `nowMs`. */
export function treeView(nodes: readonly Node[], nowMs: number, { width, hasUnicode }: TreeStyle): TableView {
  const branches = hasUnicode ? unicode : ascii;
  const nameWidth =
    width === undefined ? Number.POSITIVE_INFINITY : Math.max(leastNameWidth, Math.floor(width * nameShare));
  const { name, size, age, status, about } = messages.columns;
  return {
    columns: [
      { name, worth: 0 },
      { name: size, worth: 2, isNumber: true },
      { name: age, worth: 1 },
      { name: status, worth: 3 },
      { name: about, worth: 4 },
    ],
    rows: nodes
      .flatMap((node) => rowsOf(node, { first: "", rest: "" }, branches, nowMs))
      .map(([first = "", ...facts]) => [cutToWidth(first, nameWidth, branches.ellipsis), ...facts]),
  };
}

/** A row, and those below it. `first` stands before its name, `rest` before those of what is in it. */
function rowsOf(
  { name, entry, children }: Node,
  { first, rest }: { readonly first: string; readonly rest: string },
  branches: Branches,
  nowMs: number,
): string[][] {
  const { branch, lastBranch, stem } = branches;
  const below = children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const lead = {
      first: rest + (isLast ? lastBranch : branch),
      rest: rest + (isLast ? " ".repeat(stem.length) : stem),
    };
    return rowsOf(child, lead, branches, nowMs);
  });
  return [[first + printable(name), ...factsOf(entry, nowMs)], ...below];
}

function factsOf(entry: Entry, nowMs: number): string[] {
  const { Size, UpdatedAt, CreatedAt, Status = "" } = entry;
  const time = parseTime(UpdatedAt ?? CreatedAt ?? "");
  return [
    Size === undefined ? "" : sizeText(Number(Size)),
    time === undefined ? "" : spanText(nowMs - time),
    printable(Status),
    printable(aboutText(entry)),
  ];
}

function aboutText({ Kind, Public, RegistryType, RegionName, Digest = "" }: Entry): string {
  switch (Kind) {
    case "instance":
      return [RegistryType, RegionName].filter((text) => text !== undefined && text !== "").join(", ");
    case "namespace":
    case "repository":
      return Public === true ? messages.isPublic : messages.isPrivate;
    case "tag":
      // As much of it as people compare.
      return Digest.slice(0, "sha256:".length + 12);
  }
}

const messages = {
  columns: { name: "Name", size: "Size", age: "Age", status: "Status", about: "About" },
  isPublic: "public",
  isPrivate: "private",
};
