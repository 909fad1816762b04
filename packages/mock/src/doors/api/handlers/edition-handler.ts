import type { TypesByAction as DomesticTypes } from "../../../gen/domestic/types/by-action.js";
import type { TypesByAction } from "../../../gen/types/index.js";
import type { Call } from "./handler.js";

/** Carries out an action that the domestic edition has otherwise: takes what either edition sends, and answers by that of the mock. */
export type EditionHandler<Action extends keyof TypesByAction & keyof DomesticTypes> = (
  input: DomesticTypes[Action]["input"],
  call: Call<TypesByAction[Action]["errorCode"]>,
) => Omit<TypesByAction[Action]["output"], "RequestId"> | Omit<DomesticTypes[Action]["output"], "RequestId">;

/** What is said of what a mock of the international edition does not know. */
export const IN_DOMESTIC = "the domestic edition has it: start the mock with `--edition domestic`";

/** Members of an answer that the domestic edition has besides; none in `intl`. */
export function domesticOnly<Members extends object>(
  { settings }: Pick<Call, "settings">,
  members: Members,
): Members | Record<never, never> {
  return settings.edition === "intl" ? {} : members;
}
