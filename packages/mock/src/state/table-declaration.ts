import { counterKey, namespaceKey, partKey, repositoryKey } from "./keys.js";
import { type Check, objectOf, type Shape } from "./shape.js";
import type { TableOptions } from "./table.js";

/** What a table is: how its rows are kept, and what they go with. */
export interface TableDeclaration<Row extends object>
  extends Pick<TableOptions<Row>, "keyOf" | "parentOf" | "compare" | "nameOf" | "dueAtMs"> {
  /** The tables that own rows of this one: when a row of theirs is deleted, the rows below it go too. */
  readonly owners: readonly string[];
  /** The parents below which the rows stand that a row owns. Default: its key. */
  readonly parentsFor?: (row: Row) => readonly string[];
  /** What each member of a row has to be. */
  readonly check: Check<unknown>;
  /** The rows of other tables without which there is none of these. */
  readonly refersTo: (row: Row) => readonly Reference[];
  /** What two rows must not have in common besides their key: what they are ordered or numbered by. */
  readonly uniqueBy?: (row: Row) => string;
  /** The members that are computed from others. */
  readonly computed?: (row: Row) => object;
}

/** A row of another table that has to be there. */
export interface Reference {
  /** The member that names it. */
  readonly member: string;
  /** It is in one of these, under its key there, or under one of those that it gives to what it owns. */
  readonly oneOf: readonly (readonly [table: string, key: string])[];
  /** The member is a number that this member of the other row has left behind. */
  readonly upTo?: string;
}

export function table<Row extends object>(declaration: TableDeclaration<Row>): TableDeclaration<Row> {
  return declaration;
}

/** At most one row an instance, found by its id. */
export function onePerInstance<Row extends OfInstance>(shape: Shape<Row>): TableDeclaration<Row> {
  const instanceOf = ({ instanceId }: Row): string => instanceId;
  return {
    keyOf: instanceOf,
    parentOf: instanceOf,
    owners: ["instances"],
    check: objectOf(shape),
    refersTo: inInstance,
  };
}

/** Some rows an instance, each with a name of its own. */
export function manyPerInstance<Row extends OfInstance>(
  shape: Shape<Row>,
  nameOf: (row: Row) => string,
): TableDeclaration<Row> {
  return {
    keyOf: (row) => partKey(row.instanceId, nameOf(row)),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
    check: objectOf(shape),
    refersTo: inInstance,
  };
}

/** At most one row a namespace, found by its key, and listed below the instance as well. */
export function onePerNamespace<Row extends OfNamespace>(shape: Shape<Row>): TableDeclaration<Row> {
  return {
    keyOf: namespaceOf,
    parentOf: (row) => [row.instanceId, namespaceOf(row)],
    owners: ["namespaces"],
    check: objectOf(shape),
    refersTo: inNamespace,
  };
}

export function inInstance({ instanceId }: OfInstance): readonly Reference[] {
  return [{ member: "instanceId", oneOf: [["instances", instanceId]] }];
}

export function inNamespace(row: OfNamespace): readonly Reference[] {
  return [{ member: "namespace", oneOf: [["namespaces", namespaceOf(row)]] }];
}

export function inRepository(row: OfRepository): readonly Reference[] {
  return [{ member: "repository", oneOf: [["repositories", repositoryOf(row)]] }];
}

/** Its number was counted. */
export function numbered({ instanceId }: OfInstance, counter: string): Reference {
  return { member: "id", oneOf: [["counters", counterKey(instanceId, counter)]], upTo: "last" };
}

interface OfInstance {
  readonly instanceId: string;
}

interface OfNamespace extends OfInstance {
  readonly namespace: string;
}

interface OfRepository extends OfNamespace {
  readonly repository: string;
}

export function namespaceOf({ instanceId, namespace }: OfNamespace): string {
  return namespaceKey(instanceId, namespace);
}

export function repositoryOf(row: OfRepository): string {
  return repositoryKey(row.instanceId, row.namespace, row.repository);
}
