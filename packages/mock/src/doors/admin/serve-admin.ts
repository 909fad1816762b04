import { byteLength, encodedChunks, textOf } from "../../base/bytes.js";
import { PersistenceError } from "../../state/persistence.js";
import { chunksOf, collectBody, json, type WholeRequest, type WireRequest, type WireResponse } from "../http.js";
import { AdminError, type AdminHandler, type AdminTarget, PrintedJson } from "./admin-call.js";
import { addContent, deleteChart, drainWebhooks, pushImage, startCollection, uploadChart } from "./registry.js";
import { addFault, clearFaults, getDiagnoses, getDiagnosis, getFaults, getRequests, removeFault } from "./requests.js";
import {
  advanceClock,
  getClock,
  getRows,
  getSnapshot,
  getState,
  getTable,
  putSnapshot,
  reset,
  setClock,
} from "./state.js";

/** A chart may be large; a snapshot may have any length. */
const ADMIN_MAX_BYTES = 256 * 1024 * 1024;

/** The routes of the admin API, below `/_tcrkit/`. */
export const adminRoutes: readonly (readonly [method: string, path: string, handler: AdminHandler])[] = [
  ["GET", "state", getState],
  ["GET", "state/:name", getTable],
  ["GET", "rows", getRows],
  ["GET", "requests", getRequests],
  ["GET", "diagnoses", getDiagnoses],
  ["GET", "diagnoses/:name", getDiagnosis],
  ["GET", "faults", getFaults],
  ["POST", "faults", addFault],
  ["DELETE", "faults", clearFaults],
  ["DELETE", "faults/:name", removeFault],
  ["GET", "clock", getClock],
  ["PUT", "clock", setClock],
  ["POST", "clock/advance", advanceClock],
  ["POST", "reset", reset],
  ["GET", "snapshot", getSnapshot],
  ["PUT", "snapshot", putSnapshot],
  ["POST", "content", addContent],
  ["POST", "images", pushImage],
  ["POST", "charts", uploadChart],
  ["DELETE", "charts", deleteChart],
  ["POST", "gc", startCollection],
  ["POST", "webhooks/drain", drainWebhooks],
];

/** Handlers whose body is parsed as it comes. */
const OF_ANY_LENGTH: ReadonlySet<AdminHandler> = new Set([putSnapshot]);

/** Answers a request of the admin API, whose body is read only once there is something at its path. */
export async function serveAdmin(emulator: AdminTarget, request: WireRequest, path: string): Promise<WireResponse> {
  try {
    const { handler, name } = findRoute(request.method, path);
    const body = OF_ANY_LENGTH.has(handler)
      ? await streamedBody(request)
      : bodyOf(await collectBody(request, ADMIN_MAX_BYTES));
    const answer = await handler({ emulator, name, body });
    return answer instanceof PrintedJson
      ? { ...json(200, {}), body: "", stream: encodedChunks(answer.pieces) }
      : json(200, answer);
  } catch (error) {
    if (error instanceof AdminError) return json(error.status, { error: error.message });
    if (error instanceof PersistenceError) return json(503, { error: error.message });
    return json(500, { error: "An internal error has occurred." });
  }
}

function findRoute(method: string, path: string): { handler: AdminHandler; name: string } {
  const [noun = "", name = "", ...rest] = path.split("/");
  const matching = adminRoutes.filter(([, pattern]) => {
    const [wantedNoun, wantedName = ""] = pattern.split("/");
    return wantedNoun === noun && rest.length === 0 && (wantedName === name || (wantedName === ":name" && name !== ""));
  });
  if (matching.length === 0) throw new AdminError(404, "There is nothing here.");
  const route = matching.find(([wanted]) => wanted === method);
  if (route === undefined) throw new AdminError(405, `Only ${matching.map(([wanted]) => wanted).join(", ")}.`);
  return { handler: route[2], name };
}

async function streamedBody(request: WireRequest): Promise<unknown> {
  const { parseJsonStream } = await import("../../base/json-stream.js");
  try {
    return await parseJsonStream(chunksOf(request));
  } catch (error) {
    if (error instanceof SyntaxError) throw new AdminError(400, "The body is not valid JSON.");
    if (error instanceof TypeError) throw new AdminError(400, "The body is not encoded in UTF-8.");
    throw error;
  }
}

function bodyOf({ body }: WholeRequest): unknown {
  if (byteLength(body) > ADMIN_MAX_BYTES) throw new AdminError(413, "The body is too large.");
  const text = textOf(body);
  if (text === undefined) throw new AdminError(400, "The body is not encoded in UTF-8.");
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new AdminError(400, "The body is not valid JSON.");
  }
}
