// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of PeerReplicationOption. */
export const PeerReplicationOption: Shape = /* @__PURE__ */ defineShape(
  'PeerRegistryUin! PeerRegistryToken!{"sensitive":true} EnablePeerReplication!:Boolean',
);

/** Members of ReplicationFilter. */
export const ReplicationFilter: Shape = /* @__PURE__ */ defineShape(
  'Type!{"values":["name","tag","resource"]} Value{"default":""}',
);

/** Members of ReplicationLog. */
export const ReplicationLog: Shape = /* @__PURE__ */ defineShape(
  'ResourceType? Source? Destination? Status? StartTime?{"format":"iso8601"} EndTime?{"format":"iso8601"}',
);

/** Members of ReplicationRegistry. */
export const ReplicationRegistry: Shape = /* @__PURE__ */ defineShape(
  'RegistryId ReplicationRegistryId ReplicationRegionId:Integer ReplicationRegionName Status CreatedAt{"format":"iso8601"}',
);

/** Members of ReplicationRule. */
export const ReplicationRule: Shape = /* @__PURE__ */ defineShape(
  "Name! DestNamespace! Override!:Boolean Filters!:ReplicationFilter[]",
);

/** Members of TaskDetail. */
export const TaskDetail: Shape = /* @__PURE__ */ defineShape(
  'TaskName TaskUUID TaskStatus TaskMessage? CreatedTime{"format":"iso8601"} FinishedTime?{"format":"iso8601"}',
);
