import { addMonths } from "../../../base/time.js";
import { checkName, lookAtHolder, NAME_LENGTH } from "../../../domain/instances.js";
import { MAX_INSTANCES, MAX_PERIOD_MONTHS } from "../../../domain/quotas.js";
import type { CreateInstanceRequest } from "../../../gen/domestic/types/domestic.js";
import type { Instance, InstanceType } from "../../../state/entities/instances.js";
import { found } from "../context.js";
import { tagsOf } from "./cloud-tags.js";
import type { EditionHandler } from "./edition-handler.js";
import type { Call } from "./handler.js";

type Codes =
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorNameIllegal"
  | "InvalidParameter.ErrorNameReserved";

/** Creates an instance in the state Pending. */
export const createInstance: EditionHandler<"CreateInstance"> = (input, call) => {
  assertName(input.RegistryName, call);
  if (call.store.instances.countOf(call.account) >= MAX_INSTANCES) {
    throw call.error("OperationDenied.QuotaOverLimit", `An account has at most ${MAX_INSTANCES} instances.`);
  }
  const instance: Instance = {
    id: call.ids.instanceId(),
    account: call.account,
    name: input.RegistryName,
    type: instanceTypeOf(input.RegistryType),
    region: call.region,
    status: "Pending",
    reads: 0,
    sinceMs: call.clock.now(),
    createdAtMs: call.clock.now(),
    address: call.ids.privateAddress(),
    tags: tagsOf(input.TagSpecification),
    isProtected: input.DeletionProtection ?? false,
    nextNamespaceId: 1,
    keepsVersions: input.EnableCosVersioning,
    ...billing(input, call),
  };
  call.store.instances.put(instance);
  return { RegistryId: instance.id };
};

/** The edition that a value names. One that is not documented comes through in the edition `lenient` alone, as basic. */
export function instanceTypeOf(value: string): InstanceType {
  return value === "standard" || value === "premium" ? value : "basic";
}

/** Checks for how many months an instance is paid. */
export function assertPeriod(months: number, call: Call): void {
  if (months >= 1 && months <= MAX_PERIOD_MONTHS) return;
  throw call.error(
    "InvalidParameterValue",
    `The value of the parameter \`RegistryChargePrepaid.Period\` must be from 1 to ${MAX_PERIOD_MONTHS}.`,
  );
}

function assertName(name: string, call: Call<Codes>): void {
  const fault = checkName(call.store, name, call.settings.edition);
  switch (fault) {
    case "illegal":
      throw call.error(
        "InvalidParameter.ErrorNameIllegal",
        `The name of an instance has ${NAME_LENGTH.min} to ${NAME_LENGTH.max} of a-z, 0-9 and -, and no - at an end.`,
      );
    case "reserved":
      throw call.error("InvalidParameter.ErrorNameReserved", "The name is reserved.");
    case "taken":
      lookAtHolder(call, name);
      throw call.error("InvalidParameter.ErrorNameExists", "The name is taken.");
    case undefined:
  }
}

function billing(
  { RegistryChargeType, RegistryChargePrepaid }: CreateInstanceRequest,
  call: Call,
): Pick<Instance, "isPrepaid" | "expiresAtMs" | "renewFlag"> {
  if (RegistryChargeType !== 1) return { isPrepaid: false, renewFlag: 0 };
  const { Period, RenewFlag } = found(RegistryChargePrepaid, "the period of a prepaid instance");
  assertPeriod(Period, call);
  return { isPrepaid: true, expiresAtMs: addMonths(call.clock.now(), Period), renewFlag: RenewFlag };
}
