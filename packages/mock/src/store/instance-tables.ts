import type { Allowlist } from "./entities/allowlist.js";
import type { CustomDomain } from "./entities/custom-domain.js";
import type { ImageAcceleration } from "./entities/image-acceleration.js";
import type { InstanceSecret } from "./entities/instance-secret.js";
import type { InstanceToken } from "./entities/instance-token.js";
import type { PublicAccess } from "./entities/public-access.js";
import type { ServiceAccount } from "./entities/service-account.js";
import type { VpcLink } from "./entities/vpc-link.js";
import { type Change, Table } from "./table.js";

/** The tables whose rows hang on an instance and on nothing else: they go with it. */
export type InstanceTables = ReturnType<typeof createInstanceTables>;

export function createInstanceTables(onChange: (change: Change) => void) {
  /** Some rows an instance, each with a name of its own. */
  const manyOf = <Row extends OfInstance>(name: string, nameOf: (row: Row) => string) =>
    new Table<Row>({
      name,
      keyOf: (row) => partKey(row.instanceId, nameOf(row)),
      parentOf: (row) => row.instanceId,
      onChange,
    });
  /** At most one row an instance, found by its id. */
  const oneOf = <Row extends OfInstance>(name: string) =>
    new Table<Row>({ name, keyOf: (row) => row.instanceId, parentOf: (row) => row.instanceId, onChange });
  return {
    secrets: oneOf<InstanceSecret>("secrets"),
    tokens: manyOf<InstanceToken>("tokens", (token) => token.id),
    serviceAccounts: manyOf<ServiceAccount>("serviceAccounts", (account) => account.name),
    customDomains: manyOf<CustomDomain>("customDomains", (domain) => domain.name),
    imageAccelerations: oneOf<ImageAcceleration>("imageAccelerations"),
    publicAccesses: oneOf<PublicAccess>("publicAccesses"),
    allowlists: oneOf<Allowlist>("allowlists"),
    vpcLinks: manyOf<VpcLink>("vpcLinks", (link) => vpcLinkName(link.vpcId, link.subnetId, link.region)),
  };
}

interface OfInstance {
  readonly instanceId: string;
}

/** The key of a part of an instance. */
export function partKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** What a link is known by within its instance. */
export function vpcLinkName(vpcId: string, subnetId: string, region: string): string {
  return `${region}/${vpcId}/${subnetId}`;
}
