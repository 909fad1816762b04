import { checkFiles, credentialPaths } from "../../config/check-files.js";
import { profileName } from "../../config/profile-name.js";
import { doctorText } from "../../text/doctor.js";
import type { Check, CheckWorld } from "./check.js";

/** Whether the files of credentials are for their owner alone. */
export async function checkFilesForDoctor({ context, options }: CheckWorld): Promise<Check[]> {
  const name = doctorText.names.files;
  const profile = profileName(options.profile, context.env).name;
  const warnings = await checkFiles(context, profile);
  if (warnings.length > 0) {
    return warnings.map(({ what, next }) => ({
      name,
      state: "warn",
      found: what,
      ...(next !== undefined && { next }),
    }));
  }
  const looks = credentialPaths(context, profile).map(async (path) =>
    (await context.files.describe(path)) === undefined ? [] : [path],
  );
  const there = (await Promise.all(looks)).flat();
  const found = there.length === 0 ? doctorText.noFiles : doctorText.privateFiles;
  return [{ name, state: "ok", found, details: there }];
}
