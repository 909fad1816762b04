/** Where a namespace is a chart repository, as Harbor's ChartMuseum has them. */
export const REPOSITORY_PATH = "/chartrepo/";
