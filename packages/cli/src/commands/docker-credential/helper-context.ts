import type { PrivateFolder, Processes } from "../../cache/private-folder.js";
import type { Context } from "../../context.js";

/** What `docker-credential-tcr` touches of the world, beside what every command may. */
export interface HelperContext extends Context {
  readonly privateFolder: PrivateFolder;
  readonly processes: Processes;
}
