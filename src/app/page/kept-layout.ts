import { MOST_TERMINALS, type TerminalLayout } from "./terminal-layout.ts";

const KEY = "rockpool.terminals";

/** For a reload of this tab; each tab has terminals of its own. */
export function keepLayout({ open, shown }: TerminalLayout): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ open, shown }));
  } catch {
    // Blocked or full: after a reload there is one terminal.
  }
}

/** What `keepLayout` has kept; undefined where there was but one terminal, or where it cannot be read. */
export function keptLayout(): TerminalLayout | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isLayout(kept) && kept.open.length > 1 ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isLayout(value: unknown): value is TerminalLayout {
  if (typeof value !== "object" || value === null || !("open" in value) || !("shown" in value)) return false;
  const { open, shown } = value;
  if (!isNumbers(open) || !isNumbers(shown) || open.length > MOST_TERMINALS) return false;
  return (
    open.includes(0) && shown.length >= 1 && shown.length <= 2 && shown.every((one) => open.includes(one))
  );
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => Number.isInteger(one));
}
