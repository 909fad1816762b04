import { createMock } from "@tcrkit/mock";

const [images = "0", ...regions] = process.argv.slice(2);
/** What an instance holds at most. */
const mostRepositories = 5_000;
const aNamespace = 100;

// A mock as a process of its own: an instance `images` with so many images in one repository, and regions with so many repositories,
// `ap-shanghai=2500`.
const mock = await createMock({ throttle: false });
const { Instances } = await mock.populate({
  Instances: [
    { RegistryName: "images", Namespaces: [{ NamespaceName: "team", Repositories: [{ RepositoryName: "app" }] }] },
    ...regions.map((text) => text.split("=")).flatMap(([region = "", count]) => instancesIn(region, Number(count))),
  ],
});
const place = { RegistryId: Instances[0]?.RegistryId ?? "", NamespaceName: "team", RepositoryName: "app" };
for (let image = 0; image < Number(images); image++) await mock.pushImage({ ...place, Tag: `v${image}` });
const url = await mock.listen();
process.stdout.write(`${new URL(url).port}\n`);
process.stdin.resume().on("end", () => process.exit());

function instancesIn(Region: string, count: number) {
  return Array.from({ length: Math.ceil(count / mostRepositories) }, (_, instance) => ({
    RegistryName: `${Region}-${instance}`,
    Region,
    Namespaces: Array.from({ length: Math.min(count, mostRepositories) / aNamespace }, (__, namespace) => ({
      NamespaceName: `team-${namespace}`,
      Repositories: Array.from({ length: aNamespace }, (___, repository) => ({ RepositoryName: `app-${repository}` })),
    })),
  }));
}
