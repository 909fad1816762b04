import { regions } from "@tcrkit/client/schema";
import { openProfiles } from "../../config/profile-store.js";
import type { Context } from "../../context.js";
import type { Flag } from "../../flags/flags.js";
import { asCandidates, type Candidate } from "./candidate.js";
import { readRemembered } from "./remembered-ids.js";

type World = Pick<Context, "env" | "files" | "machine">;

/** What may stand behind a flag: documented values, regions, profiles, or what answers had. */
export async function valuesOf(flag: Flag | undefined, world: World): Promise<Candidate[]> {
  if (flag === undefined) return [];
  if (flag.scope === "global") return globalValues(flag.option.flag, flag.option.value, world);
  const { name, values, sensitive } = flag.field;
  if (values !== undefined) return asCandidates(values);
  return sensitive === true ? [] : asCandidates(await readRemembered(name, world));
}

async function globalValues(flag: string, value: string | undefined, world: World): Promise<Candidate[]> {
  switch (flag) {
    case "--region":
      return asCandidates(regions);
    case "--profile":
      return asCandidates(await profileNames(world));
    default:
      return value?.includes("|") === true && !/[A-Z]{3}/.test(value) ? asCandidates(value.split("|")) : [];
  }
}

async function profileNames(world: World): Promise<string[]> {
  const store = openProfiles(world);
  const files = await Promise.all([store.read("credentials"), store.read("settings")]);
  return [...new Set(files.flatMap((profiles) => [...profiles.keys()]))];
}
