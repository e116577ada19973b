import type { Session } from "../page/session.ts";
import { onSystemTheme, settings, terminalTheme } from "../page/settings.ts";
import { ShellTerminal, type TerminalSettings } from "./shell-terminal.ts";
import { DARK, LIGHT } from "./themes.ts";

/** Puts the terminal on the page and joins it to the computer. */
export function connectTerminal(session: Session): void {
  const terminal = document.querySelector("shell-terminal");
  if (!(terminal instanceof ShellTerminal)) throw new Error("the page has no terminal");
  const size = terminal.open(terminalSettings(), {
    input: (bytes) => session.input(bytes),
    resize: (changed) => session.resize(changed),
    leave: () => document.getElementById("lesson")?.focus(),
  });
  const update = () => {
    terminal.settings = terminalSettings();
    Object.assign(document.documentElement.dataset, {
      theme: settings.value.theme,
      terminal: settings.value.terminal,
    });
  };
  settings.subscribe(update);
  onSystemTheme(update);
  session.attach(terminal, size);
  terminal.focus();
}

function terminalSettings(): TerminalSettings {
  const { fontSize, screenReader } = settings.value;
  return { fontSize, screenReader, theme: terminalTheme() === "dark" ? DARK : LIGHT };
}
