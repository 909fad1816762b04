import { type Curation, markUncurated } from "../../model/curation.js";
import type { ActionFile, MemberFile, TypeFile } from "../../spec-files.js";
import type { ActionStructure, MemberStructure } from "../../structure.js";
import type { MemberList } from "./merge-event.js";

export type NewAction = ActionFile & Curation & { readonly $schema: string };
export type NewType = TypeFile & Curation & { readonly $schema: string };

export interface NewTable {
  readonly list: MemberList;
  readonly since: number | undefined;
}

/** A member as the description has it, with placeholders for what people write. */
export function newMember({ list, since }: NewTable, { name, type, required, nullable }: MemberStructure) {
  const isSecret = type === "String" && /(password|secret|secretkey|token)$/i.test(name);
  const member: MemberFile = {
    name,
    type,
    ...(list === "input" ? { required: required === true } : {}),
    ...(list === "members" && required !== undefined ? { required } : {}),
    ...(list === "input" ? {} : { nullable: nullable === true }),
    ...(since === undefined ? {} : { since }),
    ...(isSecret ? { sensitive: true } : {}),
    description: `To be written: what ${name} is.`,
  };
  const needsSample = list === "input" && required === true;
  return markUncurated(member, [
    "description",
    ...(needsSample ? ["example"] : []),
    ...(isSecret ? ["sensitive"] : []),
  ]);
}

/** An action as the description has it. What the format cannot say is a guess or a placeholder, and stands in `todo`. */
export function newAction(name: string, { input, output }: ActionStructure, release: number): NewAction {
  const kind = kindOf(name);
  const action: NewAction = {
    $schema: "../../schema/action.schema.json",
    name,
    summary: `To be written: what ${name} does.`,
    release,
    kind,
    rateLimit: 20,
    region: "required",
    input: input.map((member) => newMember({ list: "input", since: undefined }, member)),
    output: output.map((member) => newMember({ list: "output", since: undefined }, member)),
    errors: ["InternalError"],
    examples: [],
  };
  return markUncurated(action, [
    ...["summary", "kind", "rateLimit", "region", "errors", "example", "examples"],
    ...(needsPaging(action) ? ["paging"] : []),
    ...(kind === "delete" || kind === "execute" ? ["destructive"] : []),
    ...(kind === "read" ? [] : ["longRunning", "waiters"]),
  ]);
}

/** Whether the lint wants to know of a read how its pages are counted. */
export function needsPaging({ kind, input, output }: Pick<ActionFile, "kind" | "input" | "output">): boolean {
  if (kind !== "read") return false;
  return input.some(({ name }) => name === "Offset") || output.some(({ type }) => type.startsWith("Array of "));
}

/** A data type as the description has it; whether it is required, a table says only where requests use the type. */
export function newType(
  name: string,
  members: readonly MemberStructure[],
  release: number,
  isForRequests: boolean,
): NewType {
  const type: NewType = {
    $schema: "../schema/type.schema.json",
    name,
    summary: `To be written: what ${name} is.`,
    release,
    usedBy: [],
    members: members.map((member) =>
      newMember({ list: "members", since: undefined }, statingRequired(member, isForRequests)),
    ),
  };
  return markUncurated(type, ["summary"]);
}

/** States `required` where the table has that column, and leaves it out where it has not. */
export function statingRequired(member: MemberStructure, isStated: boolean): MemberStructure {
  const { required, ...rest } = member;
  return isStated ? { ...rest, required: required === true } : rest;
}

const verbs: readonly (readonly [RegExp, ActionFile["kind"]])[] = [
  [/^(Describe|Check|Get|List|Query|Inquiry|Inquire|Search|Download)/, "read"],
  [/^(Create|Add|Run)/, "create"],
  [/^(Modify|Update|Set|Reset)/, "update"],
  [/^(Delete|Remove|Terminate)/, "delete"],
];

function kindOf(name: string): ActionFile["kind"] {
  return verbs.find(([pattern]) => pattern.test(name))?.[1] ?? "execute";
}
