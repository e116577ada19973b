import { decode } from "../base/bytes.ts";
import { andThen, forEachInTurn, type MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Outcome } from "./interp/outcome.ts";
import { sourceText } from "./interp/source.ts";
import type { Invocation } from "./invocation.ts";
import type { Shell } from "./shell.ts";

/** Runs the files that a shell reads at its start (bash manual 6.2); an outcome where one of them ended the shell. */
export function runStartFiles(shell: Shell, invocation: Invocation): MaybePromise<Outcome | undefined> {
  return forEachInTurn(startFiles(shell, invocation), (path) => runFile(shell, path));
}

function startFiles(shell: Shell, { login, profile, posix, rcfile }: Invocation): readonly string[] {
  const { variables, interactive } = shell;
  const home = variables.get("HOME") ?? shell.homeOf("") ?? "/";
  const named = (name: string): string => `${home}/${name}`;
  if (login) {
    if (!profile) return [];
    const candidates = posix ? [".profile"] : [".bash_profile", ".bash_login", ".profile"];
    const first = candidates.map(named).find((path) => !shell.files.access(path, "r"));
    return first === undefined ? ["/etc/profile"] : ["/etc/profile", first];
  }
  if (interactive && !posix) {
    return rcfile === undefined
      ? []
      : ["/etc/bash.bashrc", rcfile === "~/.bashrc" ? named(".bashrc") : rcfile];
  }
  const variable = interactive ? "ENV" : posix ? undefined : "BASH_ENV";
  const path = variable && variables.get(variable);
  return path ? [path] : [];
}

function runFile(shell: Shell, path: string): MaybePromise<Outcome | undefined> {
  const content = shell.files.readFile(path);
  if (content instanceof Errno) return undefined;
  return andThen(sourceText(shell, path, decode(content), undefined), (outcome) =>
    outcome.jump?.kind === "exit" ? outcome : undefined,
  );
}
