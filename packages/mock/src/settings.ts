import type { Lifecycle } from "./store/lifecycle.js";

/**
 * Whose rules hold. `intl`: those of the international edition's manual. `lenient`: for clients of the domestic edition; parameters
 * that are not known are left aside, and values need not be among the documented ones.
 */
export type Edition = "intl" | "lenient";

/** How a mock behaves. */
export interface Settings {
  readonly edition: Edition;
  /** Refuses what the manual does not allow and official clients do all the same. */
  readonly isStrict: boolean;
  /** Whether the documented frequency limits hold. */
  readonly isThrottled: boolean;
  readonly lifecycle: Lifecycle;
  /** Whether deleting a tag leaves the other tags of its digest. */
  readonly sparesOtherTags: boolean;
  /** Whether empty lists and texts are answered as null where the manual allows it. */
  readonly answersNullForEmpty: boolean;
}
