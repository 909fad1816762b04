import { expect, test } from "vitest";
import { assertLater, releaseMoment } from "./release-moment.js";
import { UsageError } from "./usage-error.js";

const releases = [{ n: 2, date: "2021-03-01", time: "08:00:00" }];
const today = () => "2021-06-30";

test.each<[string, string | undefined, string, object]>([
  ["the given day", "2021-06-01", "api.json", { n: 3, date: "2021-06-01", time: undefined, isDayKnown: true }],
  [
    "the given day and time",
    "2021-06-01 10:19:31",
    "2021-05-01.json",
    { n: 3, date: "2021-06-01", time: "10:19:31", isDayKnown: true },
  ],
  [
    "the day in the file's name",
    undefined,
    "some/2020-01-01/cvm-2021-05-01.json",
    { n: 3, date: "2021-05-01", time: undefined, isDayKnown: true },
  ],
  ["today", undefined, "2021-02-30.json", { n: 3, date: "2021-06-30", time: undefined, isDayKnown: false }],
  [
    "the newest release, on its day",
    "2021-03-01",
    "api.json",
    { n: 2, date: "2021-03-01", time: undefined, isDayKnown: true },
  ],
])("a release is of %s", (_, date, path, expected) => {
  expect(releaseMoment({ date, path, today }, releases)).toEqual(expected);
});

test("the first release has number 1", () => {
  expect(releaseMoment({ date: undefined, path: "api.json", today }, [])).toMatchObject({ n: 1 });
});

test.each(["June", "2021-02-30", "2021-06-01 10:19"])("%s is no day", (date) => {
  expect(() => releaseMoment({ date, path: "api.json", today }, releases)).toThrow(
    new UsageError(`--date ${date}: expected a day such as 2024-06-03, or with its time "2024-06-03 10:19:31".`),
  );
});

test("a release does not stand before one that is there", () => {
  const moment = (date: string) => releaseMoment({ date, path: "api.json", today }, releases);
  expect(() => assertLater("api.json", moment("2021-02-28"), releases)).toThrow(/2021-02-28, is before release 2/);
  expect(() => assertLater("api.json", moment("2021-03-01"), releases)).not.toThrow();
});
