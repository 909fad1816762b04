import type { Project } from "./project.js";

/** The mock that a program calls. */
export interface MockAddress {
  readonly url: string;
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
}

/** What became of one case. */
export interface Outcome {
  readonly name: string;
  /** What went wrong, where something did. */
  readonly fault?: string;
}

/** Something that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  /** The package of npm that brings its program, with the version: `bun@1.4.5`. None: it is the Node that runs us. */
  readonly source?: string;
  /** Where the program is below the source's `node_modules`, the package of the platform in between. */
  readonly program?: RegExp;
  /** Runs the cases of a project. `program` is the runtime's executable. */
  readonly run: (program: string, project: Project, mock: MockAddress) => Promise<readonly Outcome[]>;
}
