import { accountsDecisions } from "./accounts.js";
import { answersDecisions } from "./answers.js";
import { chartsDecisions } from "./charts.js";
import type { Decision } from "./decision.js";
import { domesticDecisions } from "./domestic.js";
import { endpointsDecisions } from "./endpoints.js";
import { imagesDecisions } from "./images.js";
import { instancesDecisions } from "./instances.js";
import { registryDecisions } from "./registry.js";
import { replicationDecisions } from "./replication.js";
import { requestsDecisions } from "./requests.js";
import { webhooksDecisions } from "./webhooks.js";

/** The ledger of decisions: nobody should take an inference for a fact. */
export const decisions: readonly Decision[] = [
  ...requestsDecisions,
  ...webhooksDecisions,
  ...replicationDecisions,
  ...instancesDecisions,
  ...imagesDecisions,
  ...answersDecisions,
  ...accountsDecisions,
  ...endpointsDecisions,
  ...chartsDecisions,
  ...registryDecisions,
  ...domesticDecisions,
];
