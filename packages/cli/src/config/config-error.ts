import { CommandError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { configText } from "../text/config.js";

/** A setting, or a file of settings or credentials, cannot be used; nothing was sent. Holds no value of it. */
export class ConfigError extends CommandError {
  constructor(place: string, problem: string) {
    super(configText.unusable(place), exitCodes.usage, [problem, configText.nextForFile]);
  }
}
