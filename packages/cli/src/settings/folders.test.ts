import { describe, expect, it } from "vitest";
import { cacheFolder, configFolder } from "./folders.js";

describe("configFolder", () => {
  it.each<[string, Record<string, string>, string]>([
    ["linux", {}, "/home/me/.config/tcr"],
    ["linux", { XDG_CONFIG_HOME: "/x/" }, "/x/tcr"],
    ["linux", { XDG_CONFIG_HOME: "relative" }, "/home/me/.config/tcr"],
    ["linux", { TCR_CONFIG_DIR: "/own" }, "/own"],
    ["darwin", { XDG_CONFIG_HOME: "/x" }, "/home/me/Library/Application Support/tcr"],
    ["win32", { APPDATA: "C:\\Data" }, "C:\\Data\\tcr"],
    ["win32", {}, "\\home\\me\\AppData\\Roaming\\tcr"],
  ])("on %s with %j", (platform, env, expected) => {
    expect(configFolder({ env, machine: { platform, homeFolder: "/home/me", nodeVersion: "" } })).toBe(expected);
  });

  it("says what to do for a user without a folder", () => {
    const machine = { platform: "linux", homeFolder: undefined, nodeVersion: "" };
    expect(() => configFolder({ env: {}, machine })).toThrow("there is no home folder");
  });
});

it("refuses a variable whose bytes are no UTF-8, and passes over those of the platform", () => {
  const machine = at("linux", "/home/me");
  for (const [folderOf, variable] of [
    [configFolder, "TCR_CONFIG_DIR"],
    [cacheFolder, "TCR_CACHE_DIR"],
  ] as const) {
    expect(() => folderOf({ env: { [variable]: "/a\ufffd" }, machine })).toThrow(`${variable}: expected UTF-8`);
  }
  expect(configFolder({ env: { XDG_CONFIG_HOME: "/a\ufffd" }, machine })).toBe("/home/me/.config/tcr");
});

const at = (platform: string, homeFolder: string | undefined) => ({ platform, homeFolder, nodeVersion: "v20.19.0" });

it.each([
  ["linux", "/home/me", {}, "/home/me/.cache/tcr"],
  ["linux", "/home/me", { XDG_CACHE_HOME: "/var/me" }, "/var/me/tcr"],
  ["linux", "/home/me", { XDG_CACHE_HOME: "relative" }, "/home/me/.cache/tcr"],
  ["linux", undefined, { TCR_CACHE_DIR: "/tmp/of-ci" }, "/tmp/of-ci"],
  ["darwin", "/Users/me", {}, "/Users/me/Library/Caches/tcr"],
  ["win32", "C:\\Users\\me", {}, "C:\\Users\\me\\AppData\\Local\\tcr\\cache"],
  ["win32", "C:\\Users\\me", { LOCALAPPDATA: "D:\\Local" }, "D:\\Local\\tcr\\cache"],
])("is on %s with home %s and %j: %s", (platform, home, env, folder) => {
  expect(cacheFolder({ env, machine: at(platform, home) })).toBe(folder);
});

it("cannot be without a home", () => {
  expect(() => cacheFolder({ env: {}, machine: at("linux", undefined) })).toThrow(
    "this user has no folder of its own.",
  );
});
