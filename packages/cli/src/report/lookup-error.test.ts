import { expect, it } from "vitest";
import { tcr } from "../../test/terminal.js";

it("tells everything that was looked at for credentials", async () => {
  const answers = [() => ({ status: 404, body: "" })];
  const { exitCode, stderr } = await tcr(["sign", "--action", "DescribeInstances"], { env: {}, answers });
  expect(exitCode).toBe(3);
  expect(stderr[0]).toBe("Error: no credentials were found.");
  expect(stderr).toContain("  tcr profile: /home/me/.config/tcr/credentials.json: profiles.default: no profile");
  expect(stderr).toContain("  environment: TENCENTCLOUD_SECRET_ID: is not set");
  expect(stderr.at(-1)).toMatch(/^ {2}Next: tcr configure/);
});

it("tells a broken source, and nothing else", async () => {
  const { exitCode, stderr } = await tcr(["sign", "--action", "DescribeInstances"], {
    env: { TENCENTCLOUD_SECRET_ID: "AKIDx" },
  });
  expect({ exitCode, stderr: stderr.slice(0, 2) }).toEqual({
    exitCode: 3,
    stderr: [
      "Error: there are credentials, but they cannot be used.",
      "  environment: TENCENTCLOUD_SECRET_KEY: is not set",
    ],
  });
});
