// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../../contract.js";

/** What help says of the group Trigger, by action. */
export const help: Readonly<Record<string, CommandHelp>> = {
  CreateWebhookTrigger: {
    docs: "https://www.tencentcloud.com/document/api/1051/50683",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Trigger: { description: "The trigger to add: name, targets, events, condition, and whether it is on." },
      Namespace: { description: "Name of the namespace whose events the trigger watches." },
    },
    output: { Trigger: "The trigger as stored, with the `Id` that it was given." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
    ],
    example: {
      RegistryId: "tcr-okmj78",
      Trigger: {
        Name: "pushes",
        Targets: [{ Address: "https://hooks.example.com/pushes", Headers: [{ Key: "X-Team", Values: ["platform"] }] }],
        EventTypes: ["pushImage"],
        Condition: ".*",
        Enabled: true,
        Description: "tells the build server",
      },
      Namespace: "team-01",
    },
  },
  DeleteWebhookTrigger: {
    docs: "https://www.tencentcloud.com/document/api/1051/50682",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Namespace: { description: "Name of the namespace whose events the trigger watches." },
      Id: { description: "Id of the trigger to remove." },
    },
    output: {},
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
    ],
    example: { RegistryId: "tcr-okmj78", Namespace: "charts", Id: 2 },
    looks: [
      {
        action: "DescribeWebhookTrigger",
        input: { RegistryId: "input.RegistryId", Namespace: "input.Namespace" },
        match: { Id: "input.Id" },
        members: ["Name", "Description", "Enabled", "EventTypes", "Condition", "Targets.Address"],
      },
      {
        action: "DescribeWebhookTriggerLog",
        input: { RegistryId: "input.RegistryId", Namespace: "input.Namespace", Id: "input.Id", Limit: 1 },
        counts: "logged calls",
      },
    ],
  },
  DescribeWebhookTrigger: {
    docs: "https://www.tencentcloud.com/document/api/1051/50681",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Limit: { description: "Rows a page." },
      Offset: { description: "Rows to skip before the page." },
      Namespace: { description: "Name of the namespace whose triggers are listed; left out, those of all namespaces." },
    },
    output: {
      TotalCount: "How many rows match, on all pages.",
      Triggers: "One row a trigger, with its targets and their headers.",
    },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
    ],
    example: { RegistryId: "tcr-okmj78", Limit: 20, Offset: 0, Namespace: "charts" },
  },
  DescribeWebhookTriggerLog: {
    docs: "https://www.tencentcloud.com/document/api/1051/50680",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Namespace: { description: "Name of the namespace whose deliveries are listed." },
      Id: {
        description: "Id of the trigger whose deliveries are wanted; left out, those of all triggers of the namespace.",
      },
      Limit: { description: "Rows a page." },
      Offset: { description: "Rows to skip before the page." },
    },
    output: { TotalCount: "How many rows match, on all pages.", Logs: "One row a delivery." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
    ],
    example: { RegistryId: "tcr-okmj78", Namespace: "charts", Id: 1, Limit: 20, Offset: 0 },
  },
  ModifyWebhookTrigger: {
    docs: "https://www.tencentcloud.com/document/api/1051/50679",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Trigger: {
        description: "What changes of the trigger; its `Id` tells which one it is, and what is left out stays.",
        limits: ["A part is enough, if it has `Id`."],
      },
      Namespace: { description: "Name of the namespace whose events the trigger watches." },
    },
    output: {},
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorTcrInternal",
      "InvalidParameter",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
    ],
    example: { RegistryId: "tcr-okmj78", Trigger: { Id: 1, Enabled: false }, Namespace: "charts" },
  },
};
