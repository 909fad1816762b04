import type { Emitter } from "../emitter.js";
import { referencePages } from "../paths.js";
import { actionPage } from "./action-page.js";
import { changelogPage } from "./changelog-page.js";
import { commonParametersPage } from "./common-parameters-page.js";
import { errorIndexPage, errorPages } from "./error-pages.js";
import { indexPage } from "./index-page.js";
import { limitsPage } from "./limits-page.js";
import { listsPage } from "./lists-page.js";
import { createPages } from "./page.js";
import { regionsPage } from "./regions-page.js";
import { requestsPage } from "./requests-page.js";
import { responsesPage } from "./responses-page.js";
import { sidebarDocument } from "./sidebar.js";
import { typeIndexPage, typePage } from "./type-page.js";

/** The reference docs: a Markdown page for each action, data type and error code, what holds for all of them, and their indexes. */
export const referenceEmitter: Emitter = {
  title: "reference docs",
  emit: (api) => {
    const pageAt = createPages(api);
    return [
      indexPage(pageAt(referencePages.index)),
      requestsPage(pageAt(referencePages.requests)),
      commonParametersPage(pageAt(referencePages.commonParameters)),
      listsPage(pageAt(referencePages.lists)),
      responsesPage(pageAt(referencePages.responses)),
      limitsPage(pageAt(referencePages.limits)),
      regionsPage(pageAt(referencePages.regions)),
      changelogPage(pageAt(referencePages.changelog)),
      ...api.actions.map((action) => actionPage(pageAt(referencePages.action(action)), action)),
      typeIndexPage(pageAt(referencePages.types)),
      ...api.types.map((type) => typePage(pageAt(referencePages.type(type.name)), type)),
      errorIndexPage(pageAt(referencePages.errors)),
      ...errorPages(pageAt),
      sidebarDocument(api),
    ];
  },
};
