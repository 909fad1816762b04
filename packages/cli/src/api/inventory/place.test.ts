import { describe, expect, it } from "vitest";
import { UsageError } from "../../shell/errors.js";
import { parsePlace } from "./place.js";

const digest = `sha256:${"0a".repeat(32)}`;

describe("a place", () => {
  it.each([
    [undefined, {}],
    ["tools", { instance: "tools" }],
    ["tools/", { instance: "tools" }],
    ["tcr-1/team", { instance: "tcr-1", namespace: "team" }],
    ["tcr-1/team/nginx", { instance: "tcr-1", namespace: "team", repository: "nginx" }],
    ["tcr-1/team/base/nginx:1.0", { instance: "tcr-1", namespace: "team", repository: "base/nginx", tag: "1.0" }],
    [
      "tools.tencentcloudcr.com/team/nginx:1.0",
      { instance: "tools.tencentcloudcr.com", namespace: "team", repository: "nginx", tag: "1.0" },
    ],
    [
      "registry.example.com/team/base/nginx:1.0",
      { instance: "registry.example.com", namespace: "team", repository: "base/nginx", tag: "1.0" },
    ],
    [`tools/team/nginx@${digest}`, { instance: "tools", namespace: "team", repository: "nginx", digest }],
    [`tools/team/nginx:1.0@${digest}`, { instance: "tools", namespace: "team", repository: "nginx", digest }],
    ["tools.localhost:5301/team/nginx", { instance: "tools.localhost:5301", namespace: "team", repository: "nginx" }],
  ])("%s is read", (text, place) => {
    expect(parsePlace(text, "ls")).toEqual(place);
  });

  it.each(["", "/", "a//b", "/a/b", "a/b/c:", "a/b/c@", "a/b/:v1"])("%j is refused", (text) => {
    expect(() => parsePlace(text, "ls")).toThrow(UsageError);
  });
});
