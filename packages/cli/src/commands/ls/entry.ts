import type { Operation } from "@tcrkit/client/schema";

/** One row of a listing. What does not apply to its kind is left out. */
export interface Entry {
  readonly Kind: "instance" | "namespace" | "repository" | "tag";
  /** `my-registry/team/nginx:1.0`; leads here again. */
  readonly Path: string;
  readonly RegistryId: string;
  readonly RegionName?: string;
  readonly RegistryType?: string;
  readonly Status?: string;
  readonly Public?: boolean;
  /** In bytes. */
  readonly Size?: number | bigint;
  readonly Digest?: string;
  /** ISO 8601, in UTC; as the server has it, where that is no time that we know. */
  readonly CreatedAt?: string;
  readonly UpdatedAt?: string;
}

/** An entry with what is in it. */
export interface Node {
  readonly entry: Entry;
  /** The last part of its path. */
  readonly name: string;
  readonly children: readonly Node[];
}

/** A listing, described as the API describes its answers: so every form of output can write it. */
export const listing: Operation = {
  name: "ls",
  kind: "read",
  rateLimit: 0,
  region: "required",
  input: [],
  output: [{ name: "Entries", type: "Entry", list: 1 }],
  shapes: {
    Entry: [
      { name: "Kind", type: "String" },
      { name: "Path", type: "String" },
      { name: "RegistryId", type: "String" },
      { name: "RegionName", type: "String" },
      { name: "RegistryType", type: "String" },
      { name: "Status", type: "String" },
      { name: "Public", type: "Boolean" },
      { name: "Size", type: "Integer" },
      { name: "Digest", type: "String" },
      { name: "CreatedAt", type: "Timestamp" },
      { name: "UpdatedAt", type: "Timestamp" },
    ],
  },
};

/** Entries from the outermost on, each before what is in it. */
export function entriesOf(nodes: readonly Node[]): Entry[] {
  return nodes.flatMap(({ entry, children }) => [entry, ...entriesOf(children)]);
}
