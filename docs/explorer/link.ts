import { jsonText } from "generator/snippets";
import type { ActionData, Input } from "./form/action-data.js";
import { isMembers } from "./form/edit.js";
import { parseJson } from "./form/parse-json.js";
import { withoutSecrets } from "./form/secrets.js";

/** What a link to the explorer holds. */
export interface Linked {
  readonly action: string;
  readonly input?: Input | undefined;
  readonly region?: string | undefined;
  /** Whether it has an input that cannot be read. */
  readonly isBroken?: boolean;
}

/** The part of an address behind `#`, with it: the action, the region and the input without what is sensitive. */
export function linkTo(action: ActionData, input: Input, region: string | undefined): string {
  const query = new URLSearchParams();
  if (region !== undefined) query.set("region", region);
  query.set("input", jsonText(withoutSecrets(action, input)));
  return `#/${action.name}?${query}`;
}

/** What such a part of an address holds; undefined where it names no action. */
export function parseLink(hash: string): Linked | undefined {
  const [, action, search = ""] = /^#\/([A-Za-z0-9_]+)(?:\?(.*))?$/s.exec(hash) ?? [];
  if (action === undefined) return undefined;
  const query = new URLSearchParams(search);
  const text = query.get("input");
  const parsed = parseJson(text ?? "");
  const input = "value" in parsed && isMembers(parsed.value) ? parsed.value : undefined;
  return { action, input, region: query.get("region") ?? undefined, isBroken: text !== null && input === undefined };
}
