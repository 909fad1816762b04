import type { WebhookOptions } from "../domain/webhooks/dispatcher.js";
import { type OptionRow, optionTable } from "./option-table.js";
import type { EmulatorOptions, MockOptions } from "./options.js";

/** Options of a mock that are not for its emulator. */
const ofMockAlone: ReadonlySet<string> = new Set<keyof Omit<MockOptions, keyof EmulatorOptions>>([
  "allowRemoteAdmin",
  "allowedHosts",
  "allowedOrigins",
  "dataDir",
  "listenAddress",
  "onNotice",
  "tlsCert",
  "tlsKey",
]);

/** What the emulator of a mock takes of its options. */
export function emulatorOptionsOf(options: MockOptions): EmulatorOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !ofMockAlone.has(name)));
}

const webhookOptions = {
  allowAnyHost: true,
  deliver: true,
  backOffMs: true,
  timeoutMs: true,
} as const satisfies Readonly<Record<keyof WebhookOptions, true>>;

/** Refuses an option that createMock does not have. @throws TypeError */
export function assertKnownOptions(options: MockOptions): void {
  assertKnown("createMock", options, Object.keys(optionTable));
  assertKnown("createMock", options.webhooks ?? {}, Object.keys(webhookOptions), "webhooks.");
  const rows: readonly (readonly [string, OptionRow])[] = Object.entries(optionTable);
  for (const [name, { goesWith }] of rows) {
    const isGiven = options[name as keyof MockOptions] !== undefined;
    if (isGiven && goesWith !== undefined && options[goesWith] === undefined) {
      throw new TypeError(`${name}: goes with ${goesWith}; give both or neither`);
    }
  }
}

/** Refuses an option that an emulator does not have. @throws TypeError */
export function assertKnownByEmulator(options: EmulatorOptions): void {
  const names = Object.keys(optionTable).filter((name) => !ofMockAlone.has(name));
  assertKnown("an emulator", options, [...names, "persistence", "blobs"]);
  assertKnown("an emulator", options.webhooks ?? {}, Object.keys(webhookOptions), "webhooks.");
}

/** @throws TypeError for an option that is none of `known`. */
export function assertKnown(what: string, options: object, known: readonly string[], prefix = ""): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const names = known.map((name) => prefix + name).join(", ");
  throw new TypeError(`${prefix}${unknown.slice(0, 50)}: is not an option of ${what}; it has ${names}`);
}
