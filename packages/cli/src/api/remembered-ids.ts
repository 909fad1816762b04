import type { Operation } from "@tcrkit/client/schema";
import { isMembers, parseJson } from "../parse/value.js";
import { walkMembers } from "../parse/walk-members.js";
import { cacheFolder, pathBelow } from "../settings/folders.js";
import type { ConfigShell } from "../settings/profiles.js";
import type { Shell } from "../shell/shell.js";

/** Names and ids that answers had, by the parameter that takes them; the newest first. */
export type RememberedIds = Readonly<Record<string, readonly string[]>>;

type RememberShell = ConfigShell & Pick<Shell, "stderr">;

type Found = Map<string, Set<string>>;

const mostForOne = 100;

/** Ids and names of this kind need no quotes in any shell, and obey nothing in a terminal. */
const plain = /^[\w.:/@-]{1,128}$/;

/** Members that are no id by their names, and the parameter that takes them. */
const parameterByMember: Readonly<Record<string, string>> = {
  RegistryName: "RegistryName",
  NamespaceName: "NamespaceName",
  ImageVersion: "ImageVersion",
  "TcrNamespaceInfo.Name": "NamespaceName",
  "TcrRepositoryInfo.Name": "RepositoryName",
  "TcrRepositoryInfo.Namespace": "NamespaceName",
  "TcrInstanceToken.Id": "TokenId",
};

/** Parameters that take what another one is called by. */
const sameAs: Readonly<Record<string, string>> = {
  RegistryIds: "RegistryId",
  Registryids: "RegistryId",
  SourceRegistryId: "RegistryId",
  DestinationRegistryId: "RegistryId",
};

/** The names and ids that earlier answers had for a parameter, the newest first. */
export async function readRemembered(parameter: string, shell: ConfigShell): Promise<readonly string[]> {
  const all = await readAll(shell);
  return all[sameAs[parameter] ?? parameter] ?? [];
}

/**
 * Remembers the names and ids of an answer for completion: for the owner alone, at most 100 a parameter, never what is sensitive, and
 * only where somebody sits at a terminal. A failure changes nothing for the call.
 */
export async function rememberIds(
  operation: Operation,
  output: object,
  shell: RememberShell,
  setting: "on" | "off" = "on",
): Promise<void> {
  if (setting === "off" || !shell.stderr.isTTY) return;
  const found: Found = new Map();
  walkMembers(operation, operation.output, output, ({ name, field, value, owner }) => {
    if (field !== undefined && field.sensitive !== true) note(parameterFor(owner.type, name), value, found);
  });
  if (found.size === 0) return;
  try {
    const before = await readAll(shell);
    const after = withFound(before, found);
    const text = JSON.stringify(after);
    if (text !== JSON.stringify(before)) await shell.files.writePrivate(rememberedPath(shell), `${text}\n`);
  } catch {
    // What is only a convenience must not spoil an answer.
  }
}

/** All that is remembered; a file that is none of ours counts as empty. */
async function readAll(shell: ConfigShell): Promise<RememberedIds> {
  const text = await shell.files.read(rememberedPath(shell)).catch(() => undefined);
  const value = parseJson(text ?? "");
  return isMembers(value) ? onlyLists(value) : {};
}

function onlyLists(value: object): RememberedIds {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, list]) =>
      Array.isArray(list) ? [[name, list.filter(isText)] as const] : [],
    ),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function rememberedPath(shell: ConfigShell): string {
  return pathBelow(shell, cacheFolder(shell), "ids.json");
}

function parameterFor(type: string, member: string): string | undefined {
  return (
    parameterByMember[`${type}.${member}`] ?? parameterByMember[member] ?? (/.Id$/.test(member) ? member : undefined)
  );
}

function note(parameter: string | undefined, value: unknown, found: Found): void {
  if (parameter === undefined || (typeof value !== "string" && typeof value !== "number")) return;
  // A repository is named with its namespace in front, and taken without.
  const text = parameter === "RepositoryName" ? String(value).replace(/^[^/]*\//, "") : String(value);
  if (!plain.test(text)) return;
  const values = found.get(parameter) ?? new Set();
  found.set(parameter, values.add(text));
}

function withFound(before: RememberedIds, found: Found): RememberedIds {
  const changed = [...found].map(([name, values]) => {
    const old = (before[name] ?? []).filter((value) => !values.has(value));
    return [name, [...values, ...old].slice(0, mostForOne)] as const;
  });
  return { ...before, ...Object.fromEntries(changed) };
}
