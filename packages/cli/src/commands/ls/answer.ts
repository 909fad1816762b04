import type { Described } from "../../present/table/view.js";

/** A listing, described as the API describes its answers: so every form of output can write it. */
export const answer: Described = {
  name: "ls",
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
  quantities: { outputs: {}, types: { Entry: { Size: "bytes" } } },
};
