import type { Router } from "vitepress";

/** Opens what an address leads into: a member of a type that stands, closed, inside another. */
export function openTargets(router: Router): void {
  const open = () => requestAnimationFrame(openTarget);
  const after = router.onAfterPageLoad;
  router.onAfterPageLoad = async (to) => {
    await after?.(to);
    open();
  };
  window.addEventListener("hashchange", open);
  // A link to the place where the page stands already changes no address.
  window.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]') !== null) open();
  });
  if (document.readyState === "complete") open();
  else window.addEventListener("load", open);
}

function openTarget(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  const closed = closedAround(target);
  for (const details of closed) details.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}

/** A text that is no encoded one stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function closedAround(element: Element | null | undefined): HTMLDetailsElement[] {
  const details = element?.closest("details");
  if (details === null || details === undefined) return [];
  return [...(details.open ? [] : [details]), ...closedAround(details.parentElement)];
}
