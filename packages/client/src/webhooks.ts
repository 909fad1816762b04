import { kindOf } from "./base/kind-of.js";
import { type InputIssue, TcrInputError } from "./errors/errors.js";

/** What a trigger of a namespace posts to its addresses: the body of a webhook. Members that a later release brings are there, too. */
export interface WebhookEvent {
  /** What happened: one of `EventTypes` of the trigger. */
  readonly type:
    | "pushImage"
    | "pullImage"
    | "deleteImage"
    | "uploadChart"
    | "downloadChart"
    | "deleteChart"
    | (string & {});
  /** When it happened, Unix seconds. */
  readonly occur_at: number;
  readonly event_data: {
    /** What it happened to. */
    readonly resources: readonly WebhookResource[];
    readonly repository: WebhookRepository;
  };
  /** Id of the account that did it. */
  readonly operator: string;
}

export interface WebhookResource {
  /** `sha256:7ac7…`; empty where there is none. */
  readonly digest: string;
  readonly tag: string;
  /** Where it can be had: the reference of an image, the address of a chart. */
  readonly resource_url: string;
}

export interface WebhookRepository {
  /** Unix seconds; left out for what has no repository of its own, or no longer. */
  readonly date_created?: number | undefined;
  readonly name: string;
  readonly namespace: string;
  /** Namespace and name, with a slash between. */
  readonly repo_full_name: string;
  readonly repo_type: "public" | "private" | (string & {});
}

/**
 * The event in the body of a webhook, checked: who receives it has it from the network. TCR signs no webhook: give the trigger a header of
 * your own, and compare it first.
 *
 * @param body the body as it came, text or bytes, or the JSON of it.
 * @throws TcrInputError with `issues` for what is no such body.
 * @example
 * const { type, event_data } = parseWebhookEvent(await request.text());
 * for (const { resource_url } of event_data.resources) console.log(type, resource_url);
 */
export function parseWebhookEvent(body: unknown): WebhookEvent {
  const event = typeof body === "string" || body instanceof Uint8Array ? parseJson(body) : body;
  const issues = checkMembers(event, eventShape, "");
  if (issues.length > 0) throw new TcrInputError(issues, { action: "webhook" });
  return event as WebhookEvent;
}

/** The body that is posted; what a member has to be, or the members of an object, or of each item of a list. */
type Shape = { readonly [name: string]: "string" | "number" | "number?" | Shape | readonly [Shape] };

const eventShape: Shape = {
  type: "string",
  occur_at: "number",
  event_data: {
    resources: [{ digest: "string", tag: "string", resource_url: "string" }],
    repository: {
      date_created: "number?",
      name: "string",
      namespace: "string",
      repo_full_name: "string",
      repo_type: "string",
    },
  },
  operator: "string",
};

function parseJson(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
  } catch (cause) {
    const issue = { path: "body", expected: "JSON", found: "something else" };
    throw new TcrInputError([issue], { action: "webhook", cause });
  }
}

function checkMembers(value: unknown, shape: Shape, prefix: string): InputIssue[] {
  const path = prefix === "" ? "body" : prefix.slice(0, -1);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ path, expected: "an object", found: kindOf(value) }];
  }
  const members = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([name, expected]) => checkMember(members[name], expected, prefix + name));
}

function checkMember(value: unknown, expected: Shape[string], path: string): InputIssue[] {
  if (typeof expected === "string") {
    const isLeftOut = expected === "number?" && (value === undefined || value === null);
    const type = expected.replace("?", "");
    return isLeftOut || typeof value === type ? [] : [{ path, expected: `a ${type}`, found: kindOf(value) }];
  }
  if (!isList(expected)) return checkMembers(value, expected, `${path}.`);
  if (!Array.isArray(value)) return [{ path, expected: "an array", found: kindOf(value) }];
  return value.flatMap((item, index) => checkMembers(item, expected[0], `${path}[${index}].`));
}

function isList(expected: Shape | readonly [Shape]): expected is readonly [Shape] {
  return Array.isArray(expected);
}
