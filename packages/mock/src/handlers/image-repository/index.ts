import type { Handlers } from "../handler.js";
import { createRepository } from "./create-repository.js";
import { deleteRepository } from "./delete-repository.js";
import { describeRepositories } from "./describe-repositories.js";
import { modifyRepository } from "./modify-repository.js";

/** Image repositories. */
export const imageRepositoryHandlers = {
  CreateRepository: createRepository,
  DeleteRepository: deleteRepository,
  DescribeRepositories: describeRepositories,
  ModifyRepository: modifyRepository,
} satisfies Handlers;
