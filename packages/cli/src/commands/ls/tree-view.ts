import { parseTime } from "../../api/inventory/time.js";
import type { Entry, Node } from "../../api/inventory/walk.js";
import type { TableView } from "../../present/table/view.js";
import { cutToWidth } from "../../present/table/width.js";
import { sizeText, spanText } from "../../present/units.js";
import { printable } from "../../shell/printable.js";

/** Where there is little room, names leave some of it for what is beside them. */
const leastNameWidth = 16;
const nameShare = 0.45;

/** Entries as a tree, with what is known of each beside it. Ages are those at `nowMs`. Without a width nothing is cut. */
export function treeView(nodes: readonly Node[], nowMs: number, width: number | undefined): TableView {
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
      .flatMap((node) => rowsOf(node, "", "", nowMs))
      .map(([first = "", ...facts]) => [cutToWidth(first, nameWidth), ...facts]),
  };
}

/** A row, and those below it. `first` stands before its name, `rest` before those of what is in it. */
function rowsOf({ name, entry, children }: Node, first: string, rest: string, nowMs: number): string[][] {
  const below = children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    return rowsOf(child, `${rest}${isLast ? "└─ " : "├─ "}`, `${rest}${isLast ? "   " : "│  "}`, nowMs);
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
