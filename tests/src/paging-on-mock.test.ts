import { TcrClient } from "@tcrkit/client";
import { operations } from "@tcrkit/client/operations";
import type { Operation } from "@tcrkit/client/schema";
import { createMock, type Mock } from "@tcrkit/mock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A list that can be made as long as it is wanted. */
interface FillableList {
  readonly action: keyof typeof operations;
  /** Member by which the rows differ. */
  readonly key: string;
  readonly maxRows: number;
  /** What the list needs first; answers the input of the action for a list of so many rows. */
  readonly prepare: (tcr: TcrClient, registryId: string) => Promise<(rows: number) => object>;
  readonly addRow: (place: Place, index: number) => Promise<unknown>;
}

interface Place {
  readonly tcr: TcrClient;
  readonly mock: Mock;
  readonly registryId: string;
}

const inInstance = async (_: TcrClient, RegistryId: string) => () => ({ RegistryId });
const NamespaceName = "team";

const createNamespace = (tcr: TcrClient, RegistryId: string) =>
  tcr.createNamespace({ RegistryId, NamespaceName, IsPublic: false });

const trigger = (Name: string) => ({
  Name,
  Targets: [{ Address: "http://127.0.0.1:9/", Headers: [] }],
  EventTypes: ["pushImage"],
  Condition: ".*",
  Enabled: true,
});

const retentionRule = { RetentionRule: { Key: "latestPushedK", Value: 1 }, CronSetting: "manual" };

const createRetentionRule = async (tcr: TcrClient, RegistryId: string) => {
  await createNamespace(tcr, RegistryId);
  await tcr.createTagRetentionRule({ RegistryId, NamespaceId: 1, ...retentionRule });
};

const lists: readonly FillableList[] = [
  {
    action: "DescribeInstances",
    key: "RegistryId",
    maxRows: 24,
    // The first row is the instance that every other list stands in.
    prepare: async () => () => ({}),
    addRow: ({ tcr }, index) => tcr.createInstance({ RegistryName: `registry-${index}`, RegistryType: "basic" }),
  },
  {
    action: "DescribeInstanceCustomizedDomain",
    key: "DomainName",
    maxRows: 24,
    prepare: inInstance,
    addRow: ({ tcr, registryId: RegistryId }, index) =>
      tcr.createInstanceCustomizedDomain({ RegistryId, DomainName: `d${index}.test.com`, CertificateId: "kWGTVuU3" }),
  },
  {
    action: "DescribeInstanceToken",
    key: "Id",
    maxRows: 24,
    prepare: inInstance,
    addRow: ({ tcr, registryId: RegistryId }) => tcr.createInstanceToken({ RegistryId, TokenType: "longterm" }),
  },
  {
    action: "DescribeServiceAccounts",
    key: "Name",
    maxRows: 130,
    prepare: inInstance,
    addRow: ({ tcr, registryId: RegistryId }, index) =>
      tcr.createServiceAccount({
        RegistryId,
        Name: `robot-${index}`,
        Permissions: [{ Resource: NamespaceName, Actions: ["tcr:PullRepository"] }],
      }),
  },
  {
    action: "DescribeReplicationInstances",
    key: "ReplicationRegistryId",
    maxRows: 9,
    prepare: inInstance,
    addRow: ({ tcr, registryId: RegistryId }, index) =>
      tcr.createReplicationInstance({
        RegistryId,
        ReplicationRegionId: [5, 4, 8, 9, 16, 17, 18, 19, 21][index] ?? 0,
      }),
  },
  {
    action: "DescribeNamespaces",
    key: "Name",
    maxRows: 24,
    prepare: inInstance,
    addRow: ({ tcr, registryId: RegistryId }, index) =>
      tcr.createNamespace({ RegistryId, NamespaceName: `team-${index}`, IsPublic: false }),
  },
  {
    action: "DescribeRepositories",
    key: "Name",
    maxRows: 24,
    prepare: async (tcr, RegistryId) => {
      await createNamespace(tcr, RegistryId);
      return () => ({ RegistryId, NamespaceName });
    },
    addRow: ({ tcr, registryId: RegistryId }, index) =>
      tcr.createRepository({ RegistryId, NamespaceName, RepositoryName: `app-${index}` }),
  },
  {
    action: "DescribeImages",
    key: "ImageVersion",
    maxRows: 130,
    prepare: async (tcr, RegistryId) => {
      const input = { RegistryId, NamespaceName, RepositoryName: "app" };
      await createNamespace(tcr, RegistryId);
      await tcr.createRepository(input);
      return () => input;
    },
    addRow: ({ mock, registryId: RegistryId }, index) =>
      mock.pushImage({ RegistryId, NamespaceName, RepositoryName: "app", Tag: `v${index}` }),
  },
  {
    action: "DescribeTagRetentionRules",
    key: "RetentionId",
    maxRows: 24,
    prepare: inInstance,
    addRow: async ({ tcr, registryId: RegistryId }, index) => {
      await tcr.createNamespace({ RegistryId, NamespaceName: `team-${index}`, IsPublic: false });
      await tcr.createTagRetentionRule({ RegistryId, NamespaceId: index + 1, ...retentionRule });
    },
  },
  {
    action: "DescribeTagRetentionExecution",
    key: "ExecutionId",
    maxRows: 24,
    prepare: async (tcr, RegistryId) => {
      await createRetentionRule(tcr, RegistryId);
      return () => ({ RegistryId, RetentionId: 1 });
    },
    addRow: ({ tcr, registryId: RegistryId }) => tcr.createTagRetentionExecution({ RegistryId, RetentionId: 1 }),
  },
  {
    action: "DescribeTagRetentionExecutionTask",
    key: "TaskId",
    maxRows: 24,
    prepare: async (tcr, RegistryId) => {
      await createRetentionRule(tcr, RegistryId);
      await tcr.createTagRetentionExecution({ RegistryId, RetentionId: 1 });
      return (rows) => ({ RegistryId, RetentionId: 1, ExecutionId: rows + 1 });
    },
    // The list of a run stays as it is: each row more is one of a further run.
    addRow: async ({ tcr, registryId: RegistryId }, index) => {
      await tcr.createRepository({ RegistryId, NamespaceName, RepositoryName: `app-${index}` });
      await tcr.createTagRetentionExecution({ RegistryId, RetentionId: 1 });
    },
  },
  {
    action: "DescribeWebhookTrigger",
    key: "Id",
    maxRows: 24,
    prepare: async (tcr, RegistryId) => {
      await createNamespace(tcr, RegistryId);
      return () => ({ RegistryId, Namespace: NamespaceName });
    },
    addRow: ({ tcr, registryId: RegistryId }, index) =>
      tcr.createWebhookTrigger({ RegistryId, Namespace: NamespaceName, Trigger: trigger(`hook-${index}`) }),
  },
  {
    action: "DescribeWebhookTriggerLog",
    key: "Id",
    maxRows: 24,
    prepare: async (tcr, RegistryId) => {
      await createNamespace(tcr, RegistryId);
      await tcr.createWebhookTrigger({ RegistryId, Namespace: NamespaceName, Trigger: trigger("hook") });
      return () => ({ RegistryId, Namespace: NamespaceName });
    },
    addRow: async ({ mock, registryId: RegistryId }, index) => {
      await mock.pushImage({ RegistryId, NamespaceName, RepositoryName: "app", Tag: `v${index}` });
      await mock.webhooks.drain();
    },
  },
];

/** A mock whose list has grown to all its rows, and its state at each length on the way. */
async function fill({ prepare, addRow, maxRows }: FillableList) {
  const mock = await createMock({ webhooks: { deliver: async () => 200 } });
  const { transport, credentials } = mock;
  const tcr = new TcrClient({ transport, credentials, region: "ap-guangzhou", rateLimit: false });
  const { RegistryId: registryId } = await tcr.createInstance({ RegistryName: "tools", RegistryType: "premium" });
  await tcr.waitFor.instanceRunning({ RegistryIds: [registryId] }, { intervalMs: 0 });
  const inputOf = await prepare(tcr, registryId);
  const lengths = [{ input: inputOf(0), state: mock.snapshot() }];
  for (let index = 0; index < maxRows; index++) {
    await addRow({ tcr, mock, registryId }, index);
    lengths.push({ input: inputOf(index + 1), state: mock.snapshot() });
  }
  return { mock, tcr, lengths };
}

/** An action as a test uses it that goes over all of them. */
function pagedAction(tcr: TcrClient, action: FillableList["action"]) {
  const { paging } = operations[action] as Operation;
  if (paging === undefined) throw new Error(`${action} has no pages`);
  const method = action.charAt(0).toLowerCase() + action.slice(1);
  const paginate = (tcr.paginate as unknown as Readonly<Record<string, Paginate>>)[method];
  if (paginate === undefined) throw new Error(`paginate.${method} is missing`);
  const call = (input: object) => (tcr.call as (action: string, input: object) => Promise<Row>)(action, input);
  return { paging, paginate, call };
}

type Row = Readonly<Record<string, unknown>>;
type Paginate = (input: object, options?: object) => AsyncIterable<Row> & { pages: () => AsyncIterable<Row> };

/** All rows, asked for by hand. The mock gives at most 100 at once. */
async function allRows({ paging, call }: ReturnType<typeof pagedAction>, input: object): Promise<Row[]> {
  const rows: Row[] = [];
  for (let Offset = paging.first; ; Offset += paging.style === "page" ? 1 : 100) {
    const page = (await call({ ...input, Offset, Limit: 100 }))[paging.items] as Row[];
    rows.push(...page);
    if (page.length < 100) return rows;
  }
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it("knows a way to fill every list that has pages", () => {
  const paged = Object.values<Operation>(operations).filter(({ paging }) => paging !== undefined);
  expect(lists.map(({ action }) => action).toSorted()).toEqual(paged.map(({ name }) => name).toSorted());
});

const anyLimit = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(99, 100, 101, 150, 1000));

describe("walking all pages", () => {
  it.each(lists)("of $action gives each row once, in order, at any length, limit and start", async (list) => {
    const { mock, tcr, lengths } = await fill(list);
    const action = pagedAction(tcr, list.action);
    const { paging, paginate } = action;
    const keysOf = (rows: readonly Row[]) => rows.map((row) => row[list.key]);
    const walkAnywhere = fc.asyncProperty(
      fc.nat({ max: lengths.length - 1 }),
      anyLimit,
      fc.nat({ max: 12 }),
      async (length, Limit, start) => {
        const { input, state } = lengths[length] ?? {};
        mock.restore(state);
        const all = keysOf(await allRows(action, { ...input }));
        expect(new Set(all).size).toBe(all.length);

        expect(keysOf(await listOf(paginate({ ...input })))).toEqual(all);
        const from = { ...input, Offset: paging.first + start, Limit };
        const skipped = paging.style === "page" ? start * Math.min(Limit, 100) : start;
        expect(keysOf(await listOf(paginate(from)))).toEqual(all.slice(skipped));
        const pages = await listOf(paginate({ ...input, Limit }).pages());
        expect(pages.flatMap((page) => keysOf(page[paging.items] as Row[]))).toEqual(all);
        const some = await listOf(paginate({ ...input, Limit }, { maxItems: start }));
        expect(keysOf(some)).toEqual(all.slice(0, start));
      },
    );
    await fc.assert(walkAnywhere, { numRuns: 40 });
    await mock.close();
  });
});
