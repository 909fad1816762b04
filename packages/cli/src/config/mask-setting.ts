import type { SettingName } from "./setting-names.js";

/** A value as it may be shown: nothing of a secret, and of the key's id its ends. */
export function maskSetting({ name, isSecret }: SettingName, value: string): string {
  if (isSecret) return "****";
  return name === "secret-id" && value.length >= 12 ? `${value.slice(0, 4)}****${value.slice(-4)}` : value;
}
