import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

interface Member {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly nullable?: boolean;
}

interface ActionFile {
  readonly name: string;
  readonly input: readonly Member[];
  readonly output: readonly Member[];
}

interface TypeFile {
  readonly name: string;
  readonly members: readonly Member[];
}

/** Writes the description of the invented release, in the form in which the official CLI ships one. */
export async function writeReleaseDescription(specDir: string, path: string): Promise<void> {
  const { name, version } = JSON.parse(await readFile(join(specDir, "service.json"), "utf8"));
  const actions = inventRelease(await filesBelow<ActionFile>(join(specDir, "actions")));
  const types = await filesBelow<TypeFile>(join(specDir, "types"));
  const description = {
    metadata: { apiVersion: version, serviceShortName: name },
    actions: Object.fromEntries(actions.map((action) => [action.name, describedAction(action)])),
    objects: Object.fromEntries([
      ...actions.flatMap(describedMessages),
      ...types.map(({ name, members }) => [name, { members: members.map(describedMember) }]),
    ]),
  };
  await writeFile(path, JSON.stringify(description));
}

/** A new action, a new optional input, and an output that is no more. */
function inventRelease(actions: readonly ActionFile[]): readonly ActionFile[] {
  const registryType: Member = { name: "RegistryType", type: "String", required: false };
  const changed = actions.map((action) => {
    if (action.name === "CheckInstanceName") return { ...action, input: [...action.input, registryType] };
    if (action.name !== "CheckInstance") return action;
    return { ...action, output: action.output.filter(({ name }) => name !== "RegionId") };
  });
  return [...changed, describeNamespaceUsage];
}

const describeNamespaceUsage: ActionFile = {
  name: "DescribeNamespaceUsage",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
  ],
  output: [{ name: "RepositoryCount", type: "Integer", nullable: false }],
};

async function filesBelow<File>(folder: string): Promise<readonly File[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".json")).toSorted();
  return Promise.all(paths.map(async (path) => JSON.parse(await readFile(join(folder, path), "utf8")) as File));
}

function describedAction({ name }: ActionFile) {
  return { name, input: `${name}Request`, output: `${name}Response`, status: "online" };
}

function describedMessages({ name, input, output }: ActionFile) {
  const answer = [...output, { name: "RequestId", type: "String" }];
  return [
    [`${name}Request`, { members: input.map(describedMember) }],
    [`${name}Response`, { members: answer.map(describedMember) }],
  ] as const;
}

const atoms: Readonly<Record<string, readonly [type: string, member: string]>> = {
  String: ["string", "string"],
  Integer: ["int", "int64"],
  Float: ["float", "float"],
  Boolean: ["bool", "bool"],
  Timestamp: ["string", "datetime_iso"],
};

function describedMember({ name, type, required, nullable }: Member) {
  const of = type.replace("Array of ", "");
  const [kind, member] = atoms[of] ?? ["object", of];
  return { name, type: of === type ? kind : "list", member, required, value_allowed_null: nullable };
}
