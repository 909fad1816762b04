import type { CliDescription } from "../src/release/read-description.js";
import type { ServiceFile } from "../src/spec-files.js";
import type { MemberStructure, Structure } from "../src/structure.js";

/** A structure as the official CLI would describe it: the other way round of reading one. */
export function descriptionOf({ name, version }: ServiceFile, { actions, types }: Structure): CliDescription {
  const objects: Record<string, { members: ReturnType<typeof cliMember>[] }> = {};
  for (const [action, { input, output }] of Object.entries(actions)) {
    objects[`${action}Request`] = { members: input.map(cliMember) };
    objects[`${action}Response`] = { members: [...output, { name: "RequestId", type: "String" }].map(cliMember) };
  }
  for (const [type, members] of Object.entries(types)) objects[type] = { members: members.map(cliMember) };
  return {
    metadata: { serviceShortName: name, apiVersion: version },
    actions: Object.fromEntries(
      Object.keys(actions).map((action) => [action, { input: `${action}Request`, output: `${action}Response` }]),
    ),
    objects,
  };
}

const atoms: Readonly<Record<string, readonly [string, string]>> = {
  String: ["string", "string"],
  Integer: ["int", "int64"],
  Float: ["float", "float"],
  Boolean: ["bool", "bool"],
  Timestamp: ["string", "datetime_iso"],
  Date: ["string", "date"],
  Binary: ["binary", "binary"],
};

function cliMember({ name, type, required, nullable }: MemberStructure) {
  const of = type.replace("Array of ", "");
  const [kind, member] = atoms[of] ?? ["object", of];
  return {
    name,
    type: of === type ? kind : "list",
    member,
    ...(required === undefined ? {} : { required }),
    ...(nullable === undefined ? {} : { value_allowed_null: nullable }),
  };
}
