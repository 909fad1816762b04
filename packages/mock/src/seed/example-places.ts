import type { Operation } from "../contract.js";
import { operations } from "../gen/operations/index.js";

/** Somewhere in a registry that an example of the manual names; what it does not name is undefined. */
export interface ExamplePlace {
  readonly action: string;
  readonly instanceId: string;
  readonly namespace?: string | undefined;
  readonly repository?: string | undefined;
  readonly tags: readonly string[];
  readonly chart?: { readonly name: string; readonly version: string } | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/** What an example is about to make is not there before. */
const MAKES: Readonly<Record<string, keyof ExamplePlace>> = {
  CreateNamespace: "namespace",
  CreateRepository: "repository",
};

/** The places that the examples of the manual name, in the order of the actions. */
export function examplePlaces(): readonly ExamplePlace[] {
  const all: readonly Operation[] = Object.values(operations);
  return all.flatMap(({ name, examples = [] }) => examples.flatMap(({ input }) => placesOf(name, input as Input)));
}

function placesOf(action: string, input: Input): ExamplePlace[] {
  const ids = [
    input["RegistryId"],
    input["SourceRegistryId"],
    input["DestinationRegistryId"],
    ...list(input["RegistryIds"]),
  ];
  const destination = textOf(input, "DestinationNamespace");
  return ids.filter(isText).flatMap((instanceId) => {
    const place: ExamplePlace = {
      action,
      instanceId,
      namespace: textOf(input, "NamespaceName", "SourceNamespace", "Namespace"),
      repository: textOf(input, "RepositoryName", "SourceRepo"),
      tags: [textOf(input, "ImageVersion", "SourceReference"), ...list(input["Tags"])].filter(isText),
      chart: chartOf(input),
    };
    const made = MAKES[action];
    const own = made === undefined ? place : { ...place, [made]: undefined };
    return destination === undefined ? [own] : [own, { action, instanceId, namespace: destination, tags: [] }];
  });
}

function chartOf(input: Input): ExamplePlace["chart"] {
  const [name, version] = [textOf(input, "ChartName"), textOf(input, "ChartVersion")];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function textOf(input: Input, ...names: readonly string[]): string | undefined {
  return names.map((name) => input[name]).find(isText);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
