import type { Emitter } from "../emitter.js";
import { actionPage } from "./action-page.js";
import { errorIndexPage, errorPages } from "./error-pages.js";
import { indexPage } from "./index-page.js";
import { requestsPage } from "./requests-page.js";
import { typeIndexPage, typePage } from "./type-page.js";

/** The reference docs: a Markdown page for each action, data type and error code, and their indexes. */
export const referenceEmitter: Emitter = {
  title: "reference docs",
  emit: (api) => [
    indexPage(api),
    requestsPage(api),
    ...api.actions.map((action) => actionPage(api, action)),
    typeIndexPage(api),
    ...api.types.map((type) => typePage(api, type)),
    errorIndexPage(api),
    ...errorPages(api),
  ],
};
