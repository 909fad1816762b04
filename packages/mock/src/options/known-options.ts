import { assertKnown, assertKnownWebhooks, emulatorOptions } from "./emulator-options.js";
import { type OptionRow, optionTable } from "./option-table.js";
import type { EmulatorOptions, MockOptions } from "./options.js";

/** What the emulator of a mock takes of its options. */
export function emulatorOptionsOf(options: MockOptions): EmulatorOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(emulatorOptions, name)));
}

/** Refuses an option that createMock does not have. @throws TypeError */
export function assertKnownOptions(options: MockOptions): void {
  assertKnown("createMock", options, Object.keys(optionTable));
  assertKnownWebhooks("createMock", options);
  const rows: readonly (readonly [string, OptionRow])[] = Object.entries(optionTable);
  for (const [name, { goesWith }] of rows) {
    const isGiven = options[name as keyof MockOptions] !== undefined;
    if (isGiven && goesWith !== undefined && options[goesWith] === undefined) {
      throw new TypeError(`${name}: goes with ${goesWith}; give both or neither`);
    }
  }
}
