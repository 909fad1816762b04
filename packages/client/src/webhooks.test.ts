import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseWebhookEvent } from "./webhooks.js";

/** The body that the manual shows, in the log of a trigger. */
const manual = JSON.parse(
  readFileSync(new URL("../../../spec/actions/trigger/DescribeWebhookTriggerLog.json", import.meta.url), "utf8"),
).examples[0].output.Logs[0].Detail as string;
const event = () => JSON.parse(manual);

it.each<[string, unknown]>([
  ["text", manual],
  ["bytes", new TextEncoder().encode(manual)],
  ["JSON that somebody has parsed", event()],
])("reads the body that the manual shows, as %s", (_, body) => {
  const { type, occur_at, event_data, operator } = parseWebhookEvent(body);
  expect([type, occur_at, operator]).toEqual(["pushImage", 1586774843, "3211064422"]);
  expect(event_data.resources[0]?.resource_url).toBe("wcctest.tencentcloudcr.com/nginx/nginx:v1");
  expect(event_data.repository.repo_full_name).toBe("nginx/nginx");
});

it("lets through a type and members of tomorrow, and a repository without a date", () => {
  const body = { ...event(), type: "scanImage", trace: 1 };
  delete body.event_data.repository.date_created;
  expect(parseWebhookEvent(body)).toEqual(body);
});

it.each<[unknown, string]>([
  ["<html>", "webhook: body: expected JSON, got something else"],
  [undefined, "webhook: body: expected an object, got undefined"],
  ["[]", "webhook: body: expected an object, got an array"],
  [{ ...event(), occur_at: "now" }, "webhook: occur_at: expected a number, got a string"],
  [{ ...event(), event_data: null }, "webhook: event_data: expected an object, got null"],
  [
    { ...event(), event_data: { ...event().event_data, resources: [{ digest: "", tag: 1, resource_url: "" }] } },
    "webhook: event_data.resources[0].tag: expected a string, got an integer",
  ],
  [{ ...event(), type: undefined, operator: null }, "type: expected a string, got undefined; operator: expected"],
])("refuses %j", (body, message) => {
  expect(() => parseWebhookEvent(body)).toThrow(message);
  expect(() => parseWebhookEvent(body)).toThrow(expect.objectContaining({ name: "TcrInputError" }));
});
