import { copyFileSync, readFileSync } from "node:fs";
import { type Context, context, type Span, type SpanOptions, type Tracer, trace } from "@opentelemetry/api";
import { TcrClient } from "@tcrkit/client";
import { createMock } from "@tcrkit/mock";
import { afterEach, expect, it } from "vitest";

const example = new URL("../../packages/client/examples/opentelemetry.mjs", import.meta.url);
/** Where the package is found that the example imports. */
const copy = new URL("../node_modules/.opentelemetry-example.mjs", import.meta.url);
copyFileSync(example, copy);
const { traceTcrkit } = (await import(copy.href)) as {
  readonly traceTcrkit: (tracer?: Tracer) => () => void;
};

let stop = () => {};
afterEach(() => stop());

interface Recorded {
  readonly name: string;
  readonly parent: string | undefined;
  readonly attributes: Record<string, unknown>;
  readonly events: string[];
  ended: boolean;
}

/** What an SDK would be handed, kept. */
function createRecorder() {
  const spans: Recorded[] = [];
  const names = new Map<Span, string>();
  const startSpan = (name: string, { attributes = {} }: SpanOptions = {}, parent: Context = context.active()): Span => {
    const above = trace.getSpan(parent);
    const record: Recorded = {
      name,
      parent: above && names.get(above),
      attributes: { ...attributes },
      events: [],
      ended: false,
    };
    spans.push(record);
    const span = {
      setAttribute: (key: string, value: unknown) => {
        record.attributes[key] = value;
      },
      setStatus: () => {},
      addEvent: (event: string) => void record.events.push(event),
      end: () => {
        record.ended = true;
      },
    } as unknown as Span;
    names.set(span, name);
    return span;
  };
  return { spans, tracer: { startSpan } as unknown as Tracer };
}

it("is printed in the guide as it is in the examples", () => {
  const guide = readFileSync(new URL("../../docs/guides/client.md", import.meta.url), "utf8");
  expect([...guide.matchAll(/^```js\n(.*?)^```/gms)].map(([, code]) => code)).toContain(readFileSync(example, "utf8"));
});

it("makes a span of a call and of each of its attempts, by the API package alone", async () => {
  const { spans, tracer } = createRecorder();
  stop = traceTcrkit(tracer);
  const mock = await createMock();
  const failure = { RequestId: "first", Error: { Code: "InternalError", Message: "broken" } };
  const answers = [{ status: 200, body: JSON.stringify({ Response: failure }) }];
  const tcr = new TcrClient({
    region: "ap-guangzhou",
    credentials: mock.credentials,
    transport: { send: async (request) => answers.pop() ?? mock.transport.send(request) },
    retry: { baseDelayMs: 0 },
  });
  await tcr.describeInstances();
  await tcr.describeImages({} as never).catch(() => undefined);
  expect(spans.map(({ name, parent, ended }) => [name, parent, ended])).toEqual([
    ["DescribeInstances", undefined, true],
    ["DescribeInstances attempt", "DescribeInstances", true],
    ["DescribeInstances attempt", "DescribeInstances", true],
    ["DescribeImages", undefined, true],
  ]);
  expect(spans[0]).toMatchObject({
    events: ["retry"],
    attributes: { "tcr.attempts": 2, "cloud.region": "ap-guangzhou" },
  });
  expect(spans[1]?.attributes).toMatchObject({ "error.type": "InternalError", "http.request.resend_count": 0 });
  expect(spans[2]?.attributes["error.type"]).toBeUndefined();
  expect(spans[3]?.attributes).toMatchObject({ "error.type": "InvalidInput", "tcr.attempts": 0 });
});

it("records nothing, and breaks nothing, where no SDK is registered", async () => {
  stop = traceTcrkit();
  const mock = await createMock();
  const tcr = new TcrClient({ region: "ap-guangzhou", credentials: mock.credentials, transport: mock.transport });
  await expect(tcr.describeInstances()).resolves.toHaveProperty("RequestId");
});
