// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of PeerReplicationOption. */
export const PeerReplicationOption: string =
  'PeerRegistryUin! PeerRegistryToken!{"sensitive":true} EnablePeerReplication!:Boolean';

/** Members of ReplicationFilter. */
export const ReplicationFilter: string = 'Type!{"values":["name","tag","resource"]} Value{"default":""}';

/** Members of ReplicationLog. */
export const ReplicationLog: string =
  'ResourceType? Source? Destination? Status? StartTime?{"format":"iso8601"} EndTime?{"format":"iso8601"}';

/** Members of ReplicationRegistry. */
export const ReplicationRegistry: string =
  'RegistryId ReplicationRegistryId ReplicationRegionId:Integer ReplicationRegionName Status CreatedAt{"format":"iso8601"}';

/** Members of ReplicationRule. */
export const ReplicationRule: string = "Name! DestNamespace! Override!:Boolean Filters!:ReplicationFilter[]";

/** Members of TaskDetail. */
export const TaskDetail: string =
  'TaskName TaskUUID TaskStatus TaskMessage? CreatedTime{"format":"iso8601"} FinishedTime?{"format":"iso8601"}';
