import type { Registry } from "@tcrkit/client/types";
import { describe, expect, it } from "vitest";
import type { Api } from "./connect.js";
import { createCustomDomains } from "./custom-domains.js";

const instance = (RegistryId: string, Status = "Running") =>
  ({ RegistryId, Status, RegionName: `region of ${RegistryId}` }) as Registry;

/** The custom domains of instances, or what is answered in their place; and a log of who was asked when. */
function accountOf(domains: Readonly<Record<string, readonly string[] | Error>>) {
  const log: string[] = [];
  const paginate = async function* (_: unknown, { RegistryId }: { RegistryId: string }, { region = "" }) {
    log.push(`${RegistryId} in ${region}`);
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${RegistryId} answers`);
    const answer = domains[RegistryId] ?? [];
    if (answer instanceof Error) throw answer;
    for (const DomainName of answer) yield { DomainName };
  };
  const { find, leadTo } = createCustomDomains({ paginate } as unknown as Pick<Api, "paginate">);
  const all = Object.keys(domains).map((id) => instance(id));
  return { find: async (host: string, instances = all) => (await find(instances, host))?.RegistryId, leadTo, log };
}

const refusal = Object.assign(new Error("not for this key"), { category: "permission" });

describe("custom domains", () => {
  it("are asked for one after the other, in the region of each, until one leads there", async () => {
    const { find, log } = accountOf({ a: ["a.example.com"], b: ["B.example.com", "c.example.com"], c: [] });
    expect(await find("b.Example.com")).toBe("b");
    expect(log).toEqual(["a in region of a", "a answers", "b in region of b", "b answers"]);
    expect(await find("c.example.com:8443")).toBe("b");
    expect(await find("d.example.com")).toBeUndefined();
    expect(log.slice(4)).toEqual(["c in region of c", "c answers"]);
  });

  it.each(["tools", "tcr-1", "localhost:5000", "10.0.0.1", "[::1]:5000", "tools.tencentcloudcr.com", "", "a b.c"])(
    "are not asked for where none can be meant: %j",
    async (host) => {
      const { find, leadTo, log } = accountOf({ a: ["a.example.com"] });
      expect([await find(host), await leadTo(instance("a"), host), log]).toEqual([undefined, false, []]);
    },
  );

  it("are told by running instances alone", async () => {
    const { find, log } = accountOf({ a: ["a.example.com"] });
    expect(await find("a.example.com", [instance("a", "Isolated")])).toBeUndefined();
    expect(log).toEqual([]);
  });

  it("are looked for beyond an instance of which this key may not know, which matters where none is found", async () => {
    const { find } = accountOf({ a: refusal, b: ["b.example.com"] });
    expect(await find("b.example.com")).toBe("b");
    await expect(find("c.example.com")).rejects.toBe(refusal);
  });

  it("are not looked for beyond any other failure", async () => {
    const { find, log } = accountOf({ a: new Error("the line was cut"), b: ["b.example.com"] });
    await expect(find("b.example.com")).rejects.toThrow("the line was cut");
    expect(log).not.toContain("b answers");
  });
});
