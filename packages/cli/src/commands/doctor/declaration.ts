import type { Declaration } from "../../parse/builtin.js";

export const declaration: Declaration = {
  name: "doctor",
  area: "setup",
  summary: "Looks at everything that a call needs, and says what to do about what is wrong.",
  about: [
    "Each line is ok, warn or fail. The exit code is that of the first line that fails, or 0. It sends one call, DescribeRegions, which changes nothing.",
  ],
  flags: [],
  takes: ["credentials", "settings", "--https-proxy", "--output"],
};
