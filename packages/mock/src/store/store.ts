import type { Instance, Namespace, Repository } from "./entities.js";
import { type Change, Table } from "./table.js";

/** The key of a namespace. */
export function namespaceKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** The key of a repository. Its name may hold slashes, that of a namespace none. */
export function repositoryKey(instanceId: string, namespace: string, name: string): string {
  return `${instanceId}/${namespace}/${name}`;
}

/**
 * All state, in memory and synchronous. What a request changes is whole or not at all: the changes are collected until they are
 * committed, and can be taken back until then.
 */
export class Store {
  #changes: Change[] = [];
  readonly #onChange = (change: Change): void => {
    this.#changes.push(change);
  };

  /** Below their account. */
  readonly instances = new Table<Instance>({
    name: "instances",
    keyOf: (instance) => instance.id,
    parentOf: (instance) => instance.account,
    onChange: this.#onChange,
  });

  /** Below their instance. */
  readonly namespaces = new Table<Namespace>({
    name: "namespaces",
    keyOf: (namespace) => namespaceKey(namespace.instanceId, namespace.name),
    parentOf: (namespace) => namespace.instanceId,
    onChange: this.#onChange,
  });

  /** Below their namespace. */
  readonly repositories = new Table<Repository>({
    name: "repositories",
    keyOf: (repository) => repositoryKey(repository.instanceId, repository.namespace, repository.name),
    parentOf: (repository) => namespaceKey(repository.instanceId, repository.namespace),
    onChange: this.#onChange,
  });

  readonly #tables: Readonly<Record<string, Pick<Table<never>, "undo" | "clear">>> = {
    instances: this.instances,
    namespaces: this.namespaces,
    repositories: this.repositories,
  };

  /** Keeps what was changed, and tells what it was. */
  commit(): readonly Change[] {
    const changes = this.#changes;
    if (changes.length > 0) this.#changes = [];
    return changes;
  }

  /** Takes back what was changed since the last commit. */
  rollback(): void {
    for (const change of this.commit().toReversed()) this.#tables[change.table]?.undo(change);
  }

  clear(): void {
    for (const table of Object.values(this.#tables)) table.clear();
    this.#changes = [];
  }
}
