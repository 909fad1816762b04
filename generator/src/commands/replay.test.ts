import { expect, test } from "vitest";
import { recordingConsole } from "../../test/recording-console.js";
import { smallSpecFile, tempSpec } from "../../test/temp-folder.js";
import { runReplay } from "./replay.js";

test("a history that tells what its structures show ends with 0", () => {
  const console = recordingConsole();
  expect(runReplay(tempSpec(), console)).toBe(0);
  expect(console.out).toHaveLength(2);
  expect(console.err).toEqual(["2 steps, each as the releases tell it."]);
});

test("one that tells otherwise ends with 1, both sides side by side", () => {
  const releases = smallSpecFile("releases.json", (json) => {
    Object.assign((json["releases"] as object[])[0] ?? {}, { newTypes: ["Disk"] });
  });
  const console = recordingConsole();
  expect(runReplay(tempSpec({ "releases.json": releases }), console)).toBe(1);
  expect(console.out.at(-1)).toBe("  -                      | new Disk");
  expect(console.err).toEqual(["1 step of 2 differ from what the releases tell."]);
});
