import { describe, expect, it } from "vitest";
import { metadataOf, setMetadata } from "../call/metadata.js";
import type { Caller, CallOptions, Operation, WaiterSpec } from "../contract.js";
import { pollItems } from "./poll-items.js";

type Input = Readonly<Record<string, unknown>>;

const waiter: WaiterSpec = {
  name: "thingReady",
  poll: "DescribeThings",
  items: "Things",
  state: "Status",
  success: ["Ready"],
  failure: [],
  absent: "pending",
};

const operation: Operation<Input, object> = {
  name: "DescribeThings",
  kind: "read",
  rateLimit: 1,
  region: "none",
  input: [{ name: "Limit", type: "Integer" }],
  output: [{ name: "Things", type: "Thing", list: 1 }],
  shapes: { Thing: [{ name: "Status", type: "String" }] },
};

const paged: Operation<Input, object> = {
  ...operation,
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Things",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
};

/** A caller that answers from a list, the last answer again and again, and keeps what it was asked. */
function callerOf(...answers: readonly object[]) {
  const asked: [Input, CallOptions | undefined][] = [];
  const call = (async (_operation: Operation, input: Input, options?: CallOptions) => {
    asked.push([input, options]);
    return answers[Math.min(asked.length, answers.length) - 1];
  }) as unknown as Caller;
  return { call, asked };
}

const things = (...ids: readonly number[]) => ids.map((Id) => ({ Id, Status: "Ready" }));

describe("a poll", () => {
  it("of an action that lists nothing watches the answer itself", async () => {
    const { items: _, ...single } = waiter;
    const answer = { Status: "Ready" };
    const { call } = callerOf(answer);
    expect(await pollItems(call, single, operation, {}, { match: undefined, options: {} })).toEqual({
      output: answer,
      items: [answer],
    });
  });

  it("of a list without pages asks once, with the call's own input and options", async () => {
    const { call, asked } = callerOf({ Things: things(1, 2) });
    const options = { region: "ap-tokyo" };
    const { items } = await pollItems(call, waiter, operation, { Limit: 5 }, { match: undefined, options });
    expect(items).toEqual(things(1, 2));
    expect(asked).toEqual([[{ Limit: 5 }, options]]);
  });

  it("of a list with pages asks for each with the call's options", async () => {
    const { call, asked } = callerOf({ Things: things(1), TotalCount: 2 }, { Things: things(2), TotalCount: 2 });
    const options = { region: "ap-tokyo" };
    const { items } = await pollItems(call, waiter, paged, { Limit: 1 }, { match: undefined, options });
    expect(items).toEqual(things(1, 2));
    expect(asked).toEqual([
      [{ Limit: 1, Offset: 0 }, options],
      [{ Limit: 1, Offset: 1 }, options],
    ]);
  });

  it("of one page hands that on as it came; of several, what is known of the last", async () => {
    const metadata = { requestId: "last", status: 200, headers: {}, region: undefined, attempts: 1, durationMs: 1 };
    const one = { Things: things(1), TotalCount: 1 };
    const first = await pollItems(callerOf(one).call, waiter, paged, {}, { match: undefined, options: {} });
    expect(first.output).toBe(one);
    const last = { Things: things(2), TotalCount: 2 };
    setMetadata(last, metadata);
    const { call } = callerOf({ Things: things(1), TotalCount: 2 }, last);
    const { output } = await pollItems(call, waiter, paged, {}, { match: undefined, options: {} });
    expect(metadataOf(output)).toBe(metadata);
    expect(last).toEqual({ Things: things(2), TotalCount: 2 });
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["nothing", undefined],
    ["a text", "things"],
  ])("takes %s for a list of none", async (_, Things) => {
    const { items } = await pollItems(
      callerOf({ Things }).call,
      waiter,
      operation,
      {},
      { match: undefined, options: {} },
    );
    expect(items).toEqual([]);
  });

  it("passes over what is no item", async () => {
    const { call } = callerOf({ Things: [null, "text", 7, ...things(1)] });
    const { items } = await pollItems(call, waiter, operation, {}, { match: undefined, options: {} });
    expect(items).toEqual(things(1));
  });

  it("watches the items that match in every member", async () => {
    const items = [
      { Id: 1, Name: "a" },
      { Id: 1, Name: "b" },
      { Id: 2, Name: "b" },
    ];
    const match = { Id: 1, Name: "b" };
    const poll = await pollItems(callerOf({ Things: items }).call, waiter, operation, {}, { match, options: {} });
    expect(poll.items).toEqual([{ Id: 1, Name: "b" }]);
  });
});

describe("a poll of runs", () => {
  const runs: WaiterSpec = { ...waiter, newestBy: "Id" };
  const one = { match: undefined, options: {} };

  it.each<[string, readonly object[], object]>([
    ["the newest, wherever it stands", things(2, 9, 10, 1), { Id: 10 }],
    ["the newest of two", things(1, 2), { Id: 2 }],
    ["the newest of two the other way round", things(2, 1), { Id: 2 }],
    [
      "the first of two that are as new",
      [
        { Id: 1, Name: "a" },
        { Id: 1, Name: "b" },
      ],
      { Name: "a" },
    ],
    ["the only one", things(1), { Id: 1 }],
  ])("watches %s", async (_, Things, expected) => {
    const { items } = await pollItems(callerOf({ Things }).call, runs, operation, {}, one);
    expect(items).toMatchObject([expected]);
  });

  it("watches none where there is none", async () => {
    expect((await pollItems(callerOf({ Things: [] }).call, runs, operation, {}, one)).items).toEqual([]);
  });

  it("reads no further than the page with the first that matches", async () => {
    const { call, asked } = callerOf(
      { Things: things(4), TotalCount: 3 },
      { Things: things(3), TotalCount: 3 },
      { Things: things(2), TotalCount: 3 },
    );
    const { items } = await pollItems(call, runs, paged, { Limit: 1 }, { match: { Id: 3 }, options: {} });
    expect(items).toEqual(things(3));
    expect(asked).toHaveLength(2);
  });
});
