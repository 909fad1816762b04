import { expect, it } from "vitest";
import type { Change } from "./table.js";
import { inTransaction, Transaction } from "./transaction.js";

const change = (key: string): Change => ({ table: "rows", key, before: undefined, after: { key } });

function createTransaction() {
  const undone: string[] = [];
  const told: (readonly string[])[] = [];
  const transaction = new Transaction((changes) => undone.push(...changes.map(({ key }) => key)));
  transaction.onCommit((changes) => told.push(changes.map(({ key }) => key)));
  return { transaction, undone, told };
}

it("tells at a commit what was changed since the last, in order, and nothing of a commit without changes", () => {
  const { transaction, told } = createTransaction();
  expect(transaction.commit()).toEqual([]);
  for (const key of ["a", "b"]) transaction.add(change(key));
  expect(transaction.pending).toHaveLength(2);
  expect(transaction.commit()).toEqual([change("a"), change("b")]);
  expect(transaction.pending).toEqual([]);
  transaction.add(change("c"));
  transaction.commit();
  transaction.commit();
  expect(told).toEqual([["a", "b"], ["c"]]);
});

it("takes back the latest first, and only what was not committed", () => {
  const { transaction, undone, told } = createTransaction();
  transaction.add(change("a"));
  transaction.commit();
  for (const key of ["b", "c"]) transaction.add(change(key));
  transaction.rollback();
  transaction.rollback();
  expect(undone).toEqual(["c", "b"]);
  expect(transaction.pending).toEqual([]);
  transaction.commit();
  expect(told).toEqual([["a"]]);
});

it("hands out changes that stay as they were", () => {
  const { transaction } = createTransaction();
  transaction.add(change("a"));
  const committed = transaction.commit();
  transaction.add(change("b"));
  expect(committed).toEqual([change("a")]);
});

it("tells all listeners, each of every commit", () => {
  const { transaction, told } = createTransaction();
  const others: number[] = [];
  transaction.onCommit((changes) => others.push(changes.length));
  transaction.add(change("a"));
  transaction.commit();
  expect([told, others]).toEqual([[["a"]], [1]]);
});

it("commits on return, and rolls back on throw", () => {
  const { transaction, undone, told } = createTransaction();
  const result = inTransaction(transaction, () => {
    transaction.add(change("a"));
    return 5;
  });
  expect(result).toBe(5);
  expect(() =>
    inTransaction(transaction, () => {
      transaction.add(change("b"));
      throw new Error("no");
    }),
  ).toThrow("no");
  expect([told, undone]).toEqual([[["a"]], ["b"]]);
});
