import { formatTypeRef } from "./model/type-ref.js";
import type { Api, Member } from "./model/types.js";

/** The resolved spec as one plain object, for any program that wants to check it. */
export function dumpApi(api: Api) {
  return {
    actions: Object.fromEntries(
      api.actions.map((action) => [
        action.name,
        {
          group: action.group,
          rateLimit: action.rateLimit,
          regionRequired: action.region === "required",
          params: action.input.map(({ name, type, required }) => ({ name, type: formatTypeRef(type), required })),
          outputs: action.output.map(({ name, type, nullable }) => ({ name, type: formatTypeRef(type), nullable })),
          errors: action.errors.map(({ code }) => code),
          examples: action.examples.length,
        },
      ]),
    ),
    types: Object.fromEntries(api.types.map((type) => [type.name, type.members.map(dumpTypeMember)])),
    commonErrors: api.errors.common.map(({ code }) => code),
    serviceErrors: api.errors.service.map(({ code }) => code),
    regions: api.regions.map(({ name }) => name),
    endpoints: api.endpoints.map(({ host }) => host),
    releases: api.releases.map((release) => ({
      n: release.n,
      date: release.date,
      newActions: release.newActions ?? [],
      deletedActions: release.deletedActions ?? [],
      modifiedActions: mapValues(release.modifiedActions ?? {}, (change) => ({
        newInputs: change.newInputs ?? [],
        modifiedInputs: change.modifiedInputs ?? [],
        newOutputs: change.newOutputs ?? [],
      })),
      newTypes: release.newTypes ?? [],
      deletedTypes: release.deletedTypes ?? [],
      modifiedTypes: mapValues(release.modifiedTypes ?? {}, (change) => ({ newMembers: change.newMembers ?? [] })),
    })),
  };
}

function dumpTypeMember({ name, type, required, nullable }: Member) {
  return { name, type: formatTypeRef(type), required: required ?? null, nullable };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
