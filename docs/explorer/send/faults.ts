import type { Fault } from "@tcrkit/mock/core";

/** A fault that needs no choice, and what it does to the next call. */
interface OfferedFault {
  readonly label: string;
  readonly fault: Fault;
}

type Kind = Exclude<Fault["kind"], "error">;

/** Each kind of fault but the error code, which is chosen by itself. */
export const offeredFaults: Readonly<Record<Kind, OfferedFault>> = {
  throttle: { label: "It is refused, as too frequent", fault: { kind: "throttle" } },
  latency: { label: "The answer takes three seconds", fault: { kind: "latency", ms: 3000 } },
  reset: { label: "The connection breaks before anything is done", fault: { kind: "reset" } },
  cut: { label: "The connection breaks in the middle of the answer", fault: { kind: "cut" } },
  malformed: { label: "The answer is no JSON", fault: { kind: "malformed" } },
  clock: { label: "The server's clock is an hour fast", fault: { kind: "clock", offsetMs: 3_600_000 } },
  speed: {
    label: "What it starts is still under way at three looks",
    fault: { kind: "speed", lifecycle: { reads: 3 } },
  },
  failNextTransition: { label: "What it starts fails", fault: { kind: "failNextTransition" } },
  nulls: { label: "Whatever may be null is null", fault: { kind: "nulls" } },
};
