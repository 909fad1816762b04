import { createUncheckedOperation } from "@tcrkit/client/core";
import { confirmCall } from "../../api/confirm.js";
import { callSettings, connect, type ReadyCall, resolveConnection } from "../../api/connect.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";
import { noDocument, parseDocument } from "../../parse/read-document.js";
import { readNamedText } from "../../parse/read-named-text.js";
import { readWords, tooManyWords, type Words } from "../../parse/read-words.js";
import type { Members } from "../../parse/value.js";
import { createPrinter } from "../../present/forms/printer.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration } from "./declaration.js";

/** `tcr call ACTION [JSON] [--input FILE] [--api-version DATE] [--service NAME] [--read]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const words = readWords(declaration, argv);
  const [action = "", ...texts] = words.operands;
  if (action === "") throw new UsageError([messages.noAction()], "call");
  const command = findCommand(action);
  const name = command?.action ?? action;
  const { ApiVersion: version, Service: service, Read } = words.values;
  const known = command === undefined ? undefined : await loadOperation(command);
  const kind = Read === "true" ? ("read" as const) : undefined;
  const operation = createUncheckedOperation(name, known, { unchecked: true, version, service, kind });
  const input = await readInput(words, texts, shell);
  // What is not known of an answer has no columns: it is shown as the value that it is.
  const options = operation.output.length > 0 ? words.options : { query: "@", ...words.options };
  const connection = await resolveConnection(
    { name, command: "call", region: operation.region },
    options,
    shell,
    reporter,
  );
  const call: ReadyCall = { operation, input, options, connection };
  if (options.printRequest !== undefined) {
    const { printRequest } = await import("../../api/print-request.js");
    return printRequest(options.printRequest, call, shell, reporter);
  }
  const printer = await createPrinter(operation, options, shell, reporter);
  const { settings, credentials } = connection;
  const destructive = operation.output === known?.output ? command?.destructive : undefined;
  await confirmCall({ ...(destructive && { destructive }) }, call, shell, reporter);
  const api = await connect(settings, credentials, shell, await callSettings(options, reporter));
  await printer.page(await api.call(operation, input));
  await printer.end();
  return exitCodes.ok;
}

/** @throws UsageError for more than one input, and for one that is no object. */
async function readInput({ options }: Words, [text, ...more]: readonly string[], shell: Shell): Promise<Members> {
  const { inputFile } = options;
  const problems = [
    ...tooManyWords(more, messages.tooMuch),
    ...(text !== undefined && inputFile !== undefined ? [messages.twoInputs()] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems, "call");
  const source = inputFile === undefined ? messages.input : "--input";
  const read = inputFile === undefined ? (text ?? "{}") : await readNamedText(inputFile, source, shell);
  if (typeof read !== "string") throw new UsageError([read], "call");
  const parsed = await parseDocument(read);
  if (!parsed.ok) throw new UsageError([noDocument(source, parsed.position, parsed.reason)], "call");
  const { value } = parsed;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  throw new UsageError([messages.noMembers(source)], "call");
}

const messages = {
  input: "input",
  noAction: (): Problem => ({ what: "there is no action", hint: "tcr call DescribeInstances" }),
  tooMuch: "the input is one word: put it in quotes",
  twoInputs: (): Problem => ({ what: "--input and an input behind the action are the same: give one of them" }),
  noMembers: (source: string): Problem => ({
    what: `${source}: expected an object with the parameters as its members`,
  }),
};
