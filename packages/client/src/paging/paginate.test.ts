import { describe, expect, expectTypeOf, it } from "vitest";
import { metadataOf, setMetadata } from "../call/metadata.js";
import type { Caller, CallOptions, Operation } from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import { describeServiceAccounts } from "../gen/operations/custom-account.js";
import { describeImages } from "../gen/operations/image-repository.js";
import { describeInstances, describeRegions } from "../gen/operations/instance-management.js";
import type { DescribeImagesResponse, Registry, TcrImageInfo } from "../gen/types/index.js";
import { createPaginate, paginate } from "./paginate.js";

type Input = Readonly<Record<string, unknown>>;

const imagesInput = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx" };
const imagesOf = (...tags: readonly string[]) => tags.map((ImageVersion) => ({ ImageVersion }));

/** A caller that answers from a list, and keeps what it was asked; the last answer repeats. */
function callerOf(...answers: readonly object[]) {
  const asked: Input[] = [];
  const options: (CallOptions | undefined)[] = [];
  const call = (async (_operation: Operation, input: Input, callOptions?: CallOptions) => {
    asked.push(input);
    options.push(callOptions);
    return answers[Math.min(asked.length, answers.length) - 1];
  }) as unknown as Caller;
  return { call, asked, options };
}

/** A caller with a list behind it, which it pages as the operation says, by at most so many rows. */
function serverOf({ paging }: Operation, rows: readonly object[], { maxRows = 100, hasTotal = true } = {}) {
  if (paging === undefined) throw new Error("an operation with pages");
  const asked: Input[] = [];
  const call = (async (_operation: Operation, input: Input) => {
    asked.push(input);
    const offset = Number(input[paging.offset]);
    const limit = Math.min(Number(input[paging.limit] ?? 20), maxRows);
    const start = paging.style === "page" ? (offset - paging.first) * limit : offset;
    return { [paging.items]: rows.slice(start, start + limit), ...(hasTotal ? { TotalCount: rows.length } : {}) };
  }) as unknown as Caller;
  return { call, asked };
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));
const placesOf = (asked: readonly Input[]) => asked.map(({ Offset, Limit }) => [Offset, Limit]);

describe("the walk over pages", () => {
  it("counts pages where the offset is a page's number, by the most rows of a page", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(230));
    expect(await listOf(paginate(call, describeImages, imagesInput))).toEqual(rowsOf(230));
    expect(placesOf(asked)).toEqual([
      [1, 100],
      [2, 100],
      [3, 100],
    ]);
  });

  it("counts rows where the offset is one of rows, by the documented maximum", async () => {
    const { call, asked } = serverOf(describeInstances, rowsOf(230));
    expect(await listOf(paginate(call, describeInstances, {}))).toEqual(rowsOf(230));
    expect(placesOf(asked)).toEqual([
      [0, 100],
      [100, 100],
      [200, 100],
    ]);
  });

  it("starts from the input's own offset and limit, and leaves the input as it is", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(10));
    const input = Object.freeze({ ...imagesInput, Offset: 2, Limit: 4 });
    expect(await listOf(paginate(call, describeImages, input))).toEqual(rowsOf(10).slice(4));
    expect(placesOf(asked)).toEqual([
      [2, 4],
      [3, 4],
    ]);
    expect(input).toEqual({ ...imagesInput, Offset: 2, Limit: 4 });
  });

  it("takes page 0 for the first page", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(3));
    expect(await listOf(paginate(call, describeImages, { ...imagesInput, Offset: 0, Limit: 2 }))).toEqual(rowsOf(3));
    expect(asked[0]).toMatchObject({ Offset: 1 });
  });

  it("keeps the server's page size where a page's number is given without one", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(50));
    expect(await listOf(paginate(call, describeImages, { ...imagesInput, Offset: 3 }))).toEqual(rowsOf(50).slice(40));
    expect(asked[0]).toMatchObject({ Offset: 3, Limit: 20 });
  });

  it.each([
    [describeServiceAccounts, 1],
    [describeServiceAccounts, 30],
    [describeImages, 1],
    [describeImages, 2],
  ] as const)("loses nothing of $name when a limit is lowered", async (operation, Offset) => {
    const { call } = serverOf(operation as Operation, rowsOf(101), { maxRows: 10 });
    const items = await listOf(paginate(call, operation as Operation, { Offset, Limit: 1000 }));
    const start = operation.paging?.style === "page" ? (Offset - 1) * 10 : Offset;
    expect(items).toEqual(rowsOf(101).slice(start));
  });

  it("ends at a short page where the answer has no total, measured by the limit that counts", async () => {
    const { call, asked } = serverOf(describeServiceAccounts, rowsOf(230), { hasTotal: false });
    const items = await listOf(paginate(call, describeServiceAccounts, { RegistryId: "tcr-1", Limit: 500 }));
    expect(items).toEqual(rowsOf(230));
    expect(asked).toHaveLength(3);
  });

  it.each<[string, (index: number) => object]>([
    ["word for word", () => ({})],
    ["but for a count and a time", (index) => ({ Size: index, UpdateTime: `2026-01-0${index}T00:00:00Z` })],
  ])("ends in an error at a page that repeats the one before, %s, while rows are missing", async (_, more) => {
    const pages = [1, 2, 3].map((index) => ({
      ImageInfoList: imagesOf("a", "b").map((row) => ({ ...row, ...more(index) })),
      TotalCount: 100,
    }));
    const { call, asked } = callerOf(...pages);
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const image of paginate(call, describeImages, { ...imagesInput, Limit: 2 })) seen.push(image);
    };
    await expect(walk()).rejects.toMatchObject({
      name: "TcrTransportError",
      code: "RepeatedPage",
      retryable: false,
      message: "DescribeImages: the page at offset 2 of 100 repeats the one before",
    });
    expect([seen.length, asked.length]).toEqual([2, 2]);
  });

  it("ends at a page that repeats the one before where nobody says how long the list is", async () => {
    const { call, asked } = callerOf({ ImageInfoList: imagesOf("a", "b") });
    expect(await listOf(paginate(call, describeImages, { ...imagesInput, Limit: 2 }))).toEqual(imagesOf("a", "b"));
    expect(asked).toHaveLength(2);
  });

  it("gives all items in one list, so that what is done with them moves no row to a page that was read", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(230));
    expect(await paginate(call, describeImages, imagesInput).toArray()).toEqual(rowsOf(230));
    expect(asked).toHaveLength(3);
    expect(await paginate(call, describeImages, imagesInput, { maxItems: 7 }).toArray()).toHaveLength(7);
  });

  it("goes on after a page that is shorter than the total allows, up to an empty one", async () => {
    const { call, asked } = callerOf(
      { Registries: [{ RegistryId: "a" }], TotalCount: 3 },
      { Registries: [{ RegistryId: "b" }], TotalCount: 3 },
      { Registries: [], TotalCount: 3 },
    );
    const pages = await listOf(paginate(call, describeInstances, { Limit: 2 }).pages());
    expect(pages.map(({ Registries }) => Registries?.length)).toEqual([1, 1]);
    expect(placesOf(asked).map(([offset]) => offset)).toEqual([0, 1, 2]);
  });

  it("counts a total that is no number as none", async () => {
    const { call, asked } = callerOf({ Registries: [{ RegistryId: "tcr-1" }], TotalCount: "9" });
    expect(await listOf(paginate(call, describeInstances, { Limit: 2 }))).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it("counts null items as none", async () => {
    const { call, asked } = callerOf({ Registries: null, TotalCount: 0 });
    expect(await listOf(paginate(call, describeInstances, {}))).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it("gives the first page even where it is empty", async () => {
    const answer = { Registries: [], TotalCount: 0 };
    expect(await listOf(paginate(callerOf(answer).call, describeInstances, {}).pages())).toEqual([answer]);
  });

  it("sends a limit that is no number as it is, for the call to refuse", async () => {
    const { call, asked } = callerOf({ Registries: [], TotalCount: 0 });
    await listOf(paginate(call, describeInstances as Operation, { Limit: "5" }));
    expect(placesOf(asked)).toEqual([[0, "5"]]);
  });

  it("asks for a page when it is wanted, and walks anew with each iteration", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(5));
    const images = paginate(call, describeImages, { ...imagesInput, Limit: 2 });
    for await (const _ of images) break;
    expect(asked).toHaveLength(1);
    expect(await listOf(images)).toEqual(rowsOf(5));
    expect(asked).toHaveLength(4);
  });
});

describe("maxItems", () => {
  it("asks for fewer rows at the end", async () => {
    const { call, asked } = serverOf(describeInstances, rowsOf(50));
    expect(await listOf(paginate(call, describeInstances, { Limit: 10 }, { maxItems: 13 }))).toEqual(rowsOf(13));
    expect(placesOf(asked)).toEqual([
      [0, 10],
      [10, 3],
    ]);
  });

  it("cuts the last page where a smaller one would renumber the pages", async () => {
    const { call, asked } = serverOf(describeImages, rowsOf(50));
    const pages = await listOf(paginate(call, describeImages, { ...imagesInput, Limit: 10 }, { maxItems: 13 }).pages());
    expect(pages.map(({ ImageInfoList }) => ImageInfoList.length)).toEqual([10, 3]);
    expect(placesOf(asked)).toEqual([
      [1, 10],
      [2, 10],
    ]);
  });

  it("leaves a page that it cuts what is known of its answer", async () => {
    const answer = { ImageInfoList: imagesOf("1", "2"), TotalCount: 2 };
    const metadata = { requestId: "a", status: 200, headers: {}, region: "ap-tokyo", attempts: 1, durationMs: 1 };
    setMetadata(answer, metadata);
    const [page] = await listOf(paginate(callerOf(answer).call, describeImages, imagesInput, { maxItems: 1 }).pages());
    expect(page?.ImageInfoList).toHaveLength(1);
    expect(metadataOf(page ?? {})).toBe(metadata);
  });

  it("hands on as it came a page that needs no cut", async () => {
    const answer = { ImageInfoList: imagesOf("1", "2"), TotalCount: 2 };
    const pages = await listOf(paginate(callerOf(answer).call, describeImages, imagesInput, { maxItems: 2 }).pages());
    expect(pages).toEqual([answer]);
    expect(pages[0]).toBe(answer);
  });

  it("of 0 asks for nothing", async () => {
    const { call, asked } = callerOf({});
    expect(await listOf(paginate(call, describeInstances, {}, { maxItems: 0 }))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN])("of %s is refused", async (maxItems) => {
    const items = listOf(paginate(callerOf({}).call, describeInstances, {}, { maxItems }));
    await expect(items).rejects.toThrow(
      `DescribeInstances: maxItems: expected a whole number of items from 0, got ${maxItems}`,
    );
  });
});

describe("the options of a walk", () => {
  it("go to each call", async () => {
    const { call, options } = callerOf({ Registries: [], TotalCount: 0 });
    const callOptions = { signal: new AbortController().signal, timeoutMs: 5, region: "ap-hongkong" };
    await listOf(paginate(call, describeInstances, {}, { ...callOptions, maxItems: 7 }));
    expect(options).toEqual([callOptions]);
  });

  it("end it between two items when the signal aborts", async () => {
    const controller = new AbortController();
    const { call } = serverOf(describeInstances, rowsOf(5));
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const item of paginate(call, describeInstances, {}, { signal: controller.signal })) {
        seen.push(item);
        controller.abort(new Error("enough"));
      }
    };
    await expect(walk()).rejects.toThrow("enough");
    expect(seen).toHaveLength(1);
  });

  it("cannot give pages to an action that has none", async () => {
    const items = listOf(paginate(callerOf({}).call, describeRegions, {}));
    await expect(items).rejects.toThrow(TcrInputError);
    await expect(items).rejects.toThrow("operation: expected an action whose list has pages, got DescribeRegions");
  });
});

it("types items and pages by the operation", () => {
  const { call } = callerOf({});
  const images = createPaginate(call)(describeImages, imagesInput);
  expectTypeOf(images[Symbol.asyncIterator]().next()).resolves.toExtend<{ done?: boolean; value: TcrImageInfo }>;
  expectTypeOf(images.pages).returns.toEqualTypeOf<AsyncIterable<DescribeImagesResponse>>();
  expectTypeOf(paginate(call, describeInstances, {})).toExtend<AsyncIterable<Registry>>();
});
