import { describe, expect, it } from "vitest";
import { configFolder } from "./folders.js";

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
