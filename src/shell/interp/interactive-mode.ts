import { SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, type Signal } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";

/** How a learner's prompt looks where nothing else was chosen: the colours of Debian's bashrc. */
const DEFAULT_PS1 = "\\[\\e[01;32m\\]\\u@\\h\\[\\e[00m\\]:\\[\\e[01;34m\\]\\w\\[\\e[00m\\]\\$ ";
/** Where nobody sits at it: bash's own. */
const PLAIN_PS1 = "\\s-\\v\\$ ";
const DEFAULT_HISTORY_SIZE = "500";

/** What sets an interactive shell apart from others (bash manual 6.3.3), before its startup files are read. */
export function becomeInteractive(shell: Shell): void {
  const { options, variables } = shell;
  shell.changeOptions({
    monitor: true,
    history: true,
    histexpand: true,
    expand_aliases: true,
    emacs: options.emacs || !options.vi,
  });
  setDefault(shell, "PS1", shell.process.terminal ? DEFAULT_PS1 : PLAIN_PS1);
  setDefault(shell, "PS2", "> ");
  setDefault(shell, "PS4", "+ ");
  setDefault(shell, "HISTSIZE", DEFAULT_HISTORY_SIZE);
  const home = variables.get("HOME");
  if (home !== undefined) setDefault(shell, "HISTFILE", `${home}/.bash_history`);
}

function setDefault({ variables }: Shell, name: string, value: string): void {
  if (variables.get(name) === undefined) variables.set(name, value);
}

/** A signal with a trap has come: it runs between commands. */
export function noteTrap(shell: Shell, signal: Signal): void {
  shell.traps.arrived = [...shell.traps.arrived, signal];
  shell.attention = true;
}

/** Signals that an interactive shell does not die of, unless a trap was set on them (bash manual 3.7.6). */
export function handleSignals(shell: Shell): void {
  const { process, traps } = shell;
  for (const signal of [SIGTERM, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU]) {
    if (traps.get(signal) === undefined) process.handle(signal, "shrug");
  }
  if (traps.get(SIGINT) !== undefined) return;
  process.handle(SIGINT, () => {
    shell.interrupted = true;
    shell.attention = true;
  });
}
