import { cacheFolder } from "../../cache/cache-folder.js";
import { pathBelow } from "../../config/folders.js";
import type { Context } from "../../context.js";

/** Names and ids that answers had, by the parameter that takes them; the newest first. */
export type RememberedIds = Readonly<Record<string, readonly string[]>>;

type World = Pick<Context, "env" | "files" | "machine">;

/** Parameters that take what another one is called by. */
const sameAs: Readonly<Record<string, string>> = {
  RegistryIds: "RegistryId",
  Registryids: "RegistryId",
  SourceRegistryId: "RegistryId",
  DestinationRegistryId: "RegistryId",
};

/** What answers had for a parameter. */
export async function readRemembered(parameter: string, world: World): Promise<readonly string[]> {
  const all = await readAll(world);
  return all[sameAs[parameter] ?? parameter] ?? [];
}

/** All that is remembered; a file that is none of ours counts as empty. */
export async function readAll(world: World): Promise<RememberedIds> {
  const text = await world.files.read(rememberedPath(world)).catch(() => undefined);
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? onlyLists(value) : {};
  } catch {
    return {};
  }
}

/** Where it is kept. */
export function rememberedPath(world: World): string {
  return pathBelow(world, cacheFolder(world.env, world.machine), "ids.json");
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
