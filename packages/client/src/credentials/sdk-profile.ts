import { assertCredentials } from "./check-credentials.js";
import { type CredentialContext, pathInHome, type SourceOptions, variable } from "./context.js";
import { CredentialsError } from "./credentials-error.js";
import { resolveContext } from "./node-context.js";
import { parseSdkProfile } from "./parse-sdk-profile.js";
import type { CredentialProvider } from "./provider.js";
import { type CredentialSource, type Look, providerFrom, readSourceFile } from "./source.js";

/** Which profile of a file is read. */
export interface ProfileOptions {
  /** Default: what the environment names, else `default`. */
  readonly profile?: string | undefined;
}

const name = "SDK profile";
const fileVariable = "TENCENTCLOUD_CREDENTIALS_FILE";
const systemFile = "/etc/tencentcloud/credentials";
const members = { secretId: "secret_id", secretKey: "secret_key", token: "token" };

/**
 * A section of the file that the official SDKs read: `TENCENTCLOUD_CREDENTIALS_FILE`, else `~/.tencentcloud/credentials`, else
 * `/etc/tencentcloud/credentials`. The section is `profile`, else `TENCENTCLOUD_PROFILE`, else `default`.
 */
export function fromSdkProfile(options: SourceOptions & ProfileOptions = {}): CredentialProvider {
  const context = resolveContext(options);
  return providerFrom(sdkProfileSource(context, options), context);
}

/** The SDK's file as a part of a chain. */
export function sdkProfileSource(context: CredentialContext, { profile }: ProfileOptions): CredentialSource {
  return { name, look: () => look(context, profile ?? variable(context, "TENCENTCLOUD_PROFILE")) };
}

async function look(context: CredentialContext, profile: string | undefined): Promise<Look> {
  const files = filesOf(context);
  const isNamed = profile !== undefined || variable(context, fileVariable) !== undefined;
  for (const path of files) {
    const text = await readSourceFile(context, { source: name, path, isNamed });
    if (text !== undefined) return lookInFile(text, path, profile ?? "default");
  }
  const attempts = files.map((looked) => ({ source: name, looked, problem: "no such file" }));
  if (variable(context, fileVariable) !== undefined) throw missingFile(files[0]);
  return { kind: "absent", attempts };
}

/** A file that is named counts alone. */
function filesOf(context: CredentialContext): readonly string[] {
  const file = variable(context, fileVariable);
  if (file !== undefined) return [file];
  const own = pathInHome(context, ".tencentcloud/credentials");
  return [...(own === undefined ? [] : [own]), systemFile];
}

function missingFile(path = ""): CredentialsError {
  const problem = `no such file, though ${fileVariable} names it`;
  return new CredentialsError("invalid", [{ source: name, looked: path, problem }]);
}

function lookInFile(text: string, path: string, profile: string): Look {
  const pair: unknown = parseSdkProfile(text, path).get(profile);
  if (pair === undefined) {
    return { kind: "absent", attempts: [{ source: name, looked: path, problem: `no section [${profile}]` }] };
  }
  const looked = `${path} [${profile}]`;
  assertCredentials(pair, { source: name, looked, members });
  return { kind: "found", source: name, looked, secretId: pair.secretId, resolve: async () => pair };
}
