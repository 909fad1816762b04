import type { Operation } from "@tcrkit/client/schema";
import type { Options } from "../flags/global-options.js";
import { flagOf } from "../flags/names.js";
import { waitText } from "../text/wait.js";
import { chooseWaiter } from "./choose-waiter.js";
import { type CallValues, fillTemplate } from "./fill-template.js";
import { templateNames, templateValue } from "./template-names.js";
import { type WatchWorld, watchWork } from "./watch-work.js";

/**
 * Waits until the work that a call started has ended, and shows its states on stderr.
 *
 * @throws what `watchWork` throws.
 */
export async function waitForEnd(
  operation: Operation,
  values: CallValues,
  options: Options,
  world: WatchWorld,
): Promise<void> {
  const waiter = chooseWaiter(operation, values.input);
  if (waiter === undefined) return world.talk.line(waitText.nothing(operation.name));
  const input = fillTemplate(waiter.input, values);
  const match = waiter.match === undefined ? undefined : fillTemplate(waiter.match, values);
  const flags = templateNames(waiter).map((name) => [flagOf(name), String(templateValue(name, waiter, values))]);
  await watchWork({ waiter, input, match, flags }, options, world);
}
