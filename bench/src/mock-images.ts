import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMock } from "@tcrkit/mock";
import { createMockCall, furnish } from "./mock-call.js";
import { type Figure, median, printFigures } from "./report.js";

const many = 100_000;
const few = 1_000;
const Limit = 100;
const rounds = 30;
const NamespaceName = "team";

/** Pages of a repository with 100,000 images beside pages of one with 1,000, in this process. */
export async function benchMockImages(): Promise<void> {
  const mock = await createMock();
  const call = createMockCall(mock);
  const RegistryId = await furnish(call, NamespaceName);
  const fill = async (RepositoryName: string, images: number): Promise<void> => {
    const place = { RegistryId, NamespaceName, RepositoryName };
    for (let image = 0; image < images; image++) await mock.pushImage({ ...place, Tag: `v${image}` });
  };
  await fill("few", few);
  const bytesBefore = heapBytes();
  const start = performance.now();
  await fill("many", many);
  const pushesASecond = (many * 1000) / (performance.now() - start);
  const bytesEach = (heapBytes() - bytesBefore) / many;

  const read = (RepositoryName: string, input: object) => () =>
    call("DescribeImages", { RegistryId, NamespaceName, RepositoryName, Limit, ...input });
  const pagesOfFew = [1, 5, few / Limit].map((Offset) => ({ Offset, read: read("few", { Offset }) }));
  const pagesOfMany = [1, many / Limit / 2, many / Limit].map((Offset) => ({ Offset, read: read("many", { Offset }) }));
  const searches = {
    few: read("few", { ImageVersion: "99" }),
    many: read("many", { ImageVersion: "9999" }),
  };
  const times = await timeAll([...pagesOfFew, ...pagesOfMany].map((page) => page.read));
  const fewMs = median(times.slice(0, pagesOfFew.length));
  const manyMs = times.slice(pagesOfFew.length);
  const [searchFewMs = Number.NaN, searchManyMs = Number.NaN] = await timeAll([searches.few, searches.many]);
  const ratio = Math.max(...manyMs) / fewMs;
  const { TotalCount } = await read("many", { Limit: 1 })();
  printFigures(`DescribeImages by pages of ${Limit}, in the process (ms, medians of ${rounds})`, [
    { what: `a page among ${few}`, value: fewMs.toFixed(3) },
    ...pagesOfMany.map(({ Offset }, index) => timed(`page ${Offset} among ${many}`, manyMs[index])),
    {
      what: `slowest among ${many} / among ${few}`,
      value: ratio.toFixed(2),
      target: "at most 1.5",
      met: ratio <= 1.5,
    },
    timed(`fuzzy search among ${few}`, searchFewMs),
    timed(`fuzzy search among ${many}`, searchManyMs),
    { what: "total that is told", value: String(TotalCount) },
    { what: "bytes of memory an image", value: bytesEach.toFixed(0) },
    { what: "images pushed a second", value: pushesASecond.toFixed(0) },
  ]);
  await mock.close();
}

/** Each in turn, round by round: what else the machine does hits all alike. */
async function timeAll(calls: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = calls.map((): number[] => []);
  for (let round = -5; round < rounds; round++) {
    for (const [index, call] of calls.entries()) {
      const start = performance.now();
      await call();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

function timed(what: string, ms = Number.NaN): Figure {
  return { what, value: ms.toFixed(3) };
}

function heapBytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
