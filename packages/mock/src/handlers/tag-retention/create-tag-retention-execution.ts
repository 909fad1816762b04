import { runRetention } from "../../registry/run-retention.js";
import type { Handler } from "../handler.js";
import { findRetentionRule } from "./retention-rule.js";

/** Runs a rule now, or rehearses it. */
export const createTagRetentionExecution: Handler<"CreateTagRetentionExecution"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  runRetention(call.world, rule, { isDryRun: input.DryRun ?? false, atMs: call.clock.now() });
  return {};
};
