import type { ActionFile, MemberFile, NoteFile, TypeFile } from "../spec-files.js";

/** Where the facts of a file come from: a source of the edition for each path. */
export type Sources = Readonly<Record<string, string>>;

/** An edition as it is written. */
export interface EditionFile {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly services: readonly ServiceOfEdition[];
  readonly otherActions: readonly string[];
  readonly notes?: readonly NoteFile[];
}

/** A service beside the API that clients of the edition call as well. */
export interface ServiceOfEdition {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
}

/** What an edition changes of an action or a type. */
export interface ChangeFile {
  readonly name: string;
  readonly input?: readonly MemberFile[];
  readonly output?: readonly MemberFile[];
  readonly members?: readonly MemberFile[];
  /** New facts of a member that is there, by its path. */
  readonly changes?: Readonly<Record<string, Partial<MemberFile>>>;
  readonly sources: Sources;
  readonly notes?: readonly NoteFile[];
}

/** An action of an edition: no release brought it. */
export type EditionActionFile = Omit<ActionFile, "release"> & { readonly sources: Sources };

/** A type of an edition: who uses it is worked out. */
export type EditionTypeFile = Omit<TypeFile, "release" | "usedBy"> & { readonly sources: Sources };
