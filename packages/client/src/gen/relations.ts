// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Relations } from "../tables/relations.js";

/** What members of inputs have to do with one another, by action and by data type. */
export const relations: Relations = {
  inputs: {
    CreateInstance: {
      RegistryChargePrepaid: { requiredWhen: { RegistryChargeType: 1 }, onlyFor: { RegistryChargeType: 1 } },
    },
    CreateInstanceToken: { Desc: { onlyFor: { TokenType: "longterm" } } },
    CreateReplicationInstance: {
      ReplicationRegionId: { alternativeTo: ["ReplicationRegionName"], region: "number" },
      ReplicationRegionName: { alternativeTo: ["ReplicationRegionId"], region: "name" },
    },
    CreateSignaturePolicy: {
      Domain: { defaultFrom: "DescribeInstances.Registries.PublicDomain", whenEmpty: "default" },
    },
    DeleteReplicationInstance: { ReplicationRegionId: { region: "number" } },
    DeleteSecurityPolicy: {
      PolicyIndex: { alternativeTo: ["CidrBlock"] },
      CidrBlock: { alternativeTo: ["PolicyIndex"] },
    },
    DescribeInstances: { Registryids: { whenEmpty: "all" } },
    DescribeNamespaces: { NamespaceName: { whenEmpty: "all" } },
    DescribeReplicationInstanceCreateTasks: { ReplicationRegionId: { region: "number" } },
    DescribeReplicationInstanceSyncStatus: {
      ReplicationRegionId: { region: "number" },
      Offset: { onlyFor: { ShowReplicationLog: true } },
      Limit: { onlyFor: { ShowReplicationLog: true } },
    },
    DescribeRepositories: { NamespaceName: { whenEmpty: "all" }, RepositoryName: { whenEmpty: "all" } },
    DuplicateImage: {
      DestinationNamespace: { defaultFrom: "SourceNamespace", whenEmpty: "default" },
      DestinationRepo: { defaultFrom: "SourceRepo", whenEmpty: "default" },
    },
    ManageInternalEndpoint: { RegionId: { region: "number" }, RegionName: { region: "name" } },
    ManageReplication: { DestinationRegionId: { region: "number" } },
    ModifyInstanceToken: {
      Enable: { requiredWhen: { ModifyFlag: 2 }, onlyFor: { ModifyFlag: 2 } },
      Desc: { requiredWhen: { ModifyFlag: 1 }, onlyFor: { ModifyFlag: 1 } },
    },
    ModifyServiceAccountPassword: { Password: { requiredWhen: { Random: false }, onlyFor: { Random: false } } },
  },
  types: {},
  regions: {
    "ap-bangkok": 23,
    "ap-beijing": 8,
    "ap-chengdu": 16,
    "ap-chongqing": 19,
    "ap-guangzhou": 1,
    "ap-hongkong": 5,
    "ap-jakarta": 72,
    "ap-mumbai": 21,
    "ap-nanjing": 33,
    "ap-seoul": 18,
    "ap-shanghai": 4,
    "ap-shanghai-fsi": 7,
    "ap-shenzhen-fsi": 11,
    "ap-singapore": 9,
    "ap-tokyo": 25,
    "eu-frankfurt": 17,
    "na-ashburn": 22,
    "na-siliconvalley": 15,
    "sa-saopaulo": 74,
  },
};
