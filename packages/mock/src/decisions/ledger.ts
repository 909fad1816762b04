import { accountsDecisions } from "./accounts.js";
import { answersDecisions } from "./answers.js";
import { chartsDecisions } from "./charts.js";
import type { Decision, StatedDecision } from "./decision.js";
import { domesticDecisions } from "./domestic.js";
import { endpointsDecisions } from "./endpoints.js";
import { imagesDecisions } from "./images.js";
import { instancesDecisions } from "./instances.js";
import { registryDecisions } from "./registry.js";
import { replicationDecisions } from "./replication.js";
import { requestsDecisions } from "./requests.js";
import { webhooksDecisions } from "./webhooks.js";

const areas: Readonly<Record<string, readonly StatedDecision[]>> = {
  "Requests and signatures": requestsDecisions,
  "What answers share": answersDecisions,
  Instances: instancesDecisions,
  "Images and rules over tags": imagesDecisions,
  "Tokens and service accounts": accountsDecisions,
  "Domains and access": endpointsDecisions,
  Webhooks: webhooksDecisions,
  Replication: replicationDecisions,
  Charts: chartsDecisions,
  "The registry": registryDecisions,
  "The domestic edition": domesticDecisions,
};

/** The ledger of decisions, by area: nobody should take an inference for a fact. */
export const decisions: readonly Decision[] = Object.entries(areas).flatMap(([area, stated]) =>
  stated.map((decision) => ({ area, ...decision })),
);
