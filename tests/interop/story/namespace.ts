import { type Chapter, rowsOf } from "./teller.js";

export const NamespaceName = "team";
export const RepositoryName = "nginx";

/** A namespace with a repository, a rule for tags that stay, and a signature policy. */
export const tellNamespace: Chapter = async ({ call, refused, expect }, instance) => {
  const namespace = { ...instance, NamespaceName };
  await call("CreateNamespace", { ...namespace, IsPublic: false });
  await call("ModifyNamespace", { ...namespace, IsPublic: true });
  const listed = rowsOf(await call("DescribeNamespaces", namespace), "NamespaceList");
  const seen = listed.map(({ Name, Public }) => ({ Name, Public }));
  expect("namespaces", seen, [{ Name: NamespaceName, Public: true }]);
  await call("DescribeInstanceAllNamespaces", { Limit: 20, Offset: 0 });

  const repository = { ...namespace, RepositoryName };
  await call("CreateRepository", { ...repository, BriefDescription: "web", Description: "a web server ü" });
  await call("ModifyRepository", { ...repository, BriefDescription: "proxy", Description: "a proxy" });
  const found = rowsOf(await call("DescribeRepositories", namespace), "RepositoryList");
  const repositories = found.map(({ Name, BriefDescription }) => ({ Name, BriefDescription }));
  expect("repositories", repositories, [{ Name: `${NamespaceName}/${RepositoryName}`, BriefDescription: "proxy" }]);
  await refused("FailedOperation.PreconditionFailed", "DeleteNamespace", namespace);

  const Rule = {
    RepositoryPattern: "**",
    TagPattern: "v1*",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  await call("CreateImmutableTagRules", { ...namespace, Rule });
  const [rule] = rowsOf(await call("DescribeImmutableTagRules", instance), "Rules");
  expect("the rule's pattern", rule?.["TagPattern"], "v1*");
  const changed = { ...Rule, TagPattern: "v*" };
  await call("ModifyImmutableTagRules", { ...namespace, RuleId: rule?.["RuleId"], Rule: changed });

  const policy = { ...namespace, Name: "sign", KmsId: "kms-1", KmsRegion: "ap-guangzhou" };
  await call("CreateSignaturePolicy", policy);
  await call("DescribeNamespaces", { ...instance, KmsSignPolicy: true });
};
