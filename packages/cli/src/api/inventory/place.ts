import { type Problem, UsageError } from "../../shell/errors.js";
import { quoteWhole } from "../../shell/printable.js";

/** What somebody means: everything, or what is in an instance, a namespace or a repository, or one image of it. */
export interface Place {
  /** Id, name or domain; a domain may have a port. */
  readonly instance?: string;
  readonly namespace?: string;
  readonly repository?: string;
  readonly tag?: string;
  /** `sha256:…`; docker writes it behind a tag, which then says nothing. */
  readonly digest?: string;
}

/**
 * Reads `INSTANCE/NAMESPACE/REPOSITORY:TAG` or `…@DIGEST`, or its beginning, for a command: as `tcr ls` prints it and as docker writes it. A
 * repository's name may have slashes.
 *
 * @throws UsageError for a part that is empty.
 */
export function parsePlace(text: string | undefined, command: string): Place {
  if (text === undefined) return {};
  const [instance = "", namespace, ...rest] = text.replace(/\/$/, "").split("/");
  const { repository, tag, digest } = parseImage(rest);
  const parts = [instance, namespace, ...(repository?.split("/") ?? []), tag, digest];
  if (parts.includes("")) throw new UsageError([messages.wrongPlace(text)], command);
  return withoutUndefined({ instance, namespace, repository, tag, digest });
}

/** A place in any registry, as docker writes it: of what stands behind the first slash, only the registry knows what is a namespace. */
export interface Reference extends Pick<Place, "tag" | "digest"> {
  /** Id, name or host. */
  readonly registry: string;
  readonly path?: string;
}

/** Reads `REGISTRY/PATH:TAG` or `…@DIGEST`, or its beginning. @throws UsageError for a part that is empty. */
export function parseReference(text: string, command: string): Reference {
  const [registry = "", ...segments] = text.replace(/\/$/, "").split("/");
  const { repository: path, ...image } = parseImage(segments);
  const parts = [registry, ...(path?.split("/") ?? []), image.tag, image.digest];
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    throw new UsageError([messages.wrongPlace(text)], command);
  return { registry, ...(path === undefined ? {} : { path }), ...image };
}

/** Whether a text may be a tag, by the distribution specification. */
export function isTag(text: string): boolean {
  return /^\w[\w.-]{0,127}$/.test(text);
}

/** A repository's path in an instance, in its two parts. */
export function splitPath(path: string): { readonly namespace: string; readonly repository: string } {
  const [namespace = "", ...rest] = path.split("/");
  return { namespace, repository: rest.join("/") };
}

function parseImage(segments: readonly string[]): Pick<Place, "repository" | "tag" | "digest"> {
  if (segments.length === 0) return {};
  const [, repository = "", tag, digest] = /^(.*?)(?::([^/:@]*))?(?:@(.*))?$/s.exec(segments.join("/")) ?? [];
  return withoutUndefined({ repository, tag: digest === undefined ? tag : undefined, digest });
}

function withoutUndefined(parts: { readonly [Name in keyof Place]: string | undefined }): Place {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

const messages = {
  wrongPlace: (text: string): Problem => ({
    what: `${quoteWhole(text)}: expected INSTANCE, INSTANCE/NAMESPACE or INSTANCE/NAMESPACE/REPOSITORY`,
    hint: "an image of it is :TAG or @DIGEST behind that",
  }),
};
