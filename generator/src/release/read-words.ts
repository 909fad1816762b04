import type { CliDescription, CliMember } from "./read-description.js";
import { typeNameOf } from "./read-description.js";

/** What a description says of an entry in words. */
export interface EntryWords {
  /** Its documentation, as it stands there. */
  readonly hint?: string;
  /** A sample value, as text whatever the type. */
  readonly example?: string;
}

/** By an action's or type's name, or by the place of a member: `DescribeImages.input.Limit`. */
export type Words = ReadonlyMap<string, EntryWords>;

/** Reads what a description says of its actions, types and members. */
export function readCliWords({ actions, objects }: CliDescription): Words {
  const messages = new Set(Object.values(actions).flatMap(({ input, output }) => [input, output]));
  const membersAt = (object: string, place: string) =>
    (objects[object]?.members ?? []).map((member) => [`${place}.${member.name}`, wordsOf(member)] as const);
  return new Map([
    ...Object.entries(actions).flatMap(([name, action]) => [
      [name, wordsOf(action)] as const,
      ...membersAt(action.input, `${name}.input`),
      ...membersAt(action.output, `${name}.output`),
    ]),
    ...Object.entries(objects)
      .filter(([name]) => !messages.has(name))
      .flatMap(([name, object]) => [
        [typeNameOf(name), wordsOf(object)] as const,
        ...membersAt(name, `${typeNameOf(name)}.members`),
      ]),
  ]);
}

function wordsOf({ document, example }: Pick<CliMember, "document" | "example">): EntryWords {
  return { ...(isTelling(document) ? { hint: document } : {}), ...(isTelling(example) ? { example } : {}) };
}

function isTelling(text: string | undefined): text is string {
  return text !== undefined && !/^\s*(?:无|-|null|none)?\s*$/i.test(text);
}
