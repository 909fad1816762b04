import type { Operation } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";

/** What an operation does not allow in an input; nothing is sent where there is an issue. */
export type InputCheck = (operation: Operation, input: unknown) => InputIssue[] | Promise<InputIssue[]>;
