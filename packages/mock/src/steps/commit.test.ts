import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Post } from "../../test/requests.js";
import { commit } from "./commit.js";

it("makes changes final", () => {
  const context = createContext(tc3Post("CreateNamespace"));
  const { store } = context.world;
  store.namespaces.put({ instanceId: "tcr-a", id: 1, name: "ns", isPublic: false, createdAtMs: 0, tags: [] });
  commit(context);
  store.rollback();
  expect(store.namespaces.all()).toHaveLength(1);
});
