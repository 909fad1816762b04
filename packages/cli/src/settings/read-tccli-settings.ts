import { parseTccliConfigure } from "@tcrkit/client/credentials";
import { service } from "@tcrkit/client/schema";

/** What a file of tccli says, left out where it holds what tccli writes unasked. */
export interface TccliFileSettings {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly language: string | undefined;
  readonly output: string | undefined;
  readonly [name: string]: string | undefined;
}

/**
 * The settings in `~/.tccli/PROFILE.configure`. The general host and the output `json` stand in every such file: they are no choice.
 *
 * @throws CredentialsError of the client, for a file that cannot be used.
 */
export function readTccliSettings(text: string, path: string): TccliFileSettings {
  const { region, language, output, services } = parseTccliConfigure(text, path);
  const endpoint = services.get(service.name)?.endpoint;
  return {
    region,
    endpoint: endpoint === service.host ? undefined : endpoint,
    language,
    output: output === "json" ? undefined : output,
  };
}
