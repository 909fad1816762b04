import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * Makes a span of each call of every tcrkit client in this process, and one of each attempt below it. Nothing but
 * `@opentelemetry/api` is needed; without an SDK that is registered nothing is recorded.
 *
 * @param {import("@opentelemetry/api").Tracer} [tracer]
 * @returns {() => void} what ends it
 */
export function traceTcrkit(tracer = trace.getTracer("@tcrkit/client")) {
  /** @type {Map<number, { call: import("@opentelemetry/api").Span, attempt?: import("@opentelemetry/api").Span }>} */
  const running = new Map();

  const listeners = {
    request: ({ callId, operation, region }) => {
      const attributes = { "rpc.system": "tcr", "rpc.method": operation.name, "cloud.region": region };
      running.set(callId, { call: tracer.startSpan(operation.name, { kind: SpanKind.INTERNAL, attributes }) });
    },
    throttle: ({ callId, waitedMs }) => running.get(callId)?.call.addEvent("throttle", { waitedMs }),
    attempt: ({ callId, operation, attempt, method, host }) => {
      const spans = running.get(callId);
      if (spans === undefined) return;
      const attributes = {
        "http.request.method": method,
        "server.address": host,
        "http.request.resend_count": attempt - 1,
      };
      const parent = trace.setSpan(context.active(), spans.call);
      spans.attempt = tracer.startSpan(`${operation.name} attempt`, { kind: SpanKind.CLIENT, attributes }, parent);
    },
    answer: ({ callId, status, requestId, error }) => {
      const span = running.get(callId)?.attempt;
      if (status !== undefined) span?.setAttribute("http.response.status_code", status);
      if (requestId !== undefined) span?.setAttribute("tcr.request_id", requestId);
      finish(span, error);
    },
    retry: ({ callId, delayMs }) => running.get(callId)?.call.addEvent("retry", { delayMs }),
    end: ({ callId, attempts, error }) => {
      const spans = running.get(callId);
      running.delete(callId);
      spans?.call.setAttribute("tcr.attempts", attempts);
      finish(spans?.call, error);
    },
  };

  const channels = Object.entries(listeners).map(([type, listen]) => [`tcrkit:client:${type}`, listen]);
  for (const [name, listen] of channels) subscribe(name, listen);
  return () => {
    for (const [name, listen] of channels) unsubscribe(name, listen);
  };
}

function finish(span, error) {
  if (error !== undefined) {
    span?.setAttribute("error.type", error.code ?? error.name ?? "Error");
    span?.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
  }
  span?.end();
}
