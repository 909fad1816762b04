import type { Handlers } from "../handler.js";
import { createRepository } from "./create-repository.js";
import { createSignature } from "./create-signature.js";
import { deleteImage } from "./delete-image.js";
import { deleteRepository } from "./delete-repository.js";
import { deleteRepositoryTags } from "./delete-repository-tags.js";
import { describeGCJobs } from "./describe-gc-jobs.js";
import { describeImageManifests } from "./describe-image-manifests.js";
import { describeImages } from "./describe-images.js";
import { describeRepositories } from "./describe-repositories.js";
import { duplicateImage } from "./duplicate-image.js";
import { modifyRepository } from "./modify-repository.js";

/** Image repositories and the images in them. */
export const imageRepositoryHandlers = {
  CreateRepository: createRepository,
  CreateSignature: createSignature,
  DeleteImage: deleteImage,
  DeleteRepository: deleteRepository,
  DeleteRepositoryTags: deleteRepositoryTags,
  DescribeGCJobs: describeGCJobs,
  DescribeImageManifests: describeImageManifests,
  DescribeImages: describeImages,
  DescribeRepositories: describeRepositories,
  DuplicateImage: duplicateImage,
  ModifyRepository: modifyRepository,
} satisfies Handlers;
