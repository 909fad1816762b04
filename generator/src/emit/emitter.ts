import type { Api } from "../model/types.js";
import type { Document } from "../print/document.js";

/** One kind of generated output: a function from the model to files. */
export interface Emitter {
  /** As the progress line calls it. */
  readonly title: string;
  readonly emit: (api: Api) => readonly Document[];
}
