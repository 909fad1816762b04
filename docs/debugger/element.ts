/** An element with attributes and children; a text among them stays a text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | Node)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
