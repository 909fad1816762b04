// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Neighbour } from "../../contract.js";

/** Tag, version 2018-08-13. */
export const service: Neighbour = { name: "tag", version: "2018-08-13" };
