import type { Typing } from "../support/pty.js";
import { wrongRequest } from "./wrong-request.js";

/** A command on a terminal, and what the picture of it shows. */
export interface Scene {
  /** Of its files: `NAME-light.svg`, `NAME-dark.svg`. */
  readonly name: string;
  /** What there is to see, for those who do not see it. */
  readonly title: string;
  readonly columns: number;
  readonly command: readonly string[];
  readonly typing?: readonly Typing[];
  /** The beginning of the first line that is left out, with all that follows it. */
  readonly until?: string;
}

/** Of most pictures: what a page of the documentation has room for. */
const columns = 92;

/** The texts that stand in the folder in which the commands run. */
export const files: Readonly<Record<string, string>> = { "request.txt": wrongRequest() };

export const scenes: readonly Scene[] = [
  {
    name: "ls",
    title: "tcr ls shows instances, and what is in them, as a tree",
    columns: 70,
    command: ["tcr", "ls"],
  },
  {
    name: "table",
    title: "An answer of the API as a table: the images of a repository",
    columns,
    command: [
      ...["tcr", "describe-images", "--registry-id", "my-registry"],
      ...["--namespace-name", "team", "--repository-name", "web"],
    ],
  },
  {
    name: "prune",
    title: "tcr prune shows which images would go and which stay, asks, and deletes",
    columns,
    command: ["tcr", "prune", "my-registry/team", "--older-than", "30d"],
    typing: [{ after: "[y/N]", text: "y\r" }],
  },
  {
    name: "verify",
    title: "tcr verify says why a signature is wrong, and where the client has something else",
    columns,
    command: ["tcr", "verify", "request.txt"],
    until: "Canonical request of what was sent",
  },
];
