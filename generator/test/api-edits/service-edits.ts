import { type ApiEdit, editsOf } from "./api-edit.js";

const description = "What it is.";

/** Edits of error codes and of the service as a whole. */
export const serviceEdits: readonly ApiEdit[] = editsOf([
  [
    "a new error code",
    "error-added errors.service.InvalidZone none feature client,cli,mock",
    "error-removed",
    ({ spec }) => {
      spec.errors.json.service.push({ code: "InvalidZone", category: "not-found", retryable: true, description });
    },
  ],
  [
    "another meaning of a code",
    "error-meaning-changed errors.common.InternalError.retryable none patch client,cli,mock",
    "error-meaning-changed",
    ({ spec }) => {
      for (const error of spec.errors.json.common) if (error.code === "InternalError") error.retryable = false;
    },
  ],
  [
    "other words on a code",
    "error-words-changed errors.common.InternalError.description none patch cli",
    "error-words-changed",
    ({ spec }) => {
      for (const error of spec.errors.json.common) if (error.code === "InternalError") error.description = "It broke.";
    },
  ],
  [
    "a new endpoint",
    "endpoint-added service.endpoints.cvm.ap-shanghai.tencentcloudapi.com none feature client,cli,mock",
    "endpoint-removed",
    ({ spec }) => {
      spec.service.json.endpoints.push({
        host: "cvm.ap-shanghai.tencentcloudapi.com",
        title: "Shanghai",
        region: "ap-shanghai",
      });
    },
  ],
  [
    "an endpoint of another zone",
    "endpoint-changed service.endpoints.cvm.ap-guangzhou.tencentcloudapi.com.financial none patch client,cli,mock",
    "endpoint-changed",
    ({ spec }) => {
      for (const endpoint of spec.service.json.endpoints) if (endpoint.region !== undefined) endpoint.financial = true;
    },
  ],
  [
    "a new region",
    "region-added service.regions.ap-beijing none feature client,cli,mock",
    "region-removed",
    ({ spec }) => {
      spec.service.json.regions.push({ name: "ap-beijing", title: "Beijing" });
    },
  ],
  [
    "another path",
    "service-protocol-changed service.protocol.path none patch client",
    "service-protocol-changed",
    ({ spec }) => {
      spec.service.json.protocol.path = "/v3";
    },
  ],
  [
    "another default of the signature",
    "service-signature-changed service.signatureMethods.TC3-HMAC-SHA256 none patch client,cli,mock",
    "service-signature-changed",
    ({ spec }) => {
      for (const method of spec.service.json.signatureMethods) method.default = true;
    },
  ],
  [
    "another number of a region",
    "region-changed service.regions.ap-guangzhou.number none patch client,cli,mock",
    "region-changed",
    ({ spec }) => {
      for (const region of spec.service.json.regions) if (region.name === "ap-guangzhou") region.number = 1;
    },
  ],
  [
    "a new group",
    "group-added service.groups.image none feature client,cli,mock",
    "group-removed",
    ({ spec }) => {
      spec.service.json.groups.push({ name: "image", title: "Images", summary: "Disks to start from." });
    },
  ],
  [
    "other words on a group",
    "group-words-changed service.groups.price.summary none patch client,cli",
    "group-words-changed",
    ({ spec }) => {
      for (const group of spec.service.json.groups) if (group.name === "price") group.summary = "Costs.";
    },
  ],
  [
    "another version",
    "service-version-changed service.version none breaking client,cli,mock",
    "service-version-changed",
    ({ spec }) => {
      spec.service.json.version = "2027-01-01";
    },
  ],
  [
    "another limit",
    "service-limit-changed service.limits.getMaxBytes none patch client,cli,mock",
    "service-limit-changed",
    ({ spec }) => {
      spec.service.json.limits.getMaxBytes = 1;
    },
  ],
  [
    "another page of the data structures",
    "service-words-changed service.docs.types none patch client",
    "service-words-changed",
    ({ spec }) => {
      spec.service.json.docs.types = "https://www.tencentcloud.com/document/product/213/1";
    },
  ],
  [
    "another title",
    "service-words-changed service.title none patch client",
    "service-words-changed",
    ({ spec }) => {
      spec.service.json.title = "Machines";
    },
  ],
]);
