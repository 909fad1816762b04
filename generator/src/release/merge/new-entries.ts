import { type Curation, markUncurated } from "../../model/curation.js";
import { guessPaging, needsPaging } from "../../model/guess-paging.js";
import type { ActionFile, MemberFile, TypeFile } from "../../spec-files.js";
import type { ActionStructure, MemberStructure } from "../../structure.js";
import type { EntryWords, Words } from "../read-words.js";
import { guessKind, looksSecret, readSample } from "./guesses.js";
import type { MemberList } from "./merge-event.js";

export type NewAction = ActionFile & Curation & { readonly $schema: string };
export type NewType = TypeFile & Curation & { readonly $schema: string };

export interface NewTable {
  /** The action or type. */
  readonly holder: string;
  readonly list: MemberList;
  readonly since: number | undefined;
  /** What the description says of its entries. */
  readonly words: Words;
}

/** What all entries of a merge that are new have in common. */
export interface NewEntry {
  readonly release: number;
  readonly words: Words;
}

/** A member as the description has it, with placeholders for what people write. */
export function newMember({ holder, list, since, words }: NewTable, structure: MemberStructure) {
  const { name, type, required, nullable, mayBeMissing } = structure;
  const isSecret = looksSecret(structure);
  const said = words.get(`${holder}.${list}.${name}`) ?? {};
  const bare: MemberFile = {
    name,
    type,
    ...(list === "input" ? { required: required === true } : {}),
    ...(list === "members" && required !== undefined ? { required } : {}),
    ...(list === "input" ? {} : { nullable: nullable === true }),
    ...(list !== "input" && mayBeMissing === true ? { mayBeMissing } : {}),
    ...(since === undefined ? {} : { since }),
    ...(isSecret ? { sensitive: true } : {}),
    description: `To be written: what ${name} is.`,
  };
  const example = isSecret ? undefined : readSample(bare, said.example);
  const member = example === undefined ? bare : { ...bare, example };
  const needsSample = list === "input" && required === true;
  const todo = [
    "description",
    ...(needsSample || example !== undefined ? ["example"] : []),
    ...(isSecret ? ["sensitive"] : []),
  ];
  return withHint(markUncurated(member, todo), said);
}

/** With what the description says of the entry, for whoever writes it. */
function withHint<T extends Curation>(entry: T, { hint }: EntryWords): T & Curation {
  return hint === undefined ? entry : { ...entry, hint };
}

/** An action as the description has it. What the format cannot say is a guess or a placeholder, and stands in `todo`. */
export function newAction(name: string, structure: ActionStructure, { release, words }: NewEntry): NewAction {
  const kind = guessKind(name);
  const table = { holder: name, since: undefined, words };
  const action: NewAction = {
    $schema: "../../schema/action.schema.json",
    name,
    summary: `To be written: what ${name} does.`,
    ...(structure.deprecated === true ? { deprecated: successorToWrite(name) } : {}),
    release,
    kind,
    rateLimit: 20,
    region: "required",
    input: structure.input.map((member) => newMember({ ...table, list: "input" }, member)),
    output: structure.output.map((member) => newMember({ ...table, list: "output" }, member)),
    errors: ["InternalError"],
    examples: [],
  };
  const paging = guessPaging(action);
  const todo = [
    ...["summary", "kind", "rateLimit", "region", "errors", "example", "examples"],
    ...(structure.deprecated === true ? ["deprecated"] : []),
    ...(needsPaging(action) ? ["paging"] : []),
    ...(kind === "delete" || kind === "execute" ? ["destructive"] : []),
    ...(kind === "read" ? [] : ["longRunning", "waiters"]),
  ];
  const guessed = paging === undefined ? action : { ...action, paging };
  return withHint(markUncurated(guessed, todo), words.get(name) ?? {});
}

/** What stands at a deprecated action until somebody has written what to call instead. */
export function successorToWrite(name: string): string {
  return `To be written: what to call instead of ${name}.`;
}

/** A data type as the description has it; whether it is required, a table says only where requests use the type. */
export function newType(
  name: string,
  members: readonly MemberStructure[],
  { release, words }: NewEntry,
  isForRequests: boolean,
): NewType {
  const type: NewType = {
    $schema: "../schema/type.schema.json",
    name,
    summary: `To be written: what ${name} is.`,
    release,
    usedBy: [],
    members: members.map((member) =>
      newMember({ holder: name, list: "members", since: undefined, words }, statingRequired(member, isForRequests)),
    ),
  };
  return withHint(markUncurated(type, ["summary"]), words.get(name) ?? {});
}

/** States `required` where the table has that column, and leaves it out where it has not. */
export function statingRequired(member: MemberStructure, isStated: boolean): MemberStructure {
  const { required, ...rest } = member;
  return isStated ? { ...rest, required: required === true } : rest;
}
