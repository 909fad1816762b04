import { expect, it } from "vitest";
import { cacheFolder } from "./cache-folder.js";

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
  expect(cacheFolder(env, at(platform, home))).toBe(folder);
});

it("cannot be without a home", () => {
  expect(() => cacheFolder({}, at("linux", undefined))).toThrow("this user has no folder of its own.");
});
