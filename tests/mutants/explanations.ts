import type { Explanation } from "./explanation.js";
import { clientExplanations } from "./explanations/client.js";
import { generatorExplanations } from "./explanations/generator.js";
import { generatorMergeExplanations } from "./explanations/generator-merge.js";
import { mockExplanations } from "./explanations/mock.js";
import { mockJournalExplanations } from "./explanations/mock-journal.js";
import { mockStateExplanations } from "./explanations/mock-state.js";
import { signerExplanations } from "./explanations/signer.js";

export const explanations: readonly Explanation[] = [
  ...signerExplanations,
  ...clientExplanations,
  ...mockExplanations,
  ...mockStateExplanations,
  ...mockJournalExplanations,
  ...generatorExplanations,
  ...generatorMergeExplanations,
];
