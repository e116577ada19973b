import type { Session } from "../page/session.ts";
import { onSystemTheme, settings, terminalTheme } from "../page/settings.ts";
import type { ShellTerminal, TerminalSettings } from "./shell-terminal.ts";
import { DARK, LIGHT } from "./themes.ts";

/** Joins a terminal on the page to the computer. Gives what parts them again. */
export function connectTerminal(session: Session, terminal: ShellTerminal, number: number): () => void {
  const size = terminal.open(terminalSettings(), {
    input: (bytes) => session.input(bytes, number),
    resize: (changed) => session.resize(number, changed),
    leave: () => leave(terminal),
  });
  const update = () => {
    terminal.settings = terminalSettings();
  };
  const stops = [settings.subscribe(update), onSystemTheme(update)];
  session.attach(number, terminal, size);
  terminal.focus();
  return () => {
    for (const stop of stops) stop();
    session.detach(number);
    terminal.dispose();
  };
}

/** On to the terminal at the right, or else to the lesson. */
function leave(terminal: ShellTerminal): void {
  const shown = [...document.querySelectorAll<ShellTerminal>("shell-terminal:not([hidden])")];
  shown.sort((left, right) => Number(left.style.order) - Number(right.style.order));
  const next = shown[shown.indexOf(terminal) + 1] ?? document.getElementById("lesson");
  next?.focus();
}

/** What the style sheets look at. */
export function showThemes(): void {
  settings.subscribe(({ theme, terminal }) => {
    Object.assign(document.documentElement.dataset, { theme, terminal });
  });
}

function terminalSettings(): TerminalSettings {
  const { fontSize, screenReader } = settings.value;
  return { fontSize, screenReader, theme: terminalTheme() === "dark" ? DARK : LIGHT };
}
