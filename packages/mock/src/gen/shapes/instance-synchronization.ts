// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of PeerReplicationOption. */
export const PeerReplicationOption: Shape = [
  { name: "PeerRegistryUin", type: "String", required: true },
  { name: "PeerRegistryToken", type: "String", required: true, sensitive: true },
  { name: "EnablePeerReplication", type: "Boolean", required: true },
];

/** Members of ReplicationFilter. */
export const ReplicationFilter: Shape = [
  { name: "Type", type: "String", required: true, values: ["name", "tag", "resource"] },
  { name: "Value", type: "String", default: "" },
];

/** Members of ReplicationLog. */
export const ReplicationLog: Shape = [
  { name: "ResourceType", type: "String", nullable: true },
  { name: "Source", type: "String", nullable: true },
  { name: "Destination", type: "String", nullable: true },
  { name: "Status", type: "String", nullable: true },
  { name: "StartTime", type: "String", nullable: true, format: "iso8601" },
  { name: "EndTime", type: "String", nullable: true, format: "iso8601" },
];

/** Members of ReplicationRegistry. */
export const ReplicationRegistry: Shape = [
  { name: "RegistryId", type: "String" },
  { name: "ReplicationRegistryId", type: "String" },
  { name: "ReplicationRegionId", type: "Integer", region: "number" },
  { name: "ReplicationRegionName", type: "String", region: "name" },
  { name: "Status", type: "String" },
  { name: "CreatedAt", type: "String", format: "iso8601" },
];

/** Members of ReplicationRule. */
export const ReplicationRule: Shape = [
  { name: "Name", type: "String", required: true },
  { name: "DestNamespace", type: "String", required: true },
  { name: "Override", type: "Boolean", required: true },
  { name: "Filters", type: "ReplicationFilter", list: 1, required: true },
];

/** Members of TaskDetail. */
export const TaskDetail: Shape = [
  { name: "TaskName", type: "String" },
  { name: "TaskUUID", type: "String" },
  { name: "TaskStatus", type: "String" },
  { name: "TaskMessage", type: "String", nullable: true },
  { name: "CreatedTime", type: "String", format: "iso8601" },
  { name: "FinishedTime", type: "String", nullable: true, format: "iso8601" },
];
