/** Puts the focus on an element once the page has been drawn anew. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

export const copyName = (name: string) => `${name}-copy`;
