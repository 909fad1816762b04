import { expect, it } from "vitest";
import { terminal } from "../../test/terminal.js";
import { run } from "../command/run.js";
import { createMock } from "../mock.js";
import { checkAllowedHost, checkAllowedOrigin } from "./allowed-callers.js";

it.each(["https://app.example", "http://10.0.0.1:8080", "http://[2001:db8::1]", "chrome-extension://abcdef"])(
  "takes the origin %s",
  (origin) => {
    expect(checkAllowedOrigin(origin)).toBeUndefined();
  },
);

it.each([
  "",
  "null",
  "*",
  "https://*",
  "app.example",
  "https://app.example/",
  "https://app.example:443",
  "https://a@b.example",
])("takes no origin that no browser sends: %j", (origin) => {
  expect(checkAllowedOrigin(origin)).toContain("expected an origin");
});

it.each(["mock", "mock.example", "192.168.0.7", "[2001:db8::1]"])("takes the host %s", (host) => {
  expect(checkAllowedHost(host)).toBeUndefined();
});

it.each(["", "*", "mock.example:80", "http://mock.example", "mock..example", "mock.example."])(
  "takes no host that is no name alone: %j",
  (host) => {
    expect(checkAllowedHost(host)).toContain("expected a host");
  },
);

it("names the option or the flag that is wrong", async () => {
  await expect(createMock({ allowedOrigins: ["https://app.example", "null"] })).rejects.toThrow(
    /^allowedOrigins\[1\]: /,
  );
  await expect(createMock({ allowedHosts: ["a:1"] })).rejects.toThrow(/^allowedHosts\[0\]: /);
  const { printed, io } = terminal();
  expect(await run(["--allow-origin", "null"], io)).toBe(2);
  expect(await run(["--allow-host", "a", "--allow-host", "b:1"], io)).toBe(2);
  expect(printed.stderr).toMatch(/^tcr-mock: --allow-origin: .*\n.*\ntcr-mock: --allow-host: .*"b:1"\n/);
});

it("takes a flag several times", async () => {
  const { io, ready, stop } = terminal();
  const code = run(["--port", "0", "--allow-origin", "https://a.example", "--allow-origin", "https://b.example"], io);
  const health = `${await ready}/healthz`;
  const statuses = ["https://a.example", "https://b.example", "https://c.example"].map(
    async (origin) => (await fetch(health, { headers: { origin } })).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 200, 403]);
  stop();
  expect(await code).toBe(0);
});
