import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { startChromium } from "./browser/chromium.js";
const [, , pattern, scaleText, out, maxText] = process.argv;
const scale = Number(scaleText), H = 1500, W = 1640, max = Number(maxText ?? 1e9);
const dir = "/tmp/guides-shots/";
const files = readdirSync(dir).filter(f => f.endsWith(".png") && new RegExp(pattern).test(f)).sort();
const size = (f: string) => { const b = readFileSync(dir + f).subarray(16, 24); return [b.readUInt32BE(0), b.readUInt32BE(4)] as const; };
const cells: string[] = [];
let colW = 0;
for (const f of files) {
  const [w, h0] = size(f); const h = Math.min(h0, max);
  colW = Math.round(w * scale);
  const step = Math.floor((H - 16) / scale);
  for (let y = 0, n = 0; y < h; y += step, n++)
    cells.push(`<div style="width:${colW}px;height:${H}px;overflow:hidden;float:left;margin-right:6px;background:#f0f"><div style="font:12px monospace;height:16px;background:#ff0;color:#000;white-space:nowrap;overflow:hidden">${f.replace(/-(390|1280)-\w+\.png/, "")} #${n}</div><div style="width:${colW}px;height:${Math.min(H - 16, (h - y) * scale)}px;overflow:hidden"><img src="file://${dir}${f}" style="width:${colW}px;margin-top:${-y * scale}px;display:block"></div></div>`);
}
const per = Math.max(1, Math.floor(W / (colW + 6)));
const browser = await startChromium("/usr/bin/chromium");
const page = await browser.context.newPage();
await page.setViewportSize({ width: per * (colW + 6), height: H });
let k = 0;
for (let i = 0; i < cells.length; i += per, k++) {
  writeFileSync(`/tmp/guides-shots/sheet.html`, `<body style="margin:0">${cells.slice(i, i + per).join("")}`);
  await page.goto("file:///tmp/guides-shots/sheet.html");
  await page.waitForTimeout(200);
  await page.screenshot({ path: `/tmp/guides-sheets/${out}-${String(k).padStart(2, "0")}.png` });
}
console.log(out, k, "sheets", cells.length, "columns");
await browser.close();
