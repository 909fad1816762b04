import type { ContentPlan } from "../src/domain/populate/plan.js";
import type { Emulator } from "../src/emulator.js";
import { createEmulator } from "./ask.js";

export const repository = { RegistryId: "tcr-one", NamespaceName: "team", RepositoryName: "app" };

/** One of everything, with all its members. */
const whole = {
  Instances: [
    {
      RegistryId: "tcr-one",
      RegistryName: "first",
      RegistryType: "standard",
      Region: "ap-tokyo",
      Account: "200000000002",
      CreatedAt: "2024-01-01T00:00:00Z",
      DeletionProtection: true,
      Tags: [{ Key: "stage", Value: "test" }],
      Namespaces: [
        {
          NamespaceName: "team",
          IsPublic: true,
          CreatedAt: "2024-01-02T00:00:00Z",
          Repositories: [
            {
              RepositoryName: "app",
              Description: "An app",
              BriefDescription: "app",
              CreatedAt: "2024-01-03T00:00:00Z",
              Images: [
                { Tags: ["v1"], PushedAt: "2024-01-04T00:00:00+08:00", Size: 5000 },
                { Tags: ["v2", "latest"], PushedAt: Date.UTC(2024, 0, 5), Layers: [{ Size: 100 }, { Size: 200 }] },
              ],
            },
          ],
          Charts: [{ ChartName: "web", ChartVersion: "1.0.0", Content: "AAEC", UploadedAt: "2024-01-06T00:00:00Z" }],
          RetentionRule: { Key: "latestPushedK", Value: 10, CronSetting: "daily" },
          ImmutableTagRule: { TagPattern: "v*" },
        },
      ],
      ServiceAccounts: [
        {
          Name: "tcr$ci",
          Password: "Given1",
          Description: "CI",
          Disable: true,
          CreatedAt: "2024-01-07T00:00:00Z",
          ExpiresAt: "2030-01-01T00:00:00Z",
          Permissions: [{ Resource: "team", Actions: ["tcr:PullRepository"] }],
        },
      ],
      Tokens: [{ TokenId: "token-1", Desc: "laptop", Enabled: false, CreatedAt: "2024-01-08T00:00:00Z" }],
    },
  ],
} as const satisfies ContentPlan;

export const ownPair = { secretId: "AKIDtcrkitexample", secretKey: "tcrkitexamplesecretkey", account: "200000000002" };

export async function populated(plan: ContentPlan = whole): Promise<Emulator> {
  const emulator = createEmulator({ credentials: [ownPair] });
  await emulator.populate(plan);
  return emulator;
}
