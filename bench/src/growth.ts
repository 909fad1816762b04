import process from "node:process";
import { TcrClient } from "@tcrkit/client";
import { createMock, type Mock, type Snapshot } from "@tcrkit/mock";
import { createMockCall, furnish, type MockCall } from "./mock-call.js";
import { type Figure, printFigures } from "./report.js";

const few = 1_000;
const many = 100_000;
const inFlight = 4_096;
const NamespaceName = "team";
const RepositoryName = "app";

/** With an index, work hardly grows with the rows; without one, it grows with them and no faster. */
const withIndex = 0.3;
const linear = 1.1;

/** Something whose work may grow, done once; `prepare` and `tidy` are not timed. */
interface Work {
  readonly what: string;
  readonly target: number;
  readonly rounds: number;
  readonly prepare?: (place: Place) => Promise<unknown>;
  readonly run: (place: Place) => Promise<unknown>;
}

/** An instance with so many rows of each kind. */
interface Place {
  readonly mock: Mock;
  readonly call: MockCall;
  readonly RegistryId: string;
  readonly rows: number;
  /** Makes a name that is new each time. */
  readonly next: () => string;
}

/** How the time of one piece of work grows with what there is: `rows ** exponent`. */
export async function benchGrowth(): Promise<void> {
  const places = [await furnishWith(few), await furnishWith(many)] as const;
  const grown: Figure[] = [];
  for (const work of works) grown.push(await growthOf(work, places));
  printFigures(
    `How time grows from ${few} rows to ${many} (exponents, by the least time of the processor of some rounds)`,
    grown,
  );
  for (const { mock } of places) await mock.close();
  printFigures(`How time grows from 1 call in flight to ${inFlight}`, [await growthOfCalls()]);
}

const works: readonly Work[] = [
  page(
    "a page of images, in the middle",
    "DescribeImages",
    { NamespaceName, RepositoryName },
    ({ rows }) => rows / 200,
  ),
  page("a page of repositories, in the middle", "DescribeRepositories", {}, ({ rows }) => rows / 200),
  page("a page of service accounts, in the middle", "DescribeServiceAccounts", {}, ({ rows }) => rows / 2),
  {
    what: "a page of repositories, sorted by name",
    target: linear,
    rounds: 10,
    run: ({ call, RegistryId }) => call("DescribeRepositories", { RegistryId, SortBy: "-name", Limit: 100 }),
  },
  {
    what: "a fuzzy search of images",
    target: linear,
    rounds: 10,
    run: ({ call, RegistryId }) =>
      call("DescribeImages", { RegistryId, NamespaceName, RepositoryName, ImageVersion: "99" }),
  },
  {
    what: "a create: a service account",
    target: withIndex,
    rounds: 200,
    run: ({ call, RegistryId, next }) => call("CreateServiceAccount", accountOf(RegistryId, next())),
  },
  {
    what: "a push of an image",
    target: withIndex,
    rounds: 200,
    run: ({ mock, RegistryId, next }) => mock.pushImage({ RegistryId, NamespaceName, RepositoryName, Tag: next() }),
  },
  {
    what: "a delete: an image",
    target: withIndex,
    rounds: 200,
    prepare: ({ mock, RegistryId }) => mock.pushImage({ RegistryId, NamespaceName, RepositoryName, Tag: "gone" }),
    run: ({ call, RegistryId }) =>
      call("DeleteImage", { RegistryId, NamespaceName, RepositoryName, ImageVersion: "gone" }),
  },
  {
    what: "a garbage collection, with one subject of all",
    target: linear,
    rounds: 5,
    prepare: async ({ call, RegistryId }) => {
      // The one before is over once it has been seen so.
      for (let poll = 0; poll < 4; poll++) await call("DescribeGCJobs", { RegistryId });
    },
    run: ({ mock, RegistryId }) => collect(mock, RegistryId),
  },
];

function page(what: string, action: string, input: object, offsetOf: (place: Place) => number): Work {
  return {
    what,
    target: withIndex,
    rounds: 200,
    run: (place) => place.call(action, { RegistryId: place.RegistryId, ...input, Limit: 100, Offset: offsetOf(place) }),
  };
}

function accountOf(RegistryId: string, Name: string): object {
  const Permissions = [{ Resource: NamespaceName, Actions: ["tcr:PullRepository"] }];
  return { RegistryId, Name, Permissions, Duration: 1 };
}

async function collect(mock: Mock, RegistryId: string): Promise<void> {
  const body = JSON.stringify({ RegistryId });
  const { ok } = await mock.fetch(new Request("http://127.0.0.1/_tcrkit/gc", { method: "POST", body }));
  if (!ok) throw new Error("The garbage collection was refused.");
}

/** The places in turn, round by round: what else the machine does hits both alike. */
async function growthOf(
  { what, target, rounds, prepare, run }: Work,
  places: readonly [Place, Place],
): Promise<Figure> {
  const leastMs = places.map(() => Infinity);
  for (let round = -5; round < rounds; round++) {
    for (const [index, place] of places.entries()) {
      await prepare?.(place);
      const ms = await cpuMsOf(() => run(place));
      if (round >= 0) leastMs[index] = Math.min(leastMs[index] ?? Infinity, ms);
    }
  }
  const [fewMs = Number.NaN, manyMs = Number.NaN] = leastMs;
  return figureOf(`${what} (${fewMs.toFixed(3)} ms, then ${manyMs.toFixed(3)})`, manyMs / fewMs, many / few, target);
}

/** The time of the processor: a long run meets all else that the machine does, a short one may not. */
async function cpuMsOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function figureOf(what: string, timesLonger: number, timesMore: number, target: number): Figure {
  const exponent = Math.log(timesLonger) / Math.log(timesMore);
  return { what, value: exponent.toFixed(2), target: `at most ${target}`, met: exponent <= target };
}

/** The rows that the API would take long to make, or refuse, come from a snapshot; images are pushed. */
async function furnishWith(rows: number): Promise<Place> {
  const mock = await createMock({ throttle: false });
  const call = createMockCall(mock);
  const RegistryId = await furnish(call, NamespaceName);
  await call("CreateRepository", { RegistryId, NamespaceName, RepositoryName });
  await call("CreateServiceAccount", accountOf(RegistryId, "robot"));
  mock.restore(multiplied(mock.snapshot(), rows));
  const place = { RegistryId, NamespaceName, RepositoryName };
  for (let image = 0; image < rows; image++) await mock.pushImage({ ...place, Tag: `v${image}` });
  const { Digest } = await mock.pushImage({ ...place, Tag: "subject" });
  for (let referrer = 0; referrer < rows; referrer++) {
    // Each takes the tag from the one before, which stays for its subject alone.
    const Manifest = JSON.stringify({ subject: { digest: Digest }, annotations: { number: String(referrer) } });
    await mock.pushImage({ ...place, Tag: "referrer", Manifest });
  }
  let made = 0;
  return { mock, call, RegistryId, rows, next: () => `new-${++made}` };
}

function multiplied(snapshot: Snapshot, count: number): Snapshot {
  const more = (table: string): readonly object[] => {
    const [first] = snapshot.tables[table] as readonly object[];
    return Array.from({ length: count }, (_, index) =>
      index === 0 ? { ...first } : { ...first, name: `row-${index}` },
    );
  };
  const tables = { repositories: more("repositories"), serviceAccounts: more("serviceAccounts") };
  return { ...snapshot, tables: { ...snapshot.tables, ...tables } };
}

async function growthOfCalls(): Promise<Figure> {
  const mock = await createMock({ throttle: false });
  const { credentials, transport } = mock;
  const tcr = new TcrClient({ region: "ap-guangzhou", credentials, transport, rateLimit: false });
  const leastMs = async (count: number, rounds: number): Promise<number> => {
    let least = Infinity;
    for (let round = 0; round < rounds; round++) {
      const all = () => Promise.all(Array.from({ length: count }, () => tcr.describeInstances({})));
      least = Math.min(least, await cpuMsOf(all));
    }
    return least;
  };
  await leastMs(1, 2_000);
  const [oneMs, manyMs] = [await leastMs(1, 500), await leastMs(inFlight, 20)];
  await mock.close();
  const each = `${(oneMs * 1000).toFixed(0)} µs, then ${((manyMs * 1000) / inFlight).toFixed(0)} each`;
  return figureOf(`calls of a client (${each})`, manyMs / oneMs, inFlight, linear);
}
