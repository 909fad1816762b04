import type { TypesByAction } from "../../../gen/types/index.js";
import * as charts from "./charts.js";
import * as createInstance from "./create-instance.js";
import * as customDomains from "./custom-domains.js";
import * as describeInstances from "./describe-instances.js";
import * as gcJobs from "./gc-jobs.js";
import type { AnyHandler, Handler } from "./handler.js";
import * as imageAcceleration from "./image-acceleration.js";
import * as images from "./images.js";
import * as immutableTagRules from "./immutable-tag-rules.js";
import * as instanceTokens from "./instance-tokens.js";
import * as instances from "./instances.js";
import * as namespaces from "./namespaces.js";
import * as publicAccess from "./public-access.js";
import * as regions from "./regions.js";
import * as replicas from "./replicas.js";
import * as replication from "./replication.js";
import * as repositories from "./repositories.js";
import * as retentionRules from "./retention-rules.js";
import * as retentionRuns from "./retention-runs.js";
import * as securityPolicies from "./security-policies.js";
import * as serviceAccounts from "./service-accounts.js";
import * as signatures from "./signatures.js";
import * as vpcLinks from "./vpc-links.js";
import * as webhookTriggers from "./webhook-triggers.js";

/** A handler for each action, under the name of its method: `describeImages`. A handler that is missing does not compile. */
type AllHandlers = { readonly [Action in keyof TypesByAction as Uncapitalize<Action>]: Handler<Action> };

const handlers: AllHandlers = {
  ...charts,
  ...createInstance,
  ...customDomains,
  ...describeInstances,
  ...gcJobs,
  ...imageAcceleration,
  ...images,
  ...immutableTagRules,
  ...instanceTokens,
  ...instances,
  ...namespaces,
  ...publicAccess,
  ...regions,
  ...replicas,
  ...replication,
  ...repositories,
  ...retentionRules,
  ...retentionRuns,
  ...securityPolicies,
  ...serviceAccounts,
  ...signatures,
  ...vpcLinks,
  ...webhookTriggers,
};

const byAction: ReadonlyMap<string, AnyHandler> = new Map(
  Object.entries(handlers).map(([name, handler]) => [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    handler as AnyHandler,
  ]),
);

/** The handler of an action that the operation table has. */
export function findHandler(action: string): AnyHandler {
  return byAction.get(action) as AnyHandler;
}
