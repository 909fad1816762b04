import type { Handler } from "../handler.js";
import { checkName } from "./instance-names.js";

/** Tells whether a name may be given to a new instance. */
export const checkInstanceName: Handler<"CheckInstanceName"> = (input, call) => ({
  IsValidated: checkName(call.store, input.RegistryName, call.settings.edition) === undefined,
});
