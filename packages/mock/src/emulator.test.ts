import { expect, it } from "vitest";
import { createEmulator } from "../test/ask.js";
import { tc3Get, tc3Post, v1Get } from "../test/requests.js";
import type { Emulator } from "./emulator.js";

/** Some of everything: answers and errors, without the date. */
async function bodies(emulator: Emulator): Promise<string[]> {
  const requests = [
    tc3Post("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" }),
    tc3Post("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" }),
    tc3Get("DescribeInstances"),
    v1Get("DescribeInstances"),
    tc3Post("DescribeImages", { RegistryId: "tcr-a", NamespaceName: "b", RepositoryName: "c" }),
    tc3Post("DescribeRegions", {}, { credentials: { secretId: "AKIDtcrkitexample", secretKey: "wrong" } }),
    tc3Post("CreateInstance", { RegistryName: "tcr-two", RegistryType: "basic" }),
  ];
  const answers: string[] = [];
  for (const request of requests) {
    const { body, headers } = await emulator.answer(request);
    answers.push(`${JSON.stringify({ ...headers, Date: undefined })}${body}`);
  }
  return answers;
}

it("answers the same requests with the same bytes, whenever", async () => {
  const first = await bodies(createEmulator({ seed: "a" }));
  const later = createEmulator({ seed: "a", monotonicNow: () => 12_345, now: () => 1_711_000_100_000 });
  expect(await bodies(later)).toEqual(first);
});

it("answers with other ids for another seed", async () => {
  expect(await bodies(createEmulator({ seed: "b" }))).not.toEqual(await bodies(createEmulator({ seed: "a" })));
});

it("starts anew after a reset", async () => {
  const emulator = createEmulator();
  const first = await bodies(emulator);
  emulator.reset();
  expect(emulator.requests).toEqual([]);
  expect(emulator.diagnoses).toEqual([]);
  expect(await bodies(emulator)).toEqual(first);
});

it("gives an instance the same id however many requests fail before", async () => {
  const create = tc3Post("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  const idOf = (body: string) => /tcr-[a-z0-9]{8}/.exec(body)?.[0];
  const emulator = createEmulator();
  for (let time = 0; time < 5; time += 1) await emulator.answer(tc3Post("DescribeNothing"));
  const [late, early] = [await emulator.answer(create), await createEmulator().answer(create)];
  expect(idOf(late.body)).toBe(idOf(early.body));
});
