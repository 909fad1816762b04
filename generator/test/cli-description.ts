/** A small description of a release as the official CLI ships it, with every kind of member. */
export const cliDescription = {
  actions: {
    RunInstances: {
      document: "...",
      input: "RunInstancesRequest",
      name: "Run",
      output: "RunInstancesResponse",
      status: "online",
    },
    Ping: { document: "...", input: "PingRequest", name: "Ping", output: "PingResponse", status: "online" },
  },
  metadata: { apiVersion: "2017-03-12", serviceNameEN: "CVM", serviceShortName: "cvm" },
  objects: {
    PingRequest: { members: [], type: "object" },
    PingResponse: { members: [{ name: "RequestId", type: "string", member: "string" }], type: "object" },
    RunInstancesRequest: {
      members: [
        { name: "ImageId", type: "string", member: "string", required: true },
        { name: "Count", type: "int", member: "int64", required: false },
        { name: "Size", type: "int", member: "uint64" },
        { name: "Budget", type: "float", member: "float", required: false },
        { name: "DryRun", type: "bool", member: "bool", required: false },
        { name: "StartTime", type: "string", member: "datetime_iso", required: false },
        { name: "EndTime", type: "string", member: "datetime", required: false },
        { name: "Day", type: "string", member: "date", required: false },
        { name: "UserData", type: "string", member: "binary", required: false },
        { name: "Names", type: "list", member: "string", required: false },
        { name: "Place", type: "object", member: "Placement", required: true },
        { name: "Tags", type: "list", member: "Tag", required: false },
      ],
      type: "object",
    },
    RunInstancesResponse: {
      members: [
        { name: "Ids", type: "list", member: "string", value_allowed_null: true },
        { name: "Total", type: "int", member: "int64" },
        { name: "RequestId", type: "string", member: "string" },
      ],
      type: "object",
    },
    Placement: { members: [{ name: "Zone", type: "string", member: "string", required: true }] },
    Tag: {
      members: [
        { name: "Key", type: "string", member: "string", required: false, value_allowed_null: true },
        { name: "Value", type: "string", member: "string" },
      ],
    },
  },
  version: "1.0",
};
