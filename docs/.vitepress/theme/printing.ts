/** Prints all of a page: what is closed is opened, and a dark page is printed as a light one. Afterwards it is as it was. */
export function printWhole(): void {
  let undo = () => {};
  window.addEventListener("beforeprint", () => {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    const theme = document.documentElement.classList;
    const isDark = theme.contains("dark");
    undo = () => {
      for (const details of closed) details.open = false;
      theme.toggle("dark", isDark);
    };
    for (const details of closed) details.open = true;
    theme.remove("dark");
  });
  window.addEventListener("afterprint", () => undo());
}
