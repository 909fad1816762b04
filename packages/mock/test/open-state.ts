import { crc32 } from "node:zlib";
import { expect } from "vitest";
import { Clock } from "../src/base/clock.js";
import { Ids } from "../src/base/ids.js";
import type { Journal } from "../src/state/journal/journal.js";
import { openJournal } from "../src/state/journal/open-journal.js";
import { type State, startPersistence } from "../src/state/persistence.js";
import { schema } from "../src/state/schema.js";
import { createStore } from "../src/state/store.js";
import { instanceRow } from "./instance-row.js";
import type { MemoryFiles } from "./memory-files.js";

/** A state that is kept in a journal. */
export interface OpenedState {
  readonly state: State;
  readonly journal: Journal;
  readonly told: string[];
  readonly put: (id: string, name?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the journal of some files, with the state that they hold. */
export async function openState(files: MemoryFiles): Promise<OpenedState> {
  const told: string[] = [];
  const journal = await openJournal({ files, checksum: crc32, tell: (line) => told.push(line) }, schema);
  const state: State = { store: createStore(), clock: new Clock(), ids: new Ids(1) };
  startPersistence(state, journal, () => undefined);
  const put = async (id: string, name = "name"): Promise<void> => {
    state.store.instances.put({ ...instanceRow, id, name });
    state.store.commit();
    await journal.flushed();
  };
  return { state, journal, told, put, close: () => journal.close() };
}

/** The ids of the instances of a state. */
export const idsOf = ({ state }: OpenedState): string[] => state.store.instances.all().map(({ id }) => id);

/** What a start after a power cut finds. */
export async function afterCut(files: MemoryFiles): Promise<string[]> {
  const opened = await openState(files.afterCut());
  expect(opened.told.length).toBeLessThanOrEqual(1);
  return idsOf(opened);
}
