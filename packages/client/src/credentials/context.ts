import type { Transport } from "../transports/transport.js";

/** All that looking for credentials touches. */
export interface CredentialContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the user; undefined where there is none. */
  readonly homeFolder: string | undefined;
  /** The text of a file; undefined where there is no such file. Rejects for one that cannot be read. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /**
   * Whether anything can be seen at a path. Asked for a file that cannot be read: where nothing can be seen and nobody named it, it counts
   * as absent. Default: yes.
   */
  readonly isThere?: ((path: string) => Promise<boolean>) | undefined;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Carries requests to STS and to the metadata service. Default: none; what needs one then cannot be had. */
  readonly transport?: Transport | undefined;
  /** Carries requests to the metadata service, which no proxy can reach. Default: `transport`. */
  readonly metadataTransport?: Transport | undefined;
}

/** What every source of credentials takes. */
export interface SourceOptions {
  /** Default: that of Node; elsewhere an empty one. */
  readonly context?: CredentialContext | undefined;
  /** Default: that of the context. */
  readonly transport?: Transport | undefined;
}

/** A path below the user's folder; undefined where there is none. */
export function pathInHome({ homeFolder }: CredentialContext, path: string): string | undefined {
  return homeFolder === undefined ? undefined : `${homeFolder.replace(/[\\/]$/, "")}/${path}`;
}

/** The value of a variable; an empty one counts as not set. */
export function variable({ env }: CredentialContext, name: string): string | undefined {
  return env[name] === "" ? undefined : env[name];
}
