import { type ApiEdit, editsOf } from "./api-edit.js";

/** Edits of an action as a whole. */
export const actionEdits: readonly ApiEdit[] = editsOf([
  [
    "a new action",
    "action-added StartInstances none feature client,cli,mock",
    "action-removed",
    ({ spec, terminate }) => {
      spec.actions.push({
        file: "actions/instance/StartInstances.json",
        group: "instance",
        json: { ...terminate, name: "StartInstances", waiters: { none: "Nothing to poll." } },
      });
    },
  ],
  [
    "an action of another group",
    "action-moved TerminateInstances.group none breaking client,cli,mock",
    "action-moved",
    ({ spec }) => {
      for (const action of spec.actions) if (action.json.name === "TerminateInstances") action.group = "price";
    },
  ],
  [
    "a deprecated action",
    "action-deprecated DescribeInstances none feature client,cli",
    "action-undeprecated",
    ({ describe }) => {
      describe.deprecated = "Call ListInstances.";
    },
  ],
  [
    "another summary",
    "action-words-changed DescribeInstances.summary none patch client,cli",
    "action-words-changed",
    ({ describe }) => {
      describe.summary = "Shows.";
    },
  ],
  [
    "another kind",
    "action-kind-changed InquiryPriceRunInstances.kind none patch client,cli,mock",
    "action-kind-changed",
    ({ inquiry }) => {
      inquiry.kind = "execute";
    },
  ],
  [
    "a region to give",
    "action-region-required InquiryPriceRunInstances.region none breaking client,cli,mock",
    "action-region-optional",
    ({ inquiry }) => {
      inquiry.region = "required";
    },
  ],
  [
    "a region that is ignored",
    "action-region-changed InquiryPriceRunInstances.region none patch client,cli,mock",
    "action-region-changed",
    ({ inquiry }) => {
      inquiry.region = "none";
    },
  ],
  [
    "another frequency limit",
    "action-frequency-changed DescribeInstances.rateLimit none patch client,cli,mock",
    "action-frequency-changed",
    ({ describe }) => {
      describe.rateLimit = 20;
    },
  ],
  [
    "a new code of an action",
    "action-error-added DescribeInstances.errors.ResourceInsufficient.ZoneSoldOut none feature client,cli,mock",
    "action-error-removed",
    ({ describe }) => {
      describe.errors.push("ResourceInsufficient.ZoneSoldOut");
    },
  ],
  [
    "no more pages",
    "action-paging-removed DescribeInstances.paging none breaking client,cli,mock",
    "action-paging-added",
    ({ describe }) => {
      describe.paging = { style: "none", reason: "All rows come at once." };
    },
  ],
  [
    "pages that count otherwise",
    "action-paging-changed DescribeInstances.paging none patch client,cli,mock",
    "action-paging-changed",
    ({ describe }) => {
      if (describe.paging?.style === "offset") describe.paging.first = 1;
    },
  ],
  [
    "smaller pages",
    "action-paging-changed DescribeInstances.paging none patch client,cli,mock",
    "action-paging-changed",
    ({ describe }) => {
      if (describe.paging?.style === "offset") describe.paging.maxLimit = 50;
    },
  ],
  [
    "another loss",
    "action-destructive-changed TerminateInstances.destructive none patch client,cli",
    "action-destructive-changed",
    ({ terminate }) => {
      terminate.destructive = false;
    },
  ],
  [
    "no more waiter",
    "action-waiter-removed TerminateInstances.waiters.instancesTerminated none breaking client,cli",
    "action-waiter-added",
    ({ terminate }) => {
      terminate.waiters = { none: "Nothing to poll." };
    },
  ],
  [
    "another goal of a waiter",
    "action-waiter-changed TerminateInstances.waiters.instancesTerminated none patch client,cli",
    "action-waiter-changed",
    ({ terminate }) => {
      if (Array.isArray(terminate.waiters)) terminate.waiters[0]?.failure.push("RUNNING");
    },
  ],
  [
    "work after the answer",
    "action-long-running-changed InquiryPriceRunInstances.longRunning none patch client,cli",
    "action-long-running-changed",
    ({ inquiry }) => {
      inquiry.longRunning = true;
    },
  ],
  [
    "a curated example",
    "action-example-changed TerminateInstances.example none patch client",
    "action-example-changed",
    ({ terminate }) => {
      const input = { InstanceIds: ["ins-r8hr2upy"] };
      terminate.example = { title: "End an instance", encoding: "json", input, output: {} };
    },
  ],
  [
    "an example less",
    "action-examples-changed TerminateInstances.examples none patch mock",
    "action-examples-changed",
    ({ terminate }) => {
      terminate.examples.pop();
    },
  ],
  [
    "another call of an example",
    "action-examples-changed TerminateInstances.examples none patch mock",
    "action-examples-changed",
    ({ terminate }) => {
      for (const example of terminate.examples) example.input = { InstanceIds: ["ins-00000000"] };
    },
  ],
  [
    "another input of an example",
    "action-examples-changed DescribeInstances.examples none patch mock",
    "action-examples-changed",
    ({ describe }) => {
      for (const example of describe.examples) example.input["Limit"] = 100;
    },
  ],
]);
