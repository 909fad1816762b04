import type { Lifecycle } from "../state/lifecycle.js";
import type { State } from "../state/persistence.js";
import type { RegistryEvent } from "./events.js";

/** What the domain works with. */
export interface Services extends State {
  readonly settings: Settings;
  /** Runs every subscriber of an event, in order. */
  readonly emit: (event: RegistryEvent) => void;
}

/**
 * Whose rules hold. `intl`: those of the international edition's manual. `domestic`: what the domestic edition has besides is there as
 * well, with the tag service. `lenient`: the same, and parameters that are not known are ignored, and values need not be documented ones.
 */
export type Edition = "intl" | "domestic" | "lenient";

/** The options that decide how a mock behaves, under their names. */
export interface Settings {
  readonly edition: Edition;
  /** Refuses what the manual does not allow and official clients do all the same. */
  readonly strict: boolean;
  /** The documented frequency limits hold. */
  readonly throttle: boolean;
  readonly lifecycle: Lifecycle;
  /** Deleting a tag leaves the other tags of its digest. */
  readonly spareOtherTags: boolean;
  /** Empty lists and texts are answered as null where the manual allows it. */
  readonly nullForEmpty: boolean;
}
