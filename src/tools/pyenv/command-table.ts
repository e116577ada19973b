import { commands } from "./commands/commands.ts";
import { completions } from "./commands/completions.ts";
import { doctor } from "./commands/doctor.ts";
import { exec } from "./commands/exec.ts";
import { help } from "./commands/help.ts";
import { init } from "./commands/init.ts";
import { install, VERSION } from "./commands/install.ts";
import { latest } from "./commands/latest.ts";
import { global, local } from "./commands/local.ts";
import { prefix } from "./commands/prefix.ts";
import { shRehash, shShell } from "./commands/sh-shell.ts";
import { hooks, rehashCommand, root, shims } from "./commands/shims.ts";
import { uninstall } from "./commands/uninstall.ts";
import {
  version,
  versionFileCommand,
  versionFileRead,
  versionName,
  versionOrigin,
} from "./commands/version.ts";
import { versionFileWrite } from "./commands/version-file-write.ts";
import { versions } from "./commands/versions.ts";
import { whence, which } from "./commands/which.ts";
import type { PyenvCall } from "./pyenv-call.ts";
import { shActivate, shDeactivate, withoutShellFunction } from "./virtualenv/activate.ts";
import { virtualenv } from "./virtualenv/virtualenv.ts";
import { virtualenvDelete } from "./virtualenv/virtualenv-delete.ts";
import { virtualenvInit } from "./virtualenv/virtualenv-init.ts";
import { virtualenvPrefix } from "./virtualenv/virtualenv-prefix.ts";
import { virtualenvs } from "./virtualenv/virtualenvs.ts";

export type PyenvCommand = (call: PyenvCall) => Promise<number>;

/** What the files `pyenv-NAME` do, where they are pyenv's own. */
export const COMMANDS: Readonly<Record<string, PyenvCommand>> = {
  "--version": async (call) => {
    await call.print(`pyenv ${VERSION}\n`);
    return 0;
  },
  activate: (call) => withoutShellFunction(call, "activate"),
  commands,
  completions: (call) => completions(call, completeWith),
  deactivate: (call) => withoutShellFunction(call, "deactivate"),
  doctor,
  exec,
  global,
  help,
  hooks,
  init,
  install,
  latest,
  local,
  prefix,
  rehash: rehashCommand,
  root,
  "sh-activate": shActivate,
  "sh-deactivate": shDeactivate,
  "sh-rehash": shRehash,
  "sh-shell": shShell,
  shims,
  uninstall,
  update: (call) => call.notSimulated("pyenv update"),
  version,
  "version-file": versionFileCommand,
  "version-file-read": versionFileRead,
  "version-file-write": versionFileWrite,
  "version-name": versionName,
  "version-origin": versionOrigin,
  versions,
  virtualenv,
  "virtualenv-delete": virtualenvDelete,
  "virtualenv-init": virtualenvInit,
  "virtualenv-prefix": virtualenvPrefix,
  virtualenvs,
  whence,
  which,
};

/** Those that know which words may follow them. */
const COMPLETED: ReadonlySet<string> = new Set([
  "activate",
  "commands",
  "exec",
  "global",
  "help",
  "hooks",
  "init",
  "install",
  "local",
  "prefix",
  "sh-rehash",
  "sh-shell",
  "shims",
  "uninstall",
  "versions",
  "virtualenv",
  "virtualenv-delete",
  "virtualenvs",
  "whence",
  "which",
]);

/** Undefined: it knows none, or there is no such command. */
export function completeWith(name: string, call: PyenvCall): Promise<number> | undefined {
  return COMPLETED.has(name) ? COMMANDS[name]?.(call) : undefined;
}

export const CORE_COMMANDS: readonly string[] = Object.keys(COMMANDS);
