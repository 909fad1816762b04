import type { HttpStreams, StreamRequest, StreamResponse } from "@tcrkit/client/http";
import type { Shell } from "../../shell/shell.js";

/** Who logs in to a registry. Secret. */
export type RegistryLogin =
  | { readonly username: string; readonly password: string }
  | { readonly identityToken: string };

/** How a registry is reached, and as whom. */
export interface RegistryAccess {
  /** As it stands before an image's name, such as `my-registry.tencentcloudcr.com`. */
  readonly host: string;
  readonly streams: Pick<HttpStreams, "send">;
  /** Who logs in; undefined for nobody. Asked anew whenever a login is shown. */
  readonly login: () => Promise<RegistryLogin | undefined>;
  /** What is known of the host beside its name, for whoever finds none there or is not let in, as details of an error. */
  readonly about: readonly string[];
  /** What to do where the registry lets nobody in, as details of an error. */
  readonly next: readonly string[];
  readonly shell: Pick<Shell, "now" | "sleep">;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  readonly keepSecret: (value: string) => void;
}

export type SendRequest = (request: Omit<StreamRequest, "signal">) => Promise<StreamResponse>;
