// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** A text in each format. */
export const formatExamples: Readonly<Record<string, string>> = {
  iso8601: "2024-05-01T10:00:00+08:00",
  date: "2024-05-01",
  "go-time": "2024-05-01 10:00:00 +0800 CST",
  cidr: "10.0.0.0/24",
  url: "https://example.com/",
  domain: "example.com",
  digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000",
  tag: "latest",
  json: "{}",
};
