import { Errno } from "../../disk/errno.ts";
import { traceWord } from "../interp/trace.ts";
import type { Dialect } from "../state/dialect.ts";
import { ASH_LANGUAGE } from "./almquist-language.ts";
import { ASH_BUILTINS, ASH_LETTERS } from "./ash-builtins.ts";
import { ASH_REWORDINGS } from "./ash-rewordings.ts";

/** Busybox' ash, 1.35: /bin/sh of Alpine Linux. */
export const ASH: Dialect = {
  name: "ash",
  language: ASH_LANGUAGE,
  builtins: ASH_BUILTINS,
  letters: ASH_LETTERS,
  rewordings: ASH_REWORDINGS,
  startPrefix: "",
  // shell/ash.c, ash_vmsg
  prefix(shell, line) {
    const { argument0, commandName, input, interactive, frame } = shell;
    const name = commandName === undefined ? "" : `${commandName}: `;
    // `-c` with a name behind the text counts lines, from 0 on.
    const isPlain = name === "" && input !== "file" && argument0 === (shell.process.argv[0] ?? argument0);
    if (interactive || isPlain) return `${argument0}: ${name}`;
    return `${argument0}: ${name}line ${input === "string" && frame?.kind !== "source" ? line - 1 : line}: `;
  },
  illegalOption: (option) => `illegal option ${option}`,
  missingArgument: (letter) => `no arg for -${letter} option`,
  cannotOpen(path, error, writes) {
    const reason =
      error === Errno.ENOENT ? (writes ? "nonexistent directory" : "no such file") : error.message;
    const isMissing = writes && error === Errno.ENOTDIR;
    return `can't ${writes ? "create" : "open"} ${path}: ${isMissing ? "nonexistent directory" : reason}`;
  },
  cannotRead: (path, error) => `can't open '${path}': ${error.message}`,
  redirectionStatus: 1,
  faultStatus: 2,
  options: [
    { name: "errexit", letter: "e", option: "errexit" },
    { name: "noglob", letter: "f", option: "noglob" },
    { name: "ignoreeof", letter: "I", option: "ignoreeof" },
    { name: "interactive", letter: "i", unlisted: true },
    { name: "monitor", letter: "m", option: "monitor" },
    { name: "noexec", letter: "n", option: "noexec" },
    { name: "string", letter: "c", unlisted: true },
    { name: "stdin", letter: "s", unlisted: true },
    { name: "xtrace", letter: "x", option: "xtrace" },
    { name: "verbose", letter: "v", option: "verbose" },
    { name: "noclobber", letter: "C", option: "noclobber" },
    { name: "allexport", letter: "a", option: "allexport" },
    { name: "notify", letter: "b", option: "notify" },
    { name: "nounset", letter: "u", option: "nounset" },
    { name: "errtrace", letter: "E", option: "errtrace" },
    { name: "vi", letter: "V", option: "vi" },
    { name: "pipefail", option: "pipefail" },
  ],
  variables: (shell) => ({ PS1: "\\w \\$ ", HOSTNAME: shell.process.hostname }),
  dynamicVariables: ["LINENO", "RANDOM"],
  countsLevels: true,
  localsInherit: false,
  jobHead: (number, mark) => `[${number}]${mark}  `,
  traceWord,
};
