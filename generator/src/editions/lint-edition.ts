import type { Fault } from "../fault.js";
import { resolvesPath } from "../json-path.js";
import { lintEditionSpec } from "../lint/lint.js";
import type { Sourced, Spec } from "../spec.js";
import type { Sources } from "./edition-files.js";
import type { Edition } from "./load-editions.js";
import { mergeEdition, mergeService } from "./merge-edition.js";

/** Everything that is wrong with an edition: where it stands alone, and as it comes out beside the API. */
export function lintEdition(base: Spec, edition: Edition): Fault[] {
  const services = edition.services.map((service) => mergeService(base, edition, service));
  return [
    ...checkNames(base, edition),
    ...checkServices(edition),
    ...filesOf(edition).flatMap((file) => checkSources(edition, file)),
    ...[mergeEdition(base, edition), ...services].flatMap((spec) => lintEditionSpec(spec)),
  ];
}

/** What is added is new, what is changed is there. */
function checkNames(base: Spec, { edition, actions, types, changes }: Edition): Fault[] {
  const known = new Map([...base.actions, ...base.types].map(({ json }) => [json.name, json]));
  const fault = (file: string, path: string, name: string, expected: string): Fault => ({
    ...{ file, path, found: name, expected },
  });
  const names = new Set([...known.keys(), ...actions.map(({ json }) => json.name)]);
  return [
    ...[...actions, ...types].flatMap(({ file, json }) =>
      known.has(json.name) ? [fault(file, "name", json.name, "a name that the API does not have")] : [],
    ),
    ...edition.json.otherActions.flatMap((name) =>
      names.has(name) ? [fault(edition.file, "otherActions", name, "an action that has no file")] : [],
    ),
    ...changes.flatMap(({ file, json }) => {
      const before = known.get(json.name);
      if (before === undefined) return [fault(file, "name", json.name, "an action or a type of the API")];
      return Object.keys(json.changes ?? {}).flatMap((path) =>
        resolvesPath(before, path) ? [] : [fault(file, "changes", path, `a member of ${json.name}`)],
      );
    }),
  ];
}

function checkServices({ edition, services }: Edition): Fault[] {
  const told = edition.json.services.map(({ name }) => name);
  const found = services.map(({ name }) => name);
  return [
    ...told.filter((name) => !found.includes(name)).map((name) => ({ found: name, expected: "a folder of services" })),
    ...found.filter((name) => !told.includes(name)).map((name) => ({ found: name, expected: "it in edition.json" })),
  ].map((fault) => ({ file: edition.file, path: "services", ...fault }));
}

type SourcedFile = Sourced<{ readonly sources: Sources }>;

function filesOf({ actions, types, changes, services }: Edition): readonly SourcedFile[] {
  return [...actions, ...types, ...changes, ...services.flatMap((service) => [...service.actions, ...service.types])];
}

function checkSources({ edition }: Edition, { file, json }: SourcedFile): Fault[] {
  return Object.entries(json.sources).flatMap(([path, source]) => [
    ...(resolvesPath(json, path)
      ? []
      : [{ file, path: "sources", found: path, expected: "a path that leads to something in the file" }]),
    ...(Object.hasOwn(edition.json.sources, source)
      ? []
      : [{ file, path: `sources.${path}`, found: source, expected: "a source of edition.json" }]),
  ]);
}
