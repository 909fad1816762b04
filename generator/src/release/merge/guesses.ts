import { parseTypeRef } from "../../model/type-ref.js";
import { checkValue } from "../../model/values.js";
import type { ActionFile, MemberFile } from "../../spec-files.js";

const verbs: readonly (readonly [ActionFile["kind"], RegExp])[] = [
  ["read", verb("Describe Check Get List Query Inquiry Inquire Search Download Validate Verify Preview Fetch Count")],
  ["create", verb("Create Add Run Register Allocate")],
  ["update", verb("Modify Update Set Reset Edit Change Rename")],
  ["delete", verb("Delete Remove Terminate Destroy Drop")],
];

/** The kind that an action's first verb tells; `Batch` and its like before it tell nothing. */
export function guessKind(name: string): ActionFile["kind"] {
  return verbs.find(([, pattern]) => pattern.test(name))?.[0] ?? "execute";
}

function verb(names: string): RegExp {
  return new RegExp(`^(?:Batch|Bulk|Multi|Force|Async|Sync|Channel)?(?:${names.replaceAll(" ", "|")})(?![a-z])`);
}

/** What a secret is called: a credential, or an address that holds one. */
const secretName =
  /(?:password|passwd|pwd|secret|secret_?id|secret_?key|access_?key|api_?key|private_?key|token)$|(?:signed|upload|download)\w*(?:url|uri|address)s?$/i;

/** Whether a member's name looks like that of a credential, or of an address that holds one. */
export function looksSecret({ name, type }: Pick<MemberFile, "name" | "type">): boolean {
  return /^(?:Array of )*String$/.test(type) && secretName.test(name);
}

/** The value that a sample in a text stands for, if it fits the member. */
export function readSample(member: MemberFile, text: string | undefined): unknown {
  const value = parseSample(member.type, text);
  return checkValue(member, value).length > 0 ? undefined : value;
}

function parseSample(type: string, text: string | undefined): unknown {
  const ref = parseTypeRef(type);
  if (ref.kind === "scalar" && ["String", "Timestamp", "Date", "Binary"].includes(ref.name)) return text;
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return undefined;
  }
}
