import { service } from "../gen/service.js";

/** Regions by their names, each with its number. */
export const regionEntries: Readonly<Record<string, { readonly id: number }>> = Object.fromEntries(
  service.regions.map(({ name, number = 0 }) => [name, { id: number }]),
);
