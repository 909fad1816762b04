import { commandLine } from "../../parse/command-line.js";
import { parseTime } from "../../present/time.js";
import { spanText } from "../../present/units.js";
import type { InstanceFacts } from "./facts.js";
import type { Severity } from "./severity.js";

/** Something that should not stay as it is. */
export interface Finding {
  readonly severity: Severity;
  /** Name of the check, for programs: `allowlist-open`. */
  readonly check: string;
  /** What it is about: `tcr-1/team`. */
  readonly path: string;
  readonly finding: string;
  /** The command line that mends it. */
  readonly mend: string;
}

type Draft = Omit<Finding, "check" | "severity">;

interface Check {
  readonly name: string;
  readonly severity: Severity;
  readonly look: (facts: InstanceFacts, nowMs: number) => readonly Draft[];
}

const dayMs = 86_400_000;

/** An instance that was paid in advance is told of so long before it runs out. */
const EXPIRY_NOTICE_MS = 30 * dayMs;

/** A token that holds longer outlives whoever made it. */
const LONG_LIVED_MS = 365 * dayMs;

/** What an instance is looked through for, the worst first. */
const checks: readonly Check[] = [
  { name: "allowlist-open", severity: "high", look: openAllowlist },
  { name: "expires-soon", severity: "high", look: expiringInstance },
  { name: "no-deletion-protection", severity: "medium", look: unprotected },
  { name: "public-namespace", severity: "medium", look: publicNamespaces },
  { name: "unsigned-images", severity: "medium", look: unsignedImages },
  { name: "long-lived-token", severity: "medium", look: longLivedTokens },
  { name: "unlimited-account", severity: "medium", look: unlimitedAccounts },
  { name: "expired-token", severity: "low", look: expiredTokens },
  { name: "expired-account", severity: "low", look: expiredAccounts },
  { name: "no-immutability", severity: "low", look: withoutImmutability },
  { name: "no-retention", severity: "low", look: withoutRetention },
];

/** What is found in an instance, the worst first. */
export function findingsOf(facts: InstanceFacts, nowMs: number): Finding[] {
  return checks.flatMap(({ name, severity, look }) =>
    look(facts, nowMs).map((draft) => ({ severity, check: name, ...draft })),
  );
}

function openAllowlist({ instance, publicAccess, allowlist = [] }: InstanceFacts): Draft[] {
  if (publicAccess !== "Opened") return [];
  return allowlist
    .filter(({ CidrBlock = "" }) => /^(?:0\.0\.0\.0|::)(?:\/0)?$/.test(CidrBlock))
    .map(({ CidrBlock = "", PolicyIndex, PolicyVersion }) => ({
      path: instance.RegistryId,
      finding: `The public allowlist lets everybody in: ${CidrBlock}.`,
      mend: line("delete-security-policy", instance, {
        "policy-index": String(PolicyIndex ?? ""),
        "policy-version": PolicyVersion ?? "",
      }),
    }));
}

function expiringInstance({ instance }: InstanceFacts, nowMs: number): Draft[] {
  const { PayMod, RenewFlag, ExpiredAt, RegistryId } = instance;
  const expiresMs = parseTime(ExpiredAt ?? "");
  if (PayMod !== 1 || RenewFlag === 1 || expiresMs === undefined || expiresMs - nowMs > EXPIRY_NOTICE_MS) return [];
  const when = expiresMs > nowMs ? `runs out in ${spanText(expiresMs - nowMs)}` : `ran out on ${ExpiredAt}`;
  return [
    {
      path: RegistryId,
      finding: `The instance is paid in advance, does not renew itself, and ${when}.`,
      mend: line("renew-instance", instance, { "registry-charge-prepaid": '{"Period":1,"RenewFlag":1}', flag: "0" }),
    },
  ];
}

function unprotected({ instance }: InstanceFacts): Draft[] {
  if (instance.DeletionProtection !== false) return [];
  const mend = `${line("modify-instance", instance, {})} --deletion-protection`;
  return [{ path: instance.RegistryId, finding: "Nothing keeps the instance from being deleted.", mend }];
}

function publicNamespaces({ instance, namespaces = [] }: InstanceFacts): Draft[] {
  return namespaces
    .filter(({ Public }) => Public === true)
    .map(({ Name }) => ({
      path: `${instance.RegistryId}/${Name}`,
      finding: "Everybody may pull from the namespace.",
      mend: `${line("modify-namespace", instance, { "namespace-name": Name })} --no-is-public`,
    }));
}

function unsignedImages({ instance, signed = [] }: InstanceFacts): Draft[] {
  return signed.flatMap(({ namespace, repository, tags }) => {
    const unsigned = tags.filter(({ KmsSignature }) => !KmsSignature).map(({ ImageVersion }) => ImageVersion);
    const [first] = unsigned;
    if (first === undefined) return [];
    const words = { "namespace-name": namespace, "repository-name": repository, "image-version": first };
    return {
      path: `${instance.RegistryId}/${namespace}/${repository}`,
      finding: `The namespace has a signature policy, and ${unsignedText(unsigned, tags.length)}.`,
      mend: line("create-signature", instance, words),
    };
  });
}

const mostNamed = 3;

/** `2 of 5 tags have no signature: v1, v2` */
function unsignedText(unsigned: readonly string[], all: number): string {
  const more = unsigned.length - mostNamed;
  const names = unsigned.slice(0, mostNamed).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `${unsigned.length} of ${all} tags ${unsigned.length === 1 ? "has" : "have"} no signature: ${names}`;
}

function longLivedTokens({ instance, tokens = [] }: InstanceFacts, nowMs: number): Draft[] {
  return tokens
    .filter(({ Enabled, ExpiredAt }) => Enabled && Number(ExpiredAt) - nowMs > LONG_LIVED_MS)
    .map(({ Id, Desc, ExpiredAt }) => ({
      path: `${instance.RegistryId} token ${Id}`,
      finding: `${named("The token", Desc)} holds for another ${spanText(Number(ExpiredAt) - nowMs)}.`,
      mend: line("delete-instance-token", instance, { "token-id": Id }),
    }));
}

function expiredTokens({ instance, tokens = [] }: InstanceFacts, nowMs: number): Draft[] {
  return tokens
    .filter(({ ExpiredAt }) => Number(ExpiredAt) > 0 && Number(ExpiredAt) <= nowMs)
    .map(({ Id, Desc, ExpiredAt }) => ({
      path: `${instance.RegistryId} token ${Id}`,
      finding: `${named("The token", Desc)} expired ${spanText(nowMs - Number(ExpiredAt))} ago.`,
      mend: line("delete-instance-token", instance, { "token-id": Id }),
    }));
}

function unlimitedAccounts({ instance, accounts = [] }: InstanceFacts): Draft[] {
  return accounts
    .filter(({ Disable, ExpiresAt }) => Disable !== true && Number(ExpiresAt ?? -1) <= 0)
    .map(({ Name }) => ({
      path: `${instance.RegistryId} account ${Name ?? ""}`,
      finding: "The service account does not expire.",
      mend: line("modify-service-account", instance, { name: Name ?? "", duration: "90" }),
    }));
}

function expiredAccounts({ instance, accounts = [] }: InstanceFacts, nowMs: number): Draft[] {
  return accounts
    .filter(({ ExpiresAt }) => Number(ExpiresAt ?? 0) > 0 && Number(ExpiresAt) <= nowMs)
    .map(({ Name, ExpiresAt }) => ({
      path: `${instance.RegistryId} account ${Name ?? ""}`,
      finding: `The service account expired ${spanText(nowMs - Number(ExpiresAt))} ago.`,
      mend: line("delete-service-account", instance, { name: Name ?? "" }),
    }));
}

function withoutImmutability({ instance, namespaces = [], immutability }: InstanceFacts): Draft[] {
  if (immutability === undefined) return [];
  const covered = new Set(immutability.filter(({ Disabled }) => Disabled !== true).map(({ NsName }) => NsName));
  const rule = {
    RepositoryPattern: "**",
    TagPattern: "**",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  return namespaces
    .filter(({ Name }) => !covered.has(Name))
    .map(({ Name }) => ({
      path: `${instance.RegistryId}/${Name}`,
      finding: "Every tag of the namespace may be moved and deleted.",
      mend: line("create-immutable-tag-rules", instance, { "namespace-name": Name, rule: JSON.stringify(rule) }),
    }));
}

function withoutRetention({ instance, namespaces = [], retention }: InstanceFacts): Draft[] {
  if (retention === undefined) return [];
  const covered = new Set(retention.filter(({ Disabled }) => !Disabled).map(({ NamespaceName }) => NamespaceName));
  return namespaces
    .filter(({ Name }) => !covered.has(Name))
    .map(({ Name, NamespaceId }) => ({
      path: `${instance.RegistryId}/${Name}`,
      finding: "Nothing removes old tags of the namespace.",
      mend: line("create-tag-retention-rule", instance, {
        "namespace-id": String(NamespaceId),
        "retention-rule": '{"Key":"latestPushedK","Value":20}',
        "cron-setting": "weekly",
      }),
    }));
}

function named(what: string, description: string): string {
  return description === "" ? what : `${what} "${description}"`;
}

/** A command line for an instance, in its region. */
function line(
  command: string,
  { RegistryId, RegionName }: InstanceFacts["instance"],
  flags: Readonly<Record<string, string>>,
): string {
  const words = { "registry-id": RegistryId, ...flags, region: RegionName };
  return commandLine(
    command,
    Object.entries(words).map(([flag, value]) => [`--${flag}`, value]),
  );
}
