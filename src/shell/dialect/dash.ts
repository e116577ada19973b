import { Errno } from "../../disk/errno.ts";
import { expandText } from "../interactive/expand-text.ts";
import type { Dialect } from "../state/dialect.ts";
import { DASH_LANGUAGE } from "./almquist-language.ts";
import { evaluateDashArithmetic } from "./dash-arithmetic.ts";
import { DASH_BUILTINS, DASH_LETTERS } from "./dash-builtins.ts";
import { DASH_REWORDINGS } from "./dash-rewordings.ts";

/** The Debian Almquist shell, 0.5.12: /bin/sh of Debian and Ubuntu. */
export const DASH: Dialect = {
  name: "dash",
  language: DASH_LANGUAGE,
  builtins: DASH_BUILTINS,
  letters: DASH_LETTERS,
  rewordings: DASH_REWORDINGS,
  // error.c, exvwarning2
  prefix(shell, line) {
    const { commandName } = shell;
    return `${shell.argument0}: ${line}: ${commandName === undefined ? "" : `${commandName}: `}`;
  },
  startPrefix: "0: ",
  cannotRead: (path, error) => `cannot open ${path}: ${reasonOf(error, false)}`,
  illegalOption: (option) => `Illegal option ${option.replace(/^\+/, "-")}`,
  missingArgument: (letter) => `No arg for -${letter} option`,
  cannotOpen(path, error, writes) {
    return `cannot ${writes ? "create" : "open"} ${path}: ${reasonOf(error, writes)}`;
  },
  redirectionStatus: 2,
  faultStatus: 2,
  options: [
    { name: "errexit", letter: "e", option: "errexit" },
    { name: "noglob", letter: "f", option: "noglob" },
    { name: "ignoreeof", letter: "I", option: "ignoreeof" },
    { name: "interactive", letter: "i" },
    { name: "monitor", letter: "m", option: "monitor" },
    { name: "noexec", letter: "n", option: "noexec" },
    { name: "stdin", letter: "s" },
    { name: "xtrace", letter: "x", option: "xtrace" },
    { name: "verbose", letter: "v", option: "verbose" },
    { name: "vi", letter: "V", option: "vi" },
    { name: "emacs", letter: "E", option: "emacs" },
    { name: "noclobber", letter: "C", option: "noclobber" },
    { name: "allexport", letter: "a", option: "allexport" },
    { name: "notify", letter: "b", option: "notify" },
    { name: "nounset", letter: "u", option: "nounset" },
    { name: "privileged", letter: "p", option: "privileged" },
    { name: "nolog", option: "nolog" },
    { name: "debug" },
  ],
  variables: (shell) => ({ PS1: shell.files.credentials.uid === 0 ? "# " : "$ " }),
  dynamicVariables: [],
  countsLevels: false,
  localsInherit: true,
  expandPrompt: (shell, prompt) => expandText(shell, prompt),
  arithmetic: evaluateDashArithmetic,
  jobHead: (number, mark) => `[${number}] ${mark} `,
  traceWord: (text) => text,
};

/** error.c, errmsg */
function reasonOf(error: Errno, writes: boolean): string {
  if (error === Errno.ENOENT || error === Errno.ENOTDIR)
    return writes ? "Directory nonexistent" : "No such file";
  return error.message;
}
