import { fromBase64 } from "../../base/bytes.js";
import { type ChartToUpload, deleteGivenChart, type ImageToPush, type NamedChart } from "../../domain/content.js";
import { type RefusalReason, RegistryRefusal } from "../../domain/errors.js";
import { startGc } from "../../domain/gc.js";
import { AdminError, type AdminHandler, membersOf } from "./admin-call.js";

const STATUS: Readonly<Record<RefusalReason, number>> = {
  missing: 404,
  invalid: 400,
  immutable: 412,
  notEmpty: 409,
  readOnly: 409,
  quota: 409,
};

export const pushImage: AdminHandler = async ({ emulator, body }) => {
  try {
    // `pushImage` checks whatever came.
    return await emulator.pushImage(membersOf(body) as unknown as ImageToPush);
  } catch (error) {
    throw refusalOf(error);
  }
};

/** Uploads a chart. `Content` is its package in Base64. */
export const uploadChart: AdminHandler = async ({ emulator, body }) => {
  try {
    const members = membersOf(body);
    const { Content } = members;
    const given = typeof Content === "string" ? { ...members, Content: fromBase64(Content) } : members;
    // `uploadChart` checks whatever came.
    return await emulator.uploadChart(given as unknown as ChartToUpload);
  } catch (error) {
    throw refusalOf(error);
  }
};

/** Deletes a version of a chart, for which the API has no action: `{RegistryId, NamespaceName, ChartName, ChartVersion}`. */
export const deleteChart: AdminHandler = async ({ emulator, body }) => {
  try {
    // `deleteGivenChart` checks whatever came.
    const named = membersOf(body) as unknown as NamedChart;
    await emulator.change((services) => deleteGivenChart(services, named));
    return {};
  } catch (error) {
    throw refusalOf(error);
  }
};

/** Puts into the state what a plan names, and answers the ids, digests, passwords and tokens of it. */
export const addContent: AdminHandler = async ({ emulator, body }) => {
  try {
    // `populate` checks whatever came.
    return await emulator.populate(membersOf(body));
  } catch (error) {
    throw refusalOf(error);
  }
};

/** Starts a garbage collection of an instance: `{RegistryId, DryRun?}`. */
export const startCollection: AdminHandler = async ({ emulator, body }) => {
  const { RegistryId, DryRun = false } = membersOf(body);
  if (typeof RegistryId !== "string") throw new AdminError(400, "RegistryId: expected a text");
  if (typeof DryRun !== "boolean") throw new AdminError(400, "DryRun: expected true or false");
  try {
    const job = await emulator.change((services) => {
      services.clock.advance();
      return startGc(services, RegistryId, DryRun ? "Dryrun" : "Manual");
    });
    return { ID: job.id };
  } catch (error) {
    throw refusalOf(error);
  }
};

/** Answers once every webhook call has been made or given up. */
export const drainWebhooks: AdminHandler = async ({ emulator }) => {
  await emulator.drainWebhooks();
  return {};
};

/** Maps refusals of the registry and invalid parameters to errors of the admin API. */
function refusalOf(error: unknown): unknown {
  if (error instanceof RegistryRefusal) return new AdminError(STATUS[error.reason], error.message);
  return error instanceof TypeError ? new AdminError(400, error.message) : error;
}
