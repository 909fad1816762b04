import type { ActionStructure, MemberStructure, Structure } from "../structure.js";

/** Where a member stands. */
export type Owner =
  | { readonly kind: "action"; readonly name: string; readonly side: "input" | "output" }
  | { readonly kind: "type"; readonly name: string };

const comparedFields = ["type", "required", "nullable", "mayBeMissing"] as const;

export type ComparedField = (typeof comparedFields)[number];

/** One structural difference between two releases. */
export type Change =
  | { readonly kind: "action-added" | "action-removed" | "type-added" | "type-removed"; readonly name: string }
  | { readonly kind: "action-deprecated" | "action-undeprecated"; readonly name: string }
  | { readonly kind: "member-added" | "member-removed"; readonly owner: Owner; readonly member: MemberStructure }
  | {
      readonly kind: "member-changed";
      readonly owner: Owner;
      readonly name: string;
      readonly field: ComparedField;
      readonly from: string | boolean;
      readonly to: string | boolean;
    };

/** Everything in which `to` differs from `from`, in the order of names. What either side leaves open is no difference. */
export function diffStructures(from: Structure, to: Structure): Change[] {
  return [
    ...diffNames(from.actions, to.actions, "action"),
    ...sharedNames(from.actions, to.actions).flatMap((name) =>
      diffDeprecation(name, from.actions[name], to.actions[name]),
    ),
    ...sharedNames(from.actions, to.actions).flatMap((name) =>
      (["input", "output"] as const).flatMap((side) =>
        diffMembers({ kind: "action", name, side }, from.actions[name]?.[side] ?? [], to.actions[name]?.[side] ?? []),
      ),
    ),
    ...diffNames(from.types, to.types, "type"),
    ...sharedNames(from.types, to.types).flatMap((name) =>
      diffMembers({ kind: "type", name }, from.types[name] ?? [], to.types[name] ?? []),
    ),
  ];
}

function diffDeprecation(name: string, from?: ActionStructure, to?: ActionStructure): Change[] {
  const [before, now] = [from?.deprecated, to?.deprecated];
  if (before === undefined || now === undefined || before === now) return [];
  return [{ kind: now ? "action-deprecated" : "action-undeprecated", name }];
}

function diffNames(from: object, to: object, kind: "action" | "type"): Change[] {
  return [
    ...missingNames(to, from).map((name): Change => ({ kind: `${kind}-added`, name })),
    ...missingNames(from, to).map((name): Change => ({ kind: `${kind}-removed`, name })),
  ];
}

function missingNames(names: object, others: object): string[] {
  return Object.keys(names)
    .filter((name) => !Object.hasOwn(others, name))
    .sort();
}

function sharedNames(from: object, to: object): string[] {
  return Object.keys(from)
    .filter((name) => Object.hasOwn(to, name))
    .sort();
}

function diffMembers(owner: Owner, from: readonly MemberStructure[], to: readonly MemberStructure[]): Change[] {
  const before = new Map(from.map((member) => [member.name, member]));
  const after = new Map(to.map((member) => [member.name, member]));
  return [
    ...to.flatMap((member): Change[] => {
      const old = before.get(member.name);
      return old === undefined ? [{ kind: "member-added", owner, member }] : diffMember(owner, old, member);
    }),
    ...from
      .filter((member) => !after.has(member.name))
      .map((member): Change => ({ kind: "member-removed", owner, member })),
  ];
}

function diffMember(owner: Owner, from: MemberStructure, to: MemberStructure): Change[] {
  return comparedFields.flatMap((field): Change[] => {
    const [old, now] = [from[field], to[field]];
    if (old === undefined || now === undefined || old === now) return [];
    return [{ kind: "member-changed", owner, name: to.name, field, from: old, to: now }];
  });
}
