import { expect, test } from "vitest";
import { camelCase, kebabCase, pascalCase } from "./names.js";

test.each([
  ["DescribeImages", "describeImages"],
  ["RegistryId", "registryId"],
  ["ID", "iD"],
  ["default", "default"],
])("%s in camelCase is %s", (name, camel) => {
  expect(camelCase(name)).toBe(camel);
});

test.each([
  ["DescribeImages", "describe-images"],
  ["DescribeGCJobs", "describe-gc-jobs"],
  ["GCJobInfo", "gc-job-info"],
  ["EnableCosMAZ", "enable-cos-maz"],
  ["PreSignedDownloadURL", "pre-signed-download-url"],
  ["TaskUUID", "task-uuid"],
  ["KmsID", "kms-id"],
  ["PGroupId", "p-group-id"],
  ["CFSVIP", "cfsvip"],
  ["ID", "id"],
  ["Registryids", "registryids"],
  ["Sha256Digest", "sha256-digest"],
  ["default", "default"],
])("%s in kebab-case is %s", (name, kebab) => {
  expect(kebabCase(name)).toBe(kebab);
});

test.each([
  ["image-repository", "ImageRepository"],
  ["image", "Image"],
  ["gc-jobs", "GcJobs"],
])("%s in PascalCase is %s", (kebab, pascal) => {
  expect(pascalCase(kebab)).toBe(pascal);
});
