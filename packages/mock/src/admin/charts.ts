import { fromBase64 } from "../base64.js";
import type { ChartToUpload } from "../chart-to-upload.js";
import { type AdminHandler, membersOf } from "./admin-call.js";
import { refusalOf } from "./images.js";

/** Uploads a chart; `Content` is its package in Base64. */
export const uploadChart: AdminHandler = async ({ emulator, body }) => {
  try {
    const members = membersOf(body);
    const { Content } = members;
    const given = typeof Content === "string" ? { ...members, Content: fromBase64(Content) } : members;
    // Whatever it is, `uploadChart` checks it.
    return await emulator.uploadChart(given as unknown as ChartToUpload);
  } catch (error) {
    throw refusalOf(error);
  }
};
