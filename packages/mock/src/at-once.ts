import type { World } from "./world.js";

/** Makes a change of state that is whole or not at all, and final once it is made. */
export function atOnce<Result>(world: World, make: (world: World) => Result): Result {
  try {
    const result = make(world);
    world.store.commit();
    return result;
  } catch (error) {
    world.store.rollback();
    throw error;
  }
}
