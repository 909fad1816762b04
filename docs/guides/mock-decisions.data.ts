import { type Decision, decisions } from "@tcrkit/mock";

declare const data: readonly Decision[];

export { data };

export default {
  load: (): readonly Decision[] => decisions,
};
