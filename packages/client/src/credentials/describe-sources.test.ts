import { describe, expect, it } from "vitest";
import { home, memoryContext, nowSeconds } from "../../test/credentials/memory-context.js";
import { startMetadataServer } from "../../test/credentials/metadata-server.js";
import { describeSources } from "./describe-sources.js";

describe("describeSources", () => {
  it("says of each source what it has, and which counts, without a secret", async () => {
    await using metadata = await startMetadataServer({ role: "worker" });
    const metadataUrl = `${metadata.origin}/latest/meta-data/`;
    const login = {
      type: "oauth",
      secretId: "AKIDtccli0123456789",
      secretKey: "secret-a",
      token: "secret-b",
      expiresAt: nowSeconds + 9,
    };
    const files = {
      [`${home}/.tencentcloud/credentials`]: "[default]\nsecret_id=AKID\n",
      [`${home}/.tccli/default.credential`]: JSON.stringify(login),
    };
    const reports = await describeSources({ context: memoryContext({ files }), metadataUrl });
    expect(reports.map(({ source, state, isChosen }) => [source, state, isChosen])).toEqual([
      ["environment", "absent", false],
      ["TKE OIDC", "absent", false],
      ["SDK profile", "broken", true],
      ["tccli profile", "found", false],
      ["CVM role", "found", false],
    ]);
    expect(reports[3]).toMatchObject({
      looked: `${home}/.tccli/default.credential`,
      secretId: "AKID***6789",
      expiresAt: (nowSeconds + 9) * 1000,
      attempts: [],
    });
    expect(reports[2]?.attempts).toEqual([
      {
        source: "SDK profile",
        looked: `${home}/.tencentcloud/credentials [default]`,
        problem: "secret_key is not set",
      },
    ]);
    expect(metadata.requests).toHaveLength(1);
    expect(JSON.stringify(reports)).not.toContain("secret-");
  });

  it("names the role that would be assumed, and does not ask STS", async () => {
    const env = {
      TENCENTCLOUD_SECRET_ID: "AKID0123456789",
      TENCENTCLOUD_SECRET_KEY: "key",
      TENCENTCLOUD_ROLE_ARN: "qcs::cam::uin/1:roleName/ci",
    };
    const [first] = await describeSources({ context: memoryContext({ env, transport: undefined }) });
    expect(first).toMatchObject({
      state: "found",
      isChosen: true,
      secretId: "AKID***6789",
      role: env.TENCENTCLOUD_ROLE_ARN,
    });
  });
});
