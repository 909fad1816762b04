import type { Ledger } from "./ledger.js";
import type { Random } from "./random.js";
import type { Call } from "./scene.js";

/** One who changes things of their own, one change after the other. */
export interface Changer {
  readonly call: Call;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly registryId: string;
  readonly number: number;
  /** A number that was not there yet. */
  readonly fresh: () => number;
}

export const namespaceOf = (number: number): string => `team-${number}`;

/** Makes one change. @throws whatever the call throws. */
export async function changeSomething(changer: Changer): Promise<void> {
  const { random } = changer;
  await random.pick([changeRepository, changeRepository, changePair, changeSpace])(changer);
}

/** Two members that are always changed together. */
async function changeRepository(changer: Changer): Promise<void> {
  const { call, ledger, random, registryId, number, fresh } = changer;
  const NamespaceName = namespaceOf(number);
  const present = ledger.names(`repository ${NamespaceName}/`);
  const isNew = present.length === 0 || (present.length < 20 && random.chance(0.5));
  const name = isNew ? `repository ${NamespaceName}/r${fresh()}` : random.pick(present);
  const RepositoryName = name.slice(name.indexOf("/") + 1);
  const place = { RegistryId: registryId, NamespaceName, RepositoryName };
  const text = `text ${fresh()}`;
  const described = { ...place, BriefDescription: text, Description: text };
  if (isNew) await ledger.change(name, text, () => call("CreateRepository", described));
  else if (random.chance(0.5)) await ledger.change(name, text, () => call("ModifyRepository", described));
  else await ledger.change(name, undefined, () => call("DeleteRepository", place));
}

/** Two policies that come and go in one request. */
async function changePair(changer: Changer): Promise<void> {
  const { call, ledger, random, registryId: RegistryId, number, fresh } = changer;
  const present = ledger.names(`pair 10.${number}.`);
  const isNew = present.length === 0 || (present.length < 3 && random.chance(0.5));
  const name = isNew ? `pair 10.${number}.${fresh() % 250}` : random.pick(present);
  if (isNew && present.includes(name)) return;
  const network = name.slice("pair ".length);
  const SecurityGroupPolicySet = [`${network}.0/25`, `${network}.128/25`].map((CidrBlock) => ({
    CidrBlock,
    Description: "a pair",
  }));
  const action = isNew ? "CreateMultipleSecurityPolicy" : "DeleteMultipleSecurityPolicy";
  await ledger.change(name, isNew ? "both" : undefined, () => call(action, { RegistryId, SecurityGroupPolicySet }));
}

/** A namespace that takes its rule with it. */
async function changeSpace(changer: Changer): Promise<void> {
  const { call, ledger, random, registryId: RegistryId, number, fresh } = changer;
  const present = ledger.names(`space s${number}-`);
  const name = present.length < 2 ? `space s${number}-${fresh()}` : random.pick(present);
  const place = { RegistryId, NamespaceName: name.slice("space ".length) };
  const Rule = {
    RepositoryPattern: "**",
    TagPattern: "**",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  const state = ledger.get(name);
  if (state === undefined)
    await ledger.change(name, "bare", () => call("CreateNamespace", { ...place, IsPublic: false }));
  else if (state === "bare")
    await ledger.change(name, "ruled", () => call("CreateImmutableTagRules", { ...place, Rule }));
  else await ledger.change(name, undefined, () => call("DeleteNamespace", place));
}
