import { describe, expect, it } from "vitest";
import {
  bookkeepingLine,
  changeLine,
  encodeLines,
  groupLines,
  paddingLine,
  putLine,
  StateReader,
  StateSize,
  sealLine,
} from "./content.js";

interface Row {
  readonly id: string;
  readonly note?: string;
}

const tables = { rows: { keyOf: ({ id }: Row) => id }, others: { keyOf: ({ id }: Row) => id } };
const bookkeeping = { clockMs: 5, ids: { seed: "1", diagnoses: 0, sources: {} } };
const text = (lines: string) => new TextEncoder().encode(lines);

function read(...contents: readonly string[]): StateReader {
  const reader = new StateReader(tables);
  for (const content of contents) reader.read(text(content));
  return reader;
}

it("has a line for what is put, deleted, kept beside, sealed and left empty", () => {
  const change = { table: "rows", key: "a b", before: undefined, after: undefined };
  expect(putLine("rows", { id: "a" })).toBe('+rows {"id":"a"}\n');
  expect(changeLine({ ...change, after: { id: "a" } })).toBe('+rows {"id":"a"}\n');
  expect(changeLine(change)).toBe('-rows "a b"\n');
  expect(bookkeepingLine(bookkeeping)).toBe('@{"clockMs":5,"ids":{"seed":"1","diagnoses":0,"sources":{}}}\n');
  expect(sealLine(2)).toBe("=2\n");
  expect(paddingLine(3)).toBe("#   \n");
});

describe("the lines of a group", () => {
  const change = { table: "rows", key: "a", before: undefined, after: { id: "a" } };

  it("are its changes, and where clock and ids stand behind them", () => {
    const commits = [[change, { ...change, before: change.after, after: undefined }], []];
    expect([...groupLines(commits, bookkeeping, new StateSize())]).toEqual([
      changeLine(change),
      '-rows "a"\n',
      bookkeepingLine(bookkeeping),
    ]);
  });

  it("count into the size of the state, a deleted row by the mean length", () => {
    const size = new StateSize();
    const count = (...changes: readonly object[]) => [
      ...groupLines([changes.map((each) => ({ ...change, ...each }))], bookkeeping, size),
    ];
    count({}, { after: { id: "b", note: "0123456789" } });
    expect(size).toMatchObject({ rows: 2, bytes: 17 + 37 });
    count({ before: { id: "a" } });
    expect(size).toMatchObject({ rows: 2, bytes: 17 + 37 });
    count({ after: undefined });
    expect(size).toMatchObject({ rows: 1, bytes: 27 });
    count({ after: undefined });
    expect(size).toMatchObject({ rows: 0, bytes: 0 });
  });
});

it("has no mean length where it is empty", () => {
  const size = new StateSize();
  size.delete();
  expect(size.bytes).toBe(0);
});

describe("a state that is read", () => {
  it("has the newest of each row, in the order in which they came, and knows how much it is", () => {
    const rows = '+rows {"id":"a"}\n+rows {"id":"b"}\n+others {"id":"a"}\n+rows {"id":"a","note":"n"}\n';
    const reader = read(rows, `-others "a"\n-others "none"\n${bookkeepingLine(bookkeeping)}`);
    expect(reader.state).toEqual({
      ...bookkeeping,
      tables: { rows: [{ id: "a", note: "n" }, { id: "b" }], others: [] },
    });
    expect(reader.size).toMatchObject({ rows: 2, bytes: 20 });
  });

  it("is none where nothing was ever kept", () => {
    expect(read(sealLine(0), paddingLine(9)).state).toBeUndefined();
  });

  it("is whole from its seal on", () => {
    const reader = read('+rows {"id":"a"}\n');
    expect(reader.isSealed).toBe(false);
    reader.read(text(sealLine(1)));
    expect(reader.isSealed).toBe(true);
  });

  it.each([
    ["=1\n", "rows are missing"],
    ['+pods {"id":"a"}\n', "nothing is known of pods"],
    ['-pods "a"\n', "nothing is known of pods"],
    ["+rows 1\n", "expected an object"],
    ["+rows {\n", "JSON"],
    ['@{"clockMs":-1}\n', "its clock or ids cannot be read"],
    ["?\n", "it has a line of a kind that is not known"],
    ["\n", "it has a line of a kind that is not known"],
    ["=0", "it does not end with a line"],
    [`#${" ".repeat(1 << 20)}`, "it does not end with a line"],
  ])("has no line such as %.40j", (content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  it("is UTF-8", () => {
    expect(() => new StateReader(tables).read(new Uint8Array([35, 0xff, 10]))).toThrow(TypeError);
  });

  it("is read in pieces that end with a line, however long its lines are", () => {
    const MIB = 1 << 20;
    const rows = [MIB - 20, 40, 2 * MIB, 0, MIB + 7].map((length, id) => ({ id: `${id}`, note: "é".repeat(length) }));
    const parts = encodeLines(rows.map((row) => putLine("rows", row)));
    expect(parts.length).toBeGreaterThan(2);
    const reader = new StateReader(tables);
    reader.read(Buffer.concat(parts));
    reader.read(text(bookkeepingLine(bookkeeping)));
    expect(reader.state?.tables["rows"]).toEqual(rows);
  });
});

it("is encoded in pieces of a mebibyte and the line that is over", () => {
  const lines = Array.from({ length: 40 }, () => "x".repeat(100_000));
  expect(encodeLines(lines).map(({ length }) => length)).toEqual([1_100_000, 1_100_000, 1_100_000, 700_000]);
  expect(encodeLines([])).toEqual([]);
  expect(encodeLines(["x".repeat(1 << 20), "y"]).map(({ length }) => length)).toEqual([1 << 20, 1]);
});
