import type { Exclusion } from "../spec-files.js";
import { memberSites, type Rule } from "./rule.js";

const otherSides: Readonly<Record<Exclusion, Exclusion>> = { refused: "refused", wins: "yields", yields: "wins" };

/** Two members that exclude each other both say so, and agree on what happens where both are sent. */
export const checkExclusions: Rule = (context) =>
  memberSites(context).flatMap(({ file, path, member, siblings }) =>
    Object.entries(member.exclusiveWith ?? {}).flatMap(([name, exclusion]) => {
      const otherSide = siblings.find((sibling) => sibling.name === name)?.exclusiveWith?.[member.name];
      const expected = otherSides[exclusion];
      if (otherSide === expected) return [];
      const at = { file, path: `${path}.exclusiveWith.${name}`, found: exclusion };
      return otherSide === undefined
        ? [{ ...at, expected: `a sibling whose exclusiveWith names ${member.name} in turn` }]
        : [{ ...at, expected: `what ${name} says of ${member.name}: ${otherSide} there, ${expected} here` }];
    }),
  );
