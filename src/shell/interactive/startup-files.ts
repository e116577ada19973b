import { decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { becomeInteractive } from "../interp/interactive-mode.ts";
import type { Outcome } from "../interp/outcome.ts";
import { sourceText } from "../interp/source.ts";
import type { Shell } from "../shell.ts";
import { unheard } from "./unheard.ts";

const NOTHING: Outcome = { status: 0 };

/**
 * Runs the files with which a shell starts (bash manual 6.2): for a login shell /etc/profile and the first of
 * three in the home directory, for another interactive one ~/.bashrc. An outcome that exits ends the shell.
 */
export function readStartupFiles(shell: Shell): MaybePromise<Outcome> {
  if (shell.interactive) becomeInteractive(shell);
  const home = shell.variables.get("HOME") ?? "";
  if (!shell.loginShell) return shell.interactive ? runFile(shell, `${home}/.bashrc`) : NOTHING;
  return andThen(runFile(shell, "/etc/profile"), (outcome) => {
    if (outcome.jump) return outcome;
    const names = [".bash_profile", ".bash_login", ".profile"];
    const first = names.map((name) => `${home}/${name}`).find((path) => !shell.files.access(path, "r"));
    return first === undefined ? NOTHING : runFile(shell, first);
  });
}

/** `~/.bash_logout`, when a login shell exits. */
export function readLogoutFile(shell: Shell): MaybePromise<Outcome> {
  const home = shell.variables.get("HOME") ?? "";
  return shell.loginShell ? runFile(shell, `${home}/.bash_logout`) : NOTHING;
}

/** As `source` would, but a file that is not there is passed over; nobody hears of what nobody has typed. */
function runFile(shell: Shell, path: string): MaybePromise<Outcome> {
  const content = shell.files.readFile(path);
  if (content instanceof Errno) return NOTHING;
  const run = () => sourceText(shell, path, decode(content), undefined);
  return andThen(unheard(shell, run), (outcome) => (outcome.jump?.kind === "exit" ? outcome : NOTHING));
}
