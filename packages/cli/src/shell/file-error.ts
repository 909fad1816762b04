import { CommandError } from "./errors.js";
import { exitCodes } from "./exit-codes.js";
import { printable } from "./printable.js";

/** What the system did not do with a file, or with what stdout leads to. */
export type FileAct = "read" | "written" | "run";

/** The system does not let a file be read, written or run. */
export class FileError extends CommandError {
  constructor(path: string, act: FileAct, code: string, next?: string) {
    super(messages.cannot(path, act, code), exitCodes.file, next === undefined ? [] : [next]);
  }
}

/**
 * What the system says of a file as a FileError, and of one that is no text as a CommandError with the place; any other error as it is. `next`
 * is what to set instead.
 */
export function asFileError(error: unknown, path: string, act: FileAct, next?: string): unknown {
  const code = systemCodeOf(error);
  if (code !== undefined) return new FileError(path, act, code, next);
  if (!(error instanceof Error && error.name === "EncodingError")) return error;
  return new CommandError(messages.noText(path, error.message), exitCodes.usage, [messages.nextForNoText]);
}

/** `EACCES`; undefined for what is no error of the system. */
export function systemCodeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z\d]{2,}$/.test(code) ? code : undefined;
}

/** What the code of a system says; itself, where it is not known. */
export function reasonOf(code: string): string {
  return Object.hasOwn(reasons, code) ? `${reasons[code]} (${code})` : code;
}

const messages = {
  cannot: (path: string, act: FileAct, code: string): string =>
    `${printable(path)} cannot be ${act}: ${reasonOf(code)}.`,
  noText: (path: string, fault: string): string => `${printable(path)} cannot be read: ${fault}.`,
  nextForNoText: "It was left as it is. Next: correct or move it",
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use, or a file that is mounted by itself",
  EDQUOT: "the user's share of the disk is used up",
  EEXIST: "something else is in its place",
  EFBIG: "it is too large",
  EIO: "the device failed",
  EISDIR: "it is a folder",
  ELOOP: "its links lead round in a ring",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "too many files are open",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is no folder",
  EPERM: "permission denied, or it belongs to somebody else",
  EROFS: "the file system is read-only",
  ESTALE: "the server of the file is gone",
  ETXTBSY: "it is in use",
};
