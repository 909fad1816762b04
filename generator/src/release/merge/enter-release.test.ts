import { expect, test } from "vitest";
import { enterRelease } from "./enter-release.js";

const first = { n: 1, date: "2020-05-20", time: "09:30:00", newActions: ["Ping"] };
const moment = { n: 2, date: "2021-03-01", time: "08:00:00", isDayKnown: true };

test("a release stands before the older ones", () => {
  expect(enterRelease([first], moment, { newTypes: ["Tag"] })).toEqual([
    { n: 2, date: "2021-03-01", time: "08:00:00", newTypes: ["Tag"] },
    first,
  ]);
});

test("a release that nobody dated has that still to be written", () => {
  const [entry] = enterRelease([first], { ...moment, time: undefined, isDayKnown: false }, { newTypes: ["Tag"] });
  expect(entry).toEqual({
    n: 2,
    date: "2021-03-01",
    time: "00:00:00",
    newTypes: ["Tag"],
    curated: false,
    todo: ["date", "time"],
  });
});

test("a second import of one release adds to its entry, in the order of the keys", () => {
  const entry = { n: 2, date: "2021-03-01", time: "08:00:00", modifiedActions: { Ping: { newInputs: ["Id"] } } };
  const changes = {
    deletedActions: ["Old"],
    modifiedActions: { Ping: { newInputs: ["Id", "Name"] }, Run: { deletedOutputs: ["Ids"] } },
  };
  const grown = enterRelease([entry, first], moment, changes);
  expect(JSON.stringify(grown[0])).toBe(
    JSON.stringify({
      n: 2,
      date: "2021-03-01",
      time: "08:00:00",
      deletedActions: ["Old"],
      modifiedActions: { Ping: { newInputs: ["Id", "Name"] }, Run: { deletedOutputs: ["Ids"] } },
    }),
  );
});

test("what the entry told before stays, with what has still to be written", () => {
  const entry = {
    n: 2,
    date: "2021-03-01",
    time: "00:00:00",
    newTypes: ["Tag"],
    modifiedActions: { Stop: { newInputs: ["Force"] }, Ping: { newInputs: ["Id"], newOutputs: ["Id"] } },
    curated: false,
    todo: ["time"],
  } as const;
  const changes = { newTypes: ["Disk"], modifiedActions: { Ping: { newInputs: ["Name"] } } };
  expect(enterRelease([entry, first], moment, changes)).toEqual([
    {
      ...entry,
      newTypes: ["Tag", "Disk"],
      modifiedActions: { Stop: { newInputs: ["Force"] }, Ping: { newInputs: ["Id", "Name"], newOutputs: ["Id"] } },
    },
    first,
  ]);
});

test("no change is no release", () => {
  const releases = [first];
  expect(enterRelease(releases, moment, {})).toBe(releases);
});
