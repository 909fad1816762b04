import { describe, expect, it } from "vitest";
import { createContext } from "../../../../test/contexts.js";
import { tc3Post } from "../../../../test/requests.js";
import { createRandomSource } from "../../../base/random.js";
import type { Operation } from "../../../contract.js";
import { operations } from "../../../gen/operations/index.js";
import { createCall } from "./handler.js";
import { checkPage, inOrder, pageByNumber, pageByRow, rangeByNumber, rowsBelow } from "./list.js";

const plain: Operation = { ...operations.DescribeRegions, input: [] };
const limit = { name: "Limit", type: "Integer" };
const paging = { style: "offset", offset: "Offset", limit: "Limit", items: "Rows", first: 0 } as const;

function callOf(operation: Operation) {
  const { services } = createContext(tc3Post("DescribeRegions"));
  return createCall({ services, operation, account: "1", region: "ap-guangzhou", origin: "http://127.0.0.1" });
}

describe("takes the limits of a page from the action's", () => {
  it.each<[string, Operation, defaultLimit: number, maxLimit: number]>([
    ["paging", { ...plain, paging: { ...paging, defaultLimit: 7, maxLimit: 9 } }, 7, 9],
    ["parameter", { ...plain, input: [{ ...limit, default: 5, maximum: 20 }] }, 5, 20],
    ["parameter that has no maximum", { ...plain, input: [{ ...limit, default: 5 }] }, 5, 100],
    ["parameter that has no default", { ...plain, input: [{ ...limit, maximum: 50 }] }, 20, 50],
    ["group where its table says nothing", plain, 20, 100],
  ])("%s", (_, operation, defaultLimit, maxLimit) => {
    const call = callOf(operation);
    const limitOf = (Limit?: number) => checkPage(Limit === undefined ? {} : { Limit }, call).limit;
    expect([limitOf(), limitOf(0)]).toEqual([defaultLimit, defaultLimit]);
    expect([limitOf(1), limitOf(maxLimit - 1), limitOf(maxLimit)]).toEqual([1, maxLimit - 1, maxLimit]);
    expect(limitOf(maxLimit + 1)).toBe(maxLimit);
  });
});

it.each(["Offset", "Limit"])("refuses an %s below 0", (name) => {
  const call = callOf(plain);
  expect(() => checkPage({ [name]: -1 }, call)).toThrow(
    expect.objectContaining({ code: "InvalidParameterValue", message: expect.stringContaining(`\`${name}\``) }),
  );
  expect(() => checkPage({ [name]: 0 }, call)).not.toThrow();
});

it.each([
  [{ Offset: 0, Limit: 2 }, [0, 1], [0, 1]],
  [{ Offset: 1, Limit: 2 }, [1, 2], [0, 1]],
  [{ Offset: 2, Limit: 2 }, [2, 3], [2, 3]],
  [{ Offset: 3, Limit: 2 }, [3, 4], [4]],
  [{ Offset: 4, Limit: 2 }, [4], []],
  [{ Offset: 5, Limit: 2 }, [], []],
  [{}, [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
])("finds of five rows, by %j, those from a row and those of a page", (request, byRow, byNumber) => {
  const call = callOf(plain);
  const rows = [0, 1, 2, 3, 4];
  expect(pageByRow(rows, request, call)).toEqual(byRow);
  expect(pageByNumber(rows, request, call)).toEqual(byNumber);
  const { start, count } = rangeByNumber(request, call);
  expect(rows.slice(start, start + count)).toEqual(byNumber);
});

it.each([0, 1, 2, 3, 4, 5, 6])(
  "finds the rows below several parents from the row %i on, one parent behind the other",
  (start) => {
    const { repositories } = callOf(plain).store;
    const repository = { instanceId: "tcr-a", description: "", briefDescription: "", createdAtMs: 0, updatedAtMs: 0 };
    for (const [namespace, name] of ["a1", "c1", "a2", "c2", "c3"].map((text) => [...text])) {
      repositories.put({ ...repository, namespace: String(namespace), name: `${namespace}${name}` });
    }
    const rows = rowsBelow(repositories, ["tcr-a/a", "tcr-a/b", "tcr-a/c"]);
    expect(rows.length).toBe(5);
    for (const count of [0, 1, 2, 9]) {
      const names = rows.slice(start, start + count).map(({ name }) => name);
      expect(names).toEqual(["a1", "a2", "c1", "c2", "c3"].slice(start, start + count));
    }
  },
);

it.each([0, 20, 700, 4900, 5000])(
  "finds the rows in another order from the row %i on, equal ones as they stood",
  (start) => {
    const random = createRandomSource("in order");
    const rows = Array.from({ length: 5000 }, (_, index) => ({ index, rank: random() % 100 }));
    const compare = (left: { rank: number }, right: { rank: number }) => left.rank - right.rank;
    const ordered = inOrder(rows, compare);
    expect(ordered.length).toBe(5000);
    for (const count of [0, 1, 100, 5000]) {
      expect(ordered.slice(start, start + count)).toEqual(rows.toSorted(compare).slice(start, start + count));
    }
  },
);
