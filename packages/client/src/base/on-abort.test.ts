import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { onAbort } from "./on-abort.js";

const listenersOf = ({ signal }: AbortController) => getEventListeners(signal, "abort").length;

it("calls back everyone who listens, once", () => {
  const controller = new AbortController();
  const called: string[] = [];
  for (const name of ["first", "second"]) onAbort(controller.signal, () => called.push(name));
  controller.abort();
  controller.abort();
  expect(called).toEqual(["first", "second"]);
});

it("shares one listener, and leaves the signal as it was when nobody listens any more", () => {
  const controller = new AbortController();
  const stops = [1, 2, 3].map(() => onAbort(controller.signal, () => {}));
  expect(listenersOf(controller)).toBe(1);
  stops[0]?.();
  stops[1]?.();
  expect(listenersOf(controller)).toBe(1);
  stops[2]?.();
  expect(listenersOf(controller)).toBe(0);
});

it("leaves nothing on a signal that has aborted", () => {
  const controller = new AbortController();
  onAbort(controller.signal, () => {});
  controller.abort();
  expect(listenersOf(controller)).toBe(0);
});

it("goes on to call the others when one has taken its callback back", () => {
  const controller = new AbortController();
  const called: string[] = [];
  const stop = onAbort(controller.signal, () => called.push("first"));
  onAbort(controller.signal, () => called.push("second"));
  stop();
  controller.abort();
  expect(called).toEqual(["second"]);
});

it("calls back all, though one of them takes another's callback back", () => {
  const controller = new AbortController();
  const called: string[] = [];
  onAbort(controller.signal, () => {
    called.push("first");
    stop();
  });
  const stop = onAbort(controller.signal, () => called.push("second"));
  controller.abort();
  expect(called).toEqual(["first", "second"]);
});

it("listens anew after everyone had gone", () => {
  const controller = new AbortController();
  onAbort(controller.signal, () => {})();
  const called: string[] = [];
  onAbort(controller.signal, () => called.push("again"));
  controller.abort();
  expect(called).toEqual(["again"]);
});
