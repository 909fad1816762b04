import { expect, it } from "vitest";
import { createEmulator } from "../../test/ask.js";
import { tc3Post, withHeaders } from "../../test/requests.js";
import { route } from "./router.js";

const asked = {
  host: "127.0.0.1:5301",
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization,x-tc-action",
};

const preflight = (origin: string) =>
  route(createEmulator(), { method: "OPTIONS", target: "/", headers: { ...asked, origin }, body: "" });

it.each(["http://localhost:3000", "http://127.0.0.1", "https://[::1]:8443"])("lets pages of %s in", async (origin) => {
  const { status, headers } = await preflight(origin);
  expect(status).toBe(204);
  expect(headers).toMatchObject({
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": "authorization,x-tc-action",
    Vary: "Origin",
  });
  const response = await route(createEmulator(), withHeaders(tc3Post("DescribeRegions"), { origin }));
  expect(response.headers["Access-Control-Allow-Origin"]).toBe(origin);
  expect(response.body).toContain("TotalCount");
});

it.each(["https://evil.example", "null", "http://localhost.evil.example", "http://localhost@evil.example", "file://"])(
  "keeps pages of %s out",
  async (origin) => {
    expect((await preflight(origin)).status).toBe(403);
    const emulator = createEmulator();
    const create = tc3Post("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
    const { status, headers } = await route(emulator, withHeaders(create, { origin }));
    expect(status).toBe(403);
    expect(headers["Access-Control-Allow-Origin"]).toBeUndefined();
    expect(emulator.requests).toEqual([]);
  },
);

it("says nothing of it to programs", async () => {
  const { headers } = await route(createEmulator(), tc3Post("DescribeRegions"));
  expect(Object.keys(headers)).toEqual(["Content-Type", "Date"]);
});
