/** Which terminals there are, and which of them are seen: one, or two beside each other. */
export interface TerminalLayout {
  /** Their numbers, in the order in which they were opened. */
  readonly open: readonly number[];
  /** One or two of them, from left to right. */
  readonly shown: readonly number[];
}

/** As many as a learner can follow, and as the computer's processes allow. */
export const MOST_TERMINALS = 6;

/** Another terminal, in the place of the one that has the focus. */
export function openTerminal(
  layout: TerminalLayout,
  focused: number,
): TerminalLayout & { readonly number: number } {
  const number = 1 + Math.max(...layout.open);
  return { open: [...layout.open, number], shown: replace(layout.shown, focused, number), number };
}

/** A terminal is to be seen: where it is not yet, it takes the place of the one that has the focus. */
export function showTerminal(layout: TerminalLayout, number: number, focused: number): TerminalLayout {
  if (layout.shown.includes(number)) return layout;
  return { ...layout, shown: replace(layout.shown, focused, number) };
}

/** Two beside each other; `second` is the other one. */
export function split({ open, shown }: TerminalLayout, second: number): TerminalLayout {
  const [first = open[0] ?? 0] = shown;
  return { open, shown: [first, second] };
}

/** Only the one that has the focus. */
export function unsplit({ open, shown }: TerminalLayout, focused: number): TerminalLayout {
  return { open, shown: [shown.includes(focused) ? focused : (shown[0] ?? 0)] };
}

/** The terminal goes; the one before it takes its place where it was the only one to be seen. */
export function closeTerminal(layout: TerminalLayout, number: number): TerminalLayout {
  const at = layout.open.indexOf(number);
  const open = layout.open.filter((one) => one !== number);
  const shown = layout.shown.filter((one) => one !== number);
  const next = open[Math.max(0, at - 1)] ?? 0;
  return { open, shown: shown.length > 0 ? shown : [next] };
}

function replace(shown: readonly number[], old: number, now: number): readonly number[] {
  const at = Math.max(0, shown.indexOf(old));
  return shown.map((one, index) => (index === at ? now : one));
}
