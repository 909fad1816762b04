import type { Transport } from "@tcrkit/client/core";
import type { CredentialContext } from "@tcrkit/client/credentials";
import type { Shell } from "../shell/shell.js";
import { findConfigFolder } from "./folders.js";
import { type ConfigShell, openProfiles, profileName } from "./profiles.js";

export type CredentialShell = Pick<Shell, "env" | "files" | "machine" | "now" | "createTransport">;

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

/** What is said of half a key pair. */
export const halfPair = "holds secretId or secretKey, but not both";

/** @throws ConfigError for a file of ours that cannot be read. */
export async function lookInProfile({ profile }: ProfileFlag, shell: ConfigShell): Promise<OwnLook> {
  const { name, source } = profileName(profile, shell.env);
  const isNamed = source !== "default";
  const store = openProfiles(shell);
  if (!isNamed && findConfigFolder(shell) === undefined) return messages.noFolder;
  const looked = `${store.pathOf("credentials")}: profiles.${name}`;
  const members: OwnMembers | undefined = (await (isNamed ? store.read : store.readIfSeen)("credentials")).get(name);
  if (members === undefined) return { kind: "absent", looked, problem: messages.noProfile };
  const isBlank = members.secretId === undefined && members.secretKey === undefined;
  return isBlank ? { kind: "absent", looked, problem: messages.noMember } : { kind: "found", looked, members };
}

/** The client's context for looking for credentials, by our shell. */
export function credentialContext(shell: CredentialShell): CredentialContext {
  const { machine, now, files } = shell;
  const named = shell.env["TCR_PROFILE"];
  return {
    // The client knows the names that the official tools have.
    env: named ? { ...shell.env, TENCENTCLOUD_PROFILE: named } : shell.env,
    homeFolder: machine.homeFolder,
    readFile: files.read,
    isThere: files.isThere,
    now,
    transport: lazyTransport(() => shell.createTransport()),
    // No proxy can reach the metadata service, and none may see what it answers.
    metadataTransport: lazyTransport(() => shell.createTransport({ proxy: false })),
  };
}

function lazyTransport(create: () => Promise<Transport>): Transport {
  let made: Promise<Transport> | undefined;
  return {
    send: async (request) => {
      made ??= create();
      return (await made).send(request);
    },
  };
}

const messages = {
  noFolder: { kind: "absent", looked: "~/.config/tcr", problem: "there is no home folder" } as const,
  noProfile: "no profile",
  noMember: "not set",
};
