import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../test/memory-files.js";
import { resolveSettings, type SettingFlags } from "./resolve-settings.js";

const machine = { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" };
const own = "/home/me/.config/tcr/settings.json";
const tccli = "/home/me/.tccli/default.configure";

function resolve(flags: SettingFlags, env: Record<string, string>, files: Record<string, string>) {
  return resolveSettings(flags, { env, machine, files: createMemoryFiles(files) });
}

describe("resolveSettings", () => {
  const files = {
    [own]: '{"profiles":{"default":{"region":"ap-own","endpoint":"own.example.com"},"ci":{"region":"ap-ci"}}}',
    [tccli]:
      '{"_sys_param":{"region":"ap-tccli","language":"en-US","output":"text"},"tcr":{"endpoint":"tccli.example.com"}}',
  };

  it("goes by flags, then variables, then our profile, then that of tccli, and says which", async () => {
    expect(await resolve({ region: "ap-flag" }, { TCR_ENDPOINT: "env.example.com" }, files)).toEqual({
      region: { value: "ap-flag", source: "--region" },
      endpoint: { value: "env.example.com", source: "TCR_ENDPOINT" },
      language: { value: "en-US", source: tccli },
      output: { value: "text", source: tccli },
    });
    expect((await resolve({}, {}, files)).region).toEqual({
      value: "ap-own",
      source: `${own}: profiles.default.region`,
    });
  });

  it.each([
    [{ profile: "ci" }, {}],
    [{}, { TENCENTCLOUD_PROFILE: "ci" }],
    [{}, { TCCLI_PROFILE: "ci" }],
  ])("takes another profile by %j and %j", async (flags, env) => {
    expect((await resolve(flags, env, files)).region?.value).toBe("ap-ci");
  });

  it("passes over what tccli writes into every file", async () => {
    const written =
      '{"_sys_param":{"output":"json"},"tcr":{"endpoint":"tcr.tencentcloudapi.com","version":"2019-09-24"}}';
    expect(await resolve({}, {}, { [tccli]: written })).toEqual({});
  });

  it("counts an empty variable as not set", async () => {
    expect(await resolve({}, { TENCENTCLOUD_REGION: "" }, {})).toEqual({});
  });

  it.each([
    ["TCR_LANGUAGE", { TCR_LANGUAGE: "fr" }, {}],
    [`${own}: profiles.default.output`, {}, { [own]: '{"profiles":{"default":{"output":"xml"}}}' }],
    [own, {}, { [own]: '{"profiles":{"default":{"region":1}}}' }],
  ])("names %s where it cannot be used", async (place, env, broken) => {
    await expect(resolve({}, env, broken)).rejects.toThrow(`${place} cannot be used.`);
  });
});
