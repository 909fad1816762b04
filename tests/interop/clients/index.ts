import type { OfficialClient } from "../caller.js";
import { goCommon, goTyped } from "./go.js";
import { java } from "./java.js";
import { nodeDomestic, nodeInternational } from "./node.js";
import { python, pythonInternational } from "./python.js";
import { tccli, tccliInternational } from "./tccli.js";

/** Every client that has to work with the mock, unmodified. */
export const officialClients: readonly OfficialClient[] = [
  nodeInternational,
  nodeDomestic,
  python,
  pythonInternational,
  tccli,
  tccliInternational,
  goCommon,
  goTyped,
  java,
];
