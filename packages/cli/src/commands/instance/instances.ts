import { describeInstances } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import type { Api } from "../../api.js";

/** The most that the API gives at once. */
const rowsAPage = 100;

/** All instances of the account: those of every region, or of the call's alone. */
export async function listInstances(api: Pick<Api, "paginate">, isEveryRegion: boolean): Promise<Registry[]> {
  const found: Registry[] = [];
  for await (const instance of api.paginate(describeInstances, { AllRegion: isEveryRegion, Limit: rowsAPage })) {
    found.push(instance);
  }
  return found;
}
