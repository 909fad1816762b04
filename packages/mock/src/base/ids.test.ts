import { expect, it } from "vitest";
import { Ids } from "./ids.js";

it("makes ids of their forms, each of them once", () => {
  const ids = new Ids(1);
  const many = <Value>(make: () => Value) => new Set(Array.from({ length: 1000 }, make));
  const requests = many(() => ids.requestId());
  const instances = many(() => ids.instanceId());
  expect(requests.size).toBe(1000);
  expect(instances.size).toBe(1000);
  for (const id of requests)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const id of instances) expect(id).toMatch(/^tcr-[0-9a-z]{8}$/);
  for (const address of many(() => ids.privateAddress())) expect(address).toMatch(/^10(\.\d{1,3}){3}$/);
});

it("makes the same from the same seed, and anew after a reset", () => {
  const [first, second, other] = [new Ids("a"), new Ids("a"), new Ids("b")];
  const id = first.instanceId();
  expect(second.instanceId()).toBe(id);
  expect(other.instanceId()).not.toBe(id);
  first.reset();
  expect(first.instanceId()).toBe(id);
});

it("goes on where another one stood, whatever its own seed", () => {
  const first = new Ids("a");
  first.instanceId();
  first.requestId();
  first.diagnosisId();
  const second = new Ids("b");
  second.resume(JSON.parse(JSON.stringify(first.state())));
  const next = (ids: Ids) => [ids.instanceId(), ids.requestId(), ids.privateAddress(), ids.diagnosisId()];
  expect(next(second)).toEqual(next(first));
  second.reset();
  expect(next(second)).toEqual(next(new Ids("b")));
});
