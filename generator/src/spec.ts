import type { ActionFile, ErrorsFile, ReleasesFile, ServiceFile, TypeFile } from "./spec-files.js";
import type { Structure } from "./structure.js";

/** A file of the spec with its path, relative to the spec's folder. */
export interface Sourced<T> {
  readonly file: string;
  readonly json: T;
}

/** All files of the spec that are well formed. */
export interface Spec {
  readonly service: Sourced<ServiceFile>;
  readonly errors: Sourced<ErrorsFile>;
  readonly releases: Sourced<ReleasesFile>;
  readonly actions: readonly (Sourced<ActionFile> & { readonly group: string })[];
  readonly types: readonly Sourced<TypeFile>[];
  /** Earlier releases, oldest first. */
  readonly history: readonly Sourced<Structure & { readonly date: string }>[];
}
