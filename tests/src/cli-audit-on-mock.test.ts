import { afterAll, beforeAll, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

let mock: MockProcess;

beforeAll(async () => {
  mock = await startMockProcess(builtMock(), ["--no-throttle", "--quiet"]);
});
afterAll(() => mock.stop());

async function push(RegistryId: string, RepositoryName: string, Tag: string): Promise<void> {
  const body = JSON.stringify({ RegistryId, NamespaceName: "team", RepositoryName, Tag });
  const response = await fetch(`${mock.url}/_tcrkit/images`, { method: "POST", body });
  expect(response.ok).toBe(true);
}

async function tcr(line: string): Promise<string> {
  const { status, stdout, stderr } = await runLine(`tcr ${line}`, mock.url);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout.trim();
}

it.skipIf(process.platform === "win32")(
  "finds images that a policy of signatures came too late for, until they are signed",
  async () => {
    const id = await tcr(
      "create-instance --registry-name tools --registry-type premium --wait --query RegistryId -o text",
    );
    const at = `--registry-id ${id} --namespace-name team`;
    await tcr(`create-namespace ${at} --no-is-public`);
    for (const name of ["web", "api"]) await tcr(`create-repository ${at} --repository-name ${name}`);
    await push(id, "web", "v1");
    const unsigned = async () =>
      JSON.parse(
        await tcr(`audit tools --query "Findings[?Check=='unsigned-images'].[Path, Finding, Mend]"`),
      ) as string[][];
    expect(await unsigned()).toEqual([]);

    await tcr(`create-signature-policy ${at} --name sign --kms-id kms-1 --kms-region ap-guangzhou`);
    await push(id, "web", "v2");
    await push(id, "api", "v1");
    const [found, ...others] = await unsigned();
    expect({ found, others }).toEqual({
      found: [
        `${id}/team/web`,
        "The namespace has a signature policy, and 1 of 2 tags has no signature: v1.",
        `tcr create-signature ${at} --repository-name web --image-version v1 --region ap-guangzhou`,
      ],
      others: [],
    });

    await tcr(found?.[2]?.replace(/^tcr /, "") ?? "");
    expect(await unsigned()).toEqual([]);
  },
);
