import { expect, it, vi } from "vitest";
import { createRegistry } from "../../test/registry.js";
import { globOf, isGlob, matchesGlob } from "./glob.js";
import { compileMachine } from "./glob-machine.js";
import { type GlobNode, parseGlob } from "./glob-syntax.js";

vi.mock("./glob-syntax.js", { spy: true });

const compilations = () => vi.mocked(parseGlob).mock.calls.length;

it("compiles a pattern once, however often it is matched", () => {
  const before = compilations();
  for (let time = 0; time < 100; time += 1) {
    expect(matchesGlob("once-*", "once-more")).toBe(true);
    expect(isGlob("once-[")).toBe(false);
  }
  expect(compilations() - before).toBe(2);
});

it("forgets the patterns that were not used for long, and no others", () => {
  const used = globOf("used-*");
  for (let index = 0; index < 1000; index += 1) {
    matchesGlob(`${"x".repeat(1000)}${index}`, "x");
    expect(globOf("used-*")).toBe(used);
  }
  const before = compilations();
  matchesGlob(`${"x".repeat(1000)}0`, "x");
  matchesGlob(`${"x".repeat(1000)}999`, "x");
  expect(compilations() - before).toBe(1);
});

/** How often a matcher asks whether a character is in a set, for 500 tags. */
function lookUps(node: (has: () => boolean) => GlobNode, count: number): number {
  let asked = 0;
  const has = (): boolean => {
    asked += 1;
    return true;
  };
  const matches = compileMachine(Array.from({ length: count }, () => node(has)));
  for (let tag = 0; tag < 500; tag += 1) matches(`v1.${tag}-abcdef`);
  return asked;
}

it("follows a pattern of many choices once for each character, not once for each tag", () => {
  const choice = (has: () => boolean): GlobNode => {
    const option: GlobNode[] = [{ kind: "star" }, { kind: "set", has }];
    return { kind: "either", options: [option, option] };
  };
  expect(lookUps(choice, 200)).toBeLessThan(200_000);
});

it("does not compile for each tag that goes, nor for each trigger that an image meets", async () => {
  const { on, push } = await createRegistry();
  const Targets = [{ Address: "http://127.0.0.1:9/", Headers: [] }];
  for (let index = 0; index < 20; index += 1) {
    const Trigger = {
      Name: `t${index}`,
      Targets,
      EventTypes: ["pushImage", "deleteImage"],
      Condition: `n*${index % 4}:v*`,
      Enabled: true,
    };
    await on("CreateWebhookTrigger", { Namespace: "team", Trigger });
  }
  await push("n0:v0");
  const before = compilations();
  for (let tag = 1; tag < 10; tag += 1) await push(`n0:v${tag}`);
  await on("DeleteImage", { NamespaceName: "team", RepositoryName: "n0", ImageVersion: "v1" });
  expect(compilations() - before).toBe(0);
});
