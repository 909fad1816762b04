import type { Operation } from "@tcrkit/client/schema";
import { listMember } from "./list-member.js";
import type { Members } from "./members.js";

/** Pages of an answer, on the way to becoming one. */
export interface CollectedPages {
  readonly add: (page: Members) => void;
  /** The last page, with the rows of all. */
  readonly answer: () => Members;
}

/** Collects the pages of an operation's answer. */
export function collectPages(operation: Operation): CollectedPages {
  const list = listMember(operation)?.name;
  const pages: Members[] = [];
  return {
    add: (page) => {
      pages.push(page);
    },
    answer: () => {
      const last = pages.at(-1) ?? {};
      return list === undefined || pages.length < 2
        ? last
        : { ...last, [list]: pages.flatMap((page) => (Array.isArray(page[list]) ? page[list] : [])) };
    },
  };
}
