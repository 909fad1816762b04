import { NamespaceName, RepositoryName } from "./namespace.js";
import { type Chapter, rowsOf } from "./teller.js";

/** Images under a rule that keeps tags, until the namespace can go. */
export const tellImages: Chapter = async (teller, instance) => {
  const { call, expect, bring } = teller;
  const repository = { ...instance, NamespaceName, RepositoryName };
  for (const Tag of ["v1.0", "nightly", "old"]) await bring("images", { ...repository, Tag });
  await tellTags(teller, instance);
  await call("DescribeGCJobs", instance);

  const namespace = { ...instance, NamespaceName };
  const [rule] = rowsOf(await call("DescribeImmutableTagRules", instance), "Rules");
  await call("DeleteImmutableTagRules", { ...namespace, RuleId: rule?.["RuleId"] });
  await call("DeleteSignaturePolicy", namespace);
  await call("DeleteRepository", repository);
  await call("DeleteNamespace", namespace);
  const left = await call("DescribeNamespaces", instance);
  expect("namespaces at the end", rowsOf(left, "NamespaceList").length, 0);
};

const tellTags: Chapter = async ({ call, refused, expect }, instance) => {
  const repository = { ...instance, NamespaceName, RepositoryName };
  const tags = async () =>
    rowsOf(await call("DescribeImages", repository), "ImageInfoList")
      .map(({ ImageVersion }) => String(ImageVersion))
      .sort();
  expect("tags that were pushed", await tags(), ["nightly", "old", "v1.0"]);
  const { Manifest } = await call("DescribeImageManifests", { ...repository, ImageVersion: "v1.0" });
  expect("a manifest", typeof Manifest, "string");
  await call("CreateSignature", { ...repository, ImageVersion: "nightly" });
  const source = { SourceNamespace: NamespaceName, SourceRepo: RepositoryName, SourceReference: "nightly" };
  await call("DuplicateImage", { ...instance, ...source, DestinationTag: "stable" });
  await refused("OperationDenied", "DeleteImage", { ...repository, ImageVersion: "v1.0" });
  await refused("FailedOperation.PreconditionFailed", "DeleteRepositoryTags", { ...repository, Tags: ["v1.0"] });
  await call("DeleteRepositoryTags", { ...repository, Tags: ["stable"] });
  await call("DeleteImage", { ...repository, ImageVersion: "old" });
  await call("DescribeImages", { ...repository, ImageVersion: "v1", ExactMatch: false });
};
