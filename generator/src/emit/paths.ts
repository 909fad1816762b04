import type { Action, Api, DataType } from "../model/types.js";
import type { ImportedName } from "../print/code.js";

const clientSource = "packages/client/src";
const mockSource = "packages/mock/src";
const cliSource = "packages/cli/src";
const reference = "docs/reference";
const explorer = "docs/explorer/gen";

/** Folders that hold generated files and nothing else. */
export const ownedFolders = [
  `${clientSource}/gen`,
  `${mockSource}/gen`,
  `${cliSource}/gen`,
  reference,
  explorer,
] as const;

/** Modules of a package that carries the API's types and tables: paths from the repository's root, without ending. */
export interface CodePaths {
  /** The hand-written file whose types the generated ones are written against. */
  readonly contract: string;
  readonly types: (file: string) => string;
  readonly shapes: (file: string) => string;
  readonly operations: (file: string) => string;
  readonly errors: (file: string) => string;
  readonly formats: string;
}

export const clientPaths = {
  ...codePaths(clientSource),
  openapiJson: `${clientSource}/gen/openapi.json`,
  openapiTypes: `${clientSource}/gen/openapi`,
  methods: (file: string) => `${clientSource}/gen/methods/${file}`,
  paginators: `${clientSource}/gen/paginators`,
  waiters: `${clientSource}/gen/waiters`,
  service: `${clientSource}/gen/service`,
  retiredActions: `${clientSource}/gen/retired-actions`,
  signatureMethods: `${clientSource}/gen/signature-methods`,
  relations: `${clientSource}/gen/relations`,
  /** Reads a part of the tables from its text, or has its types. */
  reader: (file: string) => `${clientSource}/tables/${file}`,
} as const;

export const mockPaths = { ...codePaths(mockSource), service: `${mockSource}/gen/service` } as const;

/** Where the tables of another edition, or of a service beside it, stand: in the mock alone. */
export function editionPaths(name: string) {
  const folder = `${mockSource}/gen/${name}`;
  return { ...codePaths(mockSource, folder), service: `${folder}/service` } as const;
}

export const cliPaths = {
  contract: `${cliSource}/contract`,
  commands: `${cliSource}/gen/commands`,
  loaders: `${cliSource}/gen/loaders`,
  formats: `${cliSource}/gen/formats`,
  quantities: `${cliSource}/gen/quantities`,
  help: (group: string) => `${cliSource}/gen/help/${group}`,
} as const;

function codePaths(source: string, folder = `${source}/gen`): CodePaths {
  return {
    contract: `${source}/contract`,
    types: (file) => `${folder}/types/${file}`,
    shapes: (file) => `${folder}/shapes/${file}`,
    operations: (file) => `${folder}/operations/${file}`,
    errors: (file) => `${folder}/errors/${file}`,
    formats: `${folder}/formats`,
  };
}

/** What the API explorer reads: the list of the actions, and of each action what its form needs. */
export const explorerPaths = {
  groups: `${explorer}/groups.json`,
  action: ({ name, group }: Pick<Action, "name" | "group">) => `${explorer}/actions/${group}/${name}.json`,
} as const;

/** Pages of the reference, relative to its folder. */
export const referencePages = {
  index: "index.md",
  requests: "requests.md",
  commonParameters: "common-parameters.md",
  lists: "lists.md",
  responses: "responses.md",
  limits: "limits.md",
  regions: "regions.md",
  changelog: "changelog.md",
  sidebar: "sidebar.json",
  action: (action: Pick<Action, "name" | "group">) => `actions/${action.group}/${pageName(action.name)}.md`,
  type: (name: string) => `types/${pageName(name)}.md`,
  types: "types/index.md",
  error: (code: string) => `errors/${pageName(code.replaceAll(".", "-"))}.md`,
  errors: "errors/index.md",
} as const;

/** A folder's page is its index, on a disk that knows no case whatever the case. */
function pageName(name: string): string {
  return name.toLowerCase() === "index" ? `${name}_` : name;
}

export function referencePath(page: string): string {
  return `${reference}/${page}`;
}

/** The group in whose file a data type stands: its own where one group uses it, else `shared`. */
export function groupOfType({ groups }: DataType): string {
  const [only, ...others] = groups;
  return only !== undefined && others.length === 0 ? only : "shared";
}

/** Where to import a data type's interface from. */
export function typeName(paths: CodePaths, api: Api, name: string): ImportedName {
  const type = api.types.find((candidate) => candidate.name === name);
  return { name: type?.localName ?? name, module: paths.types(type === undefined ? "shared" : groupOfType(type)) };
}

/** Every group that has a file of data types: the API's groups, then `shared`, without empty ones. */
export function typeGroups(api: Api): string[] {
  const used = new Set(api.types.map(groupOfType));
  return [...api.groups.map(({ name }) => name), "shared"].filter((group) => used.has(group));
}
