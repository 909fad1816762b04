import { configText } from "../text/config.js";
import { profileName } from "./profile-name.js";
import { type ConfigWorld, openProfiles } from "./profile-store.js";

/** What our profile has of credentials. */
export type OwnLook =
  | { readonly kind: "found"; readonly looked: string; readonly members: OwnMembers }
  | { readonly kind: "absent"; readonly looked: string; readonly problem: string };

export interface OwnMembers {
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly token?: string;
  readonly roleArn?: string;
  readonly roleSessionName?: string;
}

interface ProfileFlag {
  readonly profile?: string | undefined;
}

/** @throws ConfigError for a file of ours that cannot be read. */
export async function lookInProfile({ profile }: ProfileFlag, world: ConfigWorld): Promise<OwnLook> {
  const { name } = profileName(profile, world.env);
  const store = openProfiles(world);
  const looked = `${store.pathOf("credentials")}: profiles.${name}`;
  const members: OwnMembers | undefined = (await store.read("credentials")).get(name);
  if (members === undefined) return { kind: "absent", looked, problem: configText.noProfile };
  const isBlank = members.secretId === undefined && members.secretKey === undefined;
  return isBlank ? { kind: "absent", looked, problem: configText.noMember } : { kind: "found", looked, members };
}
