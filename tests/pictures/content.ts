import type { ContentPlan } from "@tcrkit/mock";

/** When every picture is taken. */
export const pictureTimeMs = Date.UTC(2026, 0, 15, 9, 30);

const day = 86_400_000;
const daysAgo = (days: number) => pictureTimeMs - days * day;
const base = { Digest: `sha256:${"b".repeat(64)}`, Size: 29_400_000 };

/** An image on the base that all share, with a layer of its own. */
function image(Tags: readonly string[], days: number, Size: number) {
  const name = Buffer.from(Tags.join()).toString("hex").slice(0, 64).padEnd(64, "0");
  return { Tags, PushedAt: daysAgo(days), Layers: [base, { Digest: `sha256:${name}`, Size }] };
}

function repository(RepositoryName: string, days: number, Images: readonly ReturnType<typeof image>[]) {
  return { RepositoryName, CreatedAt: daysAgo(days), Images };
}

/** The registry of the pictures: two teams, images of several ages, releases that nobody may move. */
export const pictureContent: ContentPlan = {
  Instances: [
    {
      RegistryId: "tcr-8xk2p0qd",
      RegistryName: "my-registry",
      CreatedAt: daysAgo(400),
      DeletionProtection: true,
      Namespaces: [
        {
          NamespaceName: "team",
          CreatedAt: daysAgo(380),
          ImmutableTagRule: { TagPattern: "v*" },
          Repositories: [
            repository("web", 370, [
              image(["v1.8.0"], 75, 8_300_000),
              image(["pr-214"], 62, 8_500_000),
              image(["nightly", "main-5e1c"], 47, 8_600_000),
              image(["pr-231"], 34, 8_600_000),
              image(["v1.9.0", "stable"], 3, 8_700_000),
            ]),
            repository("api", 350, [
              image(["pr-88"], 51, 21_200_000),
              image(["v2.3.1"], 12, 21_500_000),
              image(["pr-95"], 1, 21_500_000),
            ]),
          ],
        },
        {
          NamespaceName: "tools",
          CreatedAt: daysAgo(200),
          IsPublic: true,
          Repositories: [repository("lint", 190, [image(["latest"], 6, 4_100_000)])],
        },
      ],
      ServiceAccounts: [{ Name: "ci", CreatedAt: daysAgo(30), ExpiresAt: daysAgo(-60) }],
    },
    {
      RegistryId: "tcr-3m7rwh1a",
      RegistryName: "my-staging",
      RegistryType: "basic",
      CreatedAt: daysAgo(90),
      Namespaces: [
        {
          NamespaceName: "previews",
          CreatedAt: daysAgo(90),
          Repositories: [repository("web", 89, [image(["pr-231"], 34, 8_600_000)])],
        },
      ],
    },
  ],
};
