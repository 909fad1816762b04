/** What a text in Markdown links to outside of its code, pictures too. */
export function linkTargets(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, "");
  const targets = [...prose.matchAll(/\]\(([^)]*)\)|\b(?:src|srcset|href)="([^"]*)"/g)];
  return targets.map(([, link, tag]) => link ?? tag ?? "");
}
