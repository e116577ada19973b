/** How what scrolls by itself moves: at once for those who want calm. */
export function scrollBehavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}

/** Scrolls no more than it must, once all that is new has been drawn: before, there is nowhere to scroll to. */
export function bringIntoView(element: Element | null | undefined): void {
  requestAnimationFrame(() => element?.scrollIntoView({ block: "nearest", behavior: scrollBehavior() }));
}
