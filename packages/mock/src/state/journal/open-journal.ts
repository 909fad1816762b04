import { assertAsClosed, CLOSED, CLOSED_NEW, parseClosedMark } from "./closed-mark.js";
import { type KeyedTables, StateSize } from "./content.js";
import { Generation } from "./generation.js";
import {
  emptyGeneration,
  generationName,
  generationNumber,
  JournalError,
  type ReadGeneration,
  readGeneration,
} from "./generation-file.js";
import { Journal, type JournalDeps } from "./journal.js";

/** Whether a file is one of a journal. */
export function isJournalFile(name: string): boolean {
  return name === CLOSED || name === CLOSED_NEW || /^state-\d+\.journal(?:\.\w+)*$/.test(name);
}

/** A generation that counts, and the file that it was read from. */
interface Chosen extends ReadGeneration {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * Opens the journal of a folder, or begins it.
 *
 * @throws JournalError for files that are damaged or of a newer version. They are left as they are.
 */
export async function openJournal(deps: JournalDeps, tables: KeyedTables): Promise<Journal> {
  const { files, checksum, tell } = deps;
  const names = await files.names();
  const chosen = await choose(deps, names, tables);
  if (chosen === undefined) return new Journal(deps, await beginJournal(deps, names));
  const { number, bytes, length, records, sealedLength, reader } = chosen;
  const aside = length < bytes.length ? await keepAside(deps, chosen, names) : undefined;
  const keep: ReadonlySet<string> = new Set([generationName(number)]);
  await removeAll(
    deps,
    names.filter((name) => isLeftOver(name) && !keep.has(name)),
  );
  const file = await files.open(generationName(number));
  if (aside !== undefined) {
    await file.truncate(length);
    await file.sync();
    tell(
      `${generationName(number)} ended in the middle of a change, as after a crash: its last ${bytes.length - length} bytes are kept in ${aside}, and the rest is used.`,
    );
  }
  const whole = bytes.subarray(0, length);
  const generation = new Generation(number, file, checksum, { length, checksum: checksum(whole), records });
  generation.sealedLength = sealedLength;
  return new Journal(deps, { generation, state: reader.state, size: reader.size });
}

/** The newest generation that is whole; undefined for a folder that never held anything. */
async function choose(
  { files, checksum }: JournalDeps,
  names: readonly string[],
  tables: KeyedTables,
): Promise<Chosen | undefined> {
  const mark = names.includes(CLOSED) ? parseClosedMark(await files.read(CLOSED), checksum) : undefined;
  const numbers = names.map(generationNumber).filter((number) => number !== undefined);
  if (mark !== undefined && !numbers.includes(mark.generation)) {
    throw new JournalError(`it is damaged: ${generationName(mark.generation)} is missing`);
  }
  let fault: JournalError | undefined;
  for (const number of mark === undefined ? numbers.sort((left, right) => right - left) : [mark.generation]) {
    const bytes = await files.read(generationName(number));
    const read = readGeneration(bytes, number, tables, checksum);
    if (mark !== undefined) {
      if (read.kind === "partial") throw read.fault;
      assertAsClosed(mark, bytes, read.length, checksum);
    }
    if (read.kind === "whole") return { ...read, number, bytes };
    if (read.isUnused && fault === undefined) return undefined;
    fault ??= read.fault;
  }
  if (fault !== undefined) throw fault;
  return undefined;
}

async function beginJournal(deps: JournalDeps, names: readonly string[]) {
  const { files, checksum } = deps;
  await removeAll(deps, names.filter(isLeftOver));
  const bytes = emptyGeneration(checksum);
  const file = await files.create(generationName(1));
  try {
    await file.append(bytes);
    await file.sync();
    await files.sync();
  } catch (error) {
    await file.close();
    await files.remove(generationName(1)).catch(() => undefined);
    throw error;
  }
  const position = { length: bytes.length, checksum: checksum(bytes), records: 1 };
  const generation = new Generation(1, file, checksum, position);
  generation.sealedLength = bytes.length;
  return { generation, state: undefined, size: new StateSize() };
}

/** What an open journal does not have; what was kept aside stays. */
function isLeftOver(name: string): boolean {
  return isJournalFile(name) && !name.includes(".dropped");
}

async function removeAll({ files }: JournalDeps, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  for (const name of names) await files.remove(name);
  await files.sync();
}

/** Keeps a damaged end in a file of its own, and answers its name. */
async function keepAside(
  { files }: JournalDeps,
  { number, bytes, length }: Chosen,
  names: readonly string[],
): Promise<string> {
  const base = `${generationName(number)}.dropped${length}`;
  let name = base;
  for (let copy = 2; names.includes(name); copy += 1) name = `${base}_${copy}`;
  const file = await files.create(name);
  try {
    await file.append(bytes.subarray(length));
    await file.sync();
  } finally {
    await file.close();
  }
  await files.sync();
  return name;
}
