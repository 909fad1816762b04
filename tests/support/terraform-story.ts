import { isDeepStrictEqual } from "node:util";

/** The members of an answer. */
export type Answer = Readonly<Record<string, unknown>>;

/** Sends a call of a service, and resolves to its answer. @throws Error for an error of the API. */
export type CloudCall = (service: "tcr" | "tag", action: string, input: object) => Promise<Answer>;

/** What a resource is configured as, and what is read of it. */
type State = Readonly<Record<string, unknown>>;

/** A resource as Terraform's provider handles it: which calls it makes for each step. */
export interface Resource {
  readonly type: string;
  readonly create: (wanted: State) => Promise<void>;
  /** Undefined once it is gone. */
  readonly read: () => Promise<State | undefined>;
  readonly update: (wanted: State) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly first: State;
  readonly second: State;
}

/** What did not come out as it was applied. */
export type Drift = string;

/**
 * Applies a resource and what depends on it, plans them, modifies and plans them again, and destroys them; resolves to every difference.
 */
export async function applyAndDestroy(outer: Resource, inside: () => readonly Resource[]): Promise<readonly Drift[]> {
  const drifts: Drift[] = [];
  await outer.create(outer.first);
  const resources = [outer, ...inside()];
  const plan = async (when: string, wantedOf: (resource: Resource) => State): Promise<void> => {
    for (const resource of resources) {
      const [wanted, read] = [wantedOf(resource), await resource.read()];
      if (isDeepStrictEqual(read, wanted)) continue;
      drifts.push(`${resource.type} ${when}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(read)}`);
    }
  };
  for (const { create, first } of resources.slice(1)) await create(first);
  await plan("applied", ({ first }) => first);
  await plan("planned again", ({ first }) => first);
  for (const { update, second } of resources) await update(second);
  await plan("modified", ({ second }) => second);
  await plan("planned after that", ({ second }) => second);
  for (const resource of resources.toReversed()) {
    await resource.destroy();
    if ((await resource.read()) !== undefined) drifts.push(`${resource.type} destroyed: it is still there`);
  }
  return drifts;
}

/** Calls until an answer is as it has to be: the provider waits as long. @throws Error when it never is. */
export async function until(
  call: () => Promise<Answer>,
  isDone: (answer: Answer) => boolean,
  polls = 20,
): Promise<Answer> {
  for (let poll = 0; poll < polls; poll++) {
    const answer = await call();
    if (isDone(answer)) return answer;
  }
  throw new Error(`never as expected in ${polls} polls`);
}

/** The rows of a list. */
export function rowsOf(answer: Answer, name: string): readonly Answer[] {
  return (answer[name] ?? []) as readonly Answer[];
}

/** The row with these members, compared as a whole: names in answers may only contain what was asked for. */
export function rowWith(answer: Answer, name: string, members: Answer): Answer | undefined {
  return rowsOf(answer, name).find((row) => Object.entries(members).every(([member, value]) => row[member] === value));
}
