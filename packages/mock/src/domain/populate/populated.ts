import type {
  ContentPlan,
  PlannedChart,
  PlannedImage,
  PlannedInstance,
  PlannedNamespace,
  PlannedRepository,
  PlannedServiceAccount,
  PlannedToken,
} from "./plan.js";

/**
 * What a plan has made, in its order, with the ids, digests, passwords and tokens that were drawn. Where a plan is written in place, each
 * list has as many items as the plan has.
 */
export interface Populated<Plan = ContentPlan> {
  readonly Instances: Each<Plan, "Instances", PlannedInstance, "instance">;
}

export interface PopulatedInstance<Plan = PlannedInstance> {
  readonly RegistryId: string;
  readonly RegistryName: string;
  readonly Namespaces: Each<Plan, "Namespaces", PlannedNamespace, "namespace">;
  readonly ServiceAccounts: Each<Plan, "ServiceAccounts", PlannedServiceAccount, "serviceAccount">;
  readonly Tokens: Each<Plan, "Tokens", PlannedToken, "token">;
}

export interface PopulatedNamespace<Plan = PlannedNamespace> {
  readonly NamespaceName: string;
  readonly NamespaceId: number;
  readonly Repositories: Each<Plan, "Repositories", PlannedRepository, "repository">;
  readonly Charts: Each<Plan, "Charts", PlannedChart, "chart">;
}

export interface PopulatedRepository<Plan = PlannedRepository> {
  readonly RepositoryName: string;
  readonly Images: Each<Plan, "Images", PlannedImage, "image">;
}

export interface PopulatedImage {
  readonly Tags: readonly string[];
  readonly Digest: string;
}

export interface PopulatedChart {
  readonly ChartName: string;
  readonly ChartVersion: string;
  readonly Digest: string;
}

export interface PopulatedServiceAccount {
  /** With its prefix, as the API shows it. */
  readonly Name: string;
  readonly Password: string;
}

export interface PopulatedToken {
  readonly TokenId: string;
  readonly Username: string;
  readonly Token: string;
}

/** What is made of an item, by its kind. */
interface Made<Plan> {
  readonly instance: PopulatedInstance<Plan>;
  readonly namespace: PopulatedNamespace<Plan>;
  readonly repository: PopulatedRepository<Plan>;
  readonly image: PopulatedImage;
  readonly chart: PopulatedChart;
  readonly serviceAccount: PopulatedServiceAccount;
  readonly token: PopulatedToken;
}

/** What is made of each item of a list of the plan; nothing where the plan leaves it out. */
type Each<Plan, Name extends string, Item, Kind extends keyof Made<unknown>> = Plan extends {
  readonly [Member in Name]?: infer List;
}
  ? NonNullable<List> extends readonly Item[]
    ? MadeOf<NonNullable<List>, Kind>
    : readonly []
  : readonly [];

type MadeOf<List extends readonly unknown[], Kind extends keyof Made<unknown>> = {
  readonly [Index in keyof List]: Made<List[Index]>[Kind];
};
