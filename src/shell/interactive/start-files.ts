import { decode } from "../../base/bytes.ts";
import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Outcome } from "../interp/outcome.ts";
import { sourceText } from "../interp/source.ts";
import type { Shell } from "../shell.ts";
import { expandText } from "./expand-text.ts";
import { unheard } from "./unheard.ts";

/** What the command line says about the files of a shell's start. */
export interface StartFileWishes {
  /** Not with `--noprofile`. */
  readonly profile: boolean;
  /** In place of ~/.bashrc; undefined with `--norc`. */
  readonly rcfile: string | undefined;
  readonly calledSh: boolean;
}

const BASHRC = "~/.bashrc";
export const DEFAULT_WISHES: StartFileWishes = {
  profile: true,
  rcfile: BASHRC,
  calledSh: false,
};

/** Runs the files that a shell reads at its start (bash manual 6.2); an outcome where one of them ended the shell. */
export function runStartFiles(
  shell: Shell,
  wishes: StartFileWishes = DEFAULT_WISHES,
): MaybePromise<Outcome | undefined> {
  return forEachInTurn(startFiles(shell, wishes), (file) =>
    andThen("variable" in file ? pathIn(shell, file.variable) : file.path, (path) =>
      path === "" ? undefined : runFile(shell, path),
    ),
  );
}

/** `~/.bash_logout`, when a login shell exits; only once, should that exit too. */
export function runLogoutFile(shell: Shell): MaybePromise<Outcome | undefined> {
  if (!shell.loginShell || shell.hasLoggedOut) return undefined;
  shell.hasLoggedOut = true;
  return andThen(runFile(shell, "~/.bash_logout"), (left) => left ?? runFile(shell, "/etc/bash.bash_logout"));
}

type StartFile = { readonly path: string } | { readonly variable: "ENV" | "BASH_ENV" };

function startFiles(shell: Shell, wishes: StartFileWishes): readonly StartFile[] {
  const { interactive, loginShell, options } = shell;
  const { calledSh } = wishes;
  const login = loginShell && !options.posix ? loginFiles(shell, wishes) : [];
  if (!interactive) return options.posix || calledSh ? login : [...login, { variable: "BASH_ENV" }];
  if (options.posix || calledSh) return [...login, { variable: "ENV" }];
  if (loginShell || wishes.rcfile === undefined) return login;
  return [{ path: "/etc/bash.bashrc" }, { path: wishes.rcfile }];
}

/** /etc/profile and the first of three in the home directory. */
function loginFiles(shell: Shell, { profile, calledSh }: StartFileWishes): readonly StartFile[] {
  if (!profile) return [];
  const names = calledSh ? ["~/.profile"] : ["~/.bash_profile", "~/.bash_login", "~/.profile"];
  const first = names.find((path) => !shell.files.access(inHome(shell, path), "r"));
  return first === undefined ? [{ path: "/etc/profile" }] : [{ path: "/etc/profile" }, { path: first }];
}

/** The value of ENV or BASH_ENV, expanded as within double quotes. */
function pathIn(shell: Shell, variable: string): MaybePromise<string> {
  const value = shell.variables.get(variable) ?? "";
  return value === "" ? "" : unheard(shell, () => expandText(shell, value));
}

function inHome(shell: Shell, path: string): string {
  if (!path.startsWith("~/")) return path;
  const home = shell.variables.get("HOME") ?? shell.homeOf("") ?? "/";
  return `${home}${path.slice(1)}`;
}

/** As `source` would, but a file that is not there is passed over; nobody hears of what nobody has typed. */
function runFile(shell: Shell, name: string): MaybePromise<Outcome | undefined> {
  const path = inHome(shell, name);
  const content = shell.files.readFile(path);
  if (content === Errno.EISDIR)
    return andThen(
      shell.process.stderr.write(`${shell.faultPrefix(0)}${path}: is a directory\n`),
      () => undefined,
    );
  if (content instanceof Errno) return undefined;
  const run = () => sourceText(shell, path, decode(content), undefined);
  return andThen(unheard(shell, run), (outcome) => (outcome.jump?.kind === "exit" ? outcome : undefined));
}
