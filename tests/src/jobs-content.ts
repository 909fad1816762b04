import type { ContentPlan } from "@tcrkit/mock";

const layer = (name: string, Size: number) => ({ Digest: `sha256:${name.repeat(64)}`, Size });
const base = layer("b", 30_000_000);
const day = 86_400_000;

/**
 * Registries as the pages on jobs have them: two teams, images of several ages that share a layer, one immutable tag; and one in another
 * region, whose images can be pulled.
 */
export function jobsContent(nowMs: number): ContentPlan {
  const pushed = (days: number) => nowMs - days * day;
  const image = (Tags: readonly string[], days: number, name: string) => ({
    Tags,
    PushedAt: pushed(days),
    Layers: [base, layer(name, 4_000_000)],
  });
  return {
    Instances: [
      {
        RegistryId: "tcr-okmj78",
        RegistryName: "my-registry",
        Namespaces: [
          {
            NamespaceName: "team",
            ImmutableTagRule: { TagPattern: "v1" },
            RetentionRule: { Key: "latestPushedK", Value: 20, CronSetting: "weekly" },
            Repositories: [
              {
                RepositoryName: "web",
                Images: [
                  image(["v1"], 90, "1"),
                  image(["pr-17"], 60, "2"),
                  image(["v2", "stable"], 45, "3"),
                  image(["pr-31"], 40, "4"),
                  image(["v3"], 2, "5"),
                ],
              },
              { RepositoryName: "api", Images: [image(["v1"], 90, "6"), image(["v2"], 1, "7")] },
            ],
          },
          {
            NamespaceName: "public",
            IsPublic: true,
            Repositories: [{ RepositoryName: "tools", Images: [image(["latest"], 10, "8")] }],
          },
        ],
        ServiceAccounts: [{ Name: "ci" }],
      },
      {
        RegistryId: "tcr-x3k9q2",
        RegistryName: "other-registry",
        Region: "ap-singapore",
        Namespaces: [
          {
            NamespaceName: "base",
            Repositories: [
              {
                RepositoryName: "tools",
                Images: [
                  { Tags: ["1.0"], PushedAt: pushed(30), Size: 2_222 },
                  { Tags: ["1.1", "latest"], PushedAt: pushed(3), Size: 2_222 },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
