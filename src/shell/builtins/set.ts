import { quoteForTrace, quoteIfNeeded } from "../../base/quoting.ts";
import { formatArray } from "../expand/index.ts";
import { loadHistory } from "../interactive/history-file.ts";
import type { Shell } from "../shell.ts";
import { hasValue } from "../state/cell.ts";
import { isSetOption, optionOfLetter, SET_OPTIONS } from "../state/options.ts";
import { restrict } from "../state/restricted.ts";
import { setOption } from "../state/set-option.ts";
import type { Variable } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const set = defineBuiltin({
  name: "set",
  usage: "[-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]",
  summary: "Set or unset values of shell options and positional parameters.",
  special: true,
  help: `Change the value of shell attributes and positional parameters, or
display the names and values of shell variables.

Options:
  -a  Mark variables which are modified or created for export.
  -b  Notify of job termination immediately.
  -e  Exit immediately if a command exits with a non-zero status.
  -f  Disable file name generation (globbing).
  -h  Remember the location of commands as they are looked up.
  -k  All assignment arguments are placed in the environment for a
      command, not just those that precede the command name.
  -m  Job control is enabled.
  -n  Read commands but do not execute them.
  -o option-name
      Set the variable corresponding to option-name:
          allexport    same as -a
          braceexpand  same as -B
          emacs        use an emacs-style line editing interface
          errexit      same as -e
          errtrace     same as -E
          functrace    same as -T
          hashall      same as -h
          histexpand   same as -H
          history      enable command history
          ignoreeof    the shell will not exit upon reading EOF
          interactive-comments
                       allow comments to appear in interactive commands
          keyword      same as -k
          monitor      same as -m
          noclobber    same as -C
          noexec       same as -n
          noglob       same as -f
          nolog        currently accepted but ignored
          notify       same as -b
          nounset      same as -u
          onecmd       same as -t
          physical     same as -P
          pipefail     the return value of a pipeline is the status of
                       the last command to exit with a non-zero status,
                       or zero if no command exited with a non-zero status
          posix        change the behavior of bash where the default
                       operation differs from the Posix standard to
                       match the standard
          privileged   same as -p
          verbose      same as -v
          vi           use a vi-style line editing interface
          xtrace       same as -x
  -p  Turned on whenever the real and effective user ids do not match.
      Disables processing of the $ENV file and importing of shell
      functions.  Turning this option off causes the effective uid and
      gid to be set to the real uid and gid.
  -t  Exit after reading and executing one command.
  -u  Treat unset variables as an error when substituting.
  -v  Print shell input lines as they are read.
  -x  Print commands and their arguments as they are executed.
  -B  the shell will perform brace expansion
  -C  If set, disallow existing regular files to be overwritten
      by redirection of output.
  -E  If set, the ERR trap is inherited by shell functions.
  -H  Enable ! style history substitution.  This flag is on
      by default when the shell is interactive.
  -P  If set, do not resolve symbolic links when executing commands
      such as cd which change the current directory.
  -T  If set, the DEBUG and RETURN traps are inherited by shell functions.
  --  Assign any remaining arguments to the positional parameters.
      If there are no remaining arguments, the positional parameters
      are unset.
  -   Assign any remaining arguments to the positional parameters.
      The -x and -v options are turned off.

Using + rather than - causes these flags to be turned off.  The
flags can also be used upon invocation of the shell.  The current
set of flags may be found in $-.  The remaining n ARGs are positional
parameters and are assigned, in order, to $1, $2, .. $n.  If no
ARGs are given, all shell variables are printed.

Exit Status:
Returns success unless an invalid option is given.`,

  run(shell, args, io) {
    if (args.length === 0) {
      io.print(listVariables(shell));
      return 0;
    }
    if (args[0] === "--help") return io.help();
    const complaint = complaintAbout(args, io);
    return complaint ?? apply(shell, args, io);
  },
});

/** All is looked at before anything is done. */
function complaintAbout(args: readonly string[], io: BuiltinIo): number | undefined {
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    if (word === "--" || word === "-" || !/^[-+]/.test(word)) return undefined;
    for (const letter of word.slice(1)) {
      if (letter === "o" || letter === "r") continue;
      if (!optionOfLetter(letter)) return io.usageFault(`${word[0]}${letter}: invalid option`);
    }
    if (word.includes("o") && args[at + 1] !== undefined && !/^[-+]/.test(args[at + 1] as string)) at++;
  }
  return undefined;
}

/** A script that begins to remember its lines reads those of HISTFILE first (bash's bash_history_enable). */
function beginHistory(shell: Shell): void {
  const { history, options, variables } = shell;
  if (options.history || history.entries.length > 0) return;
  if (variables.get("HISTSIZE") === undefined) variables.set("HISTSIZE", "500");
  loadHistory(shell);
}

function apply(shell: Shell, args: readonly string[], io: BuiltinIo): number {
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    if (word === "-" || word === "--") {
      if (word === "-") for (const name of ["verbose", "xtrace"] as const) setOption(shell, name, false);
      if (word === "--" || at + 1 < args.length) setPositional(shell, args.slice(at + 1));
      return 0;
    }
    if (!/^[-+]./.test(word)) break;
    const on = word.startsWith("-");
    for (const letter of word.slice(1)) {
      if (letter === "r" && on) restrict(shell);
      else if (letter === "r" && shell.options.restricted_shell) {
        io.usageFault("+r: invalid option");
        return 1;
      }
      if (letter !== "o") {
        const name = optionOfLetter(letter);
        if (name) setOption(shell, name, on);
        continue;
      }
      const name = args[at + 1];
      if (name === undefined || /^[-+]/.test(name)) {
        io.print(listOptions(shell, on));
        continue;
      }
      if (!isSetOption(name)) return io.fault(`${name}: invalid option name`, 2);
      if (name === "history" && on) beginHistory(shell);
      setOption(shell, name, on);
      at++;
    }
  }
  if (at < args.length) setPositional(shell, args.slice(at));
  return 0;
}

/** `set -o`: a table; `set +o`: commands that set them so. */
function listOptions({ options }: Shell, asTable: boolean): string {
  return SET_OPTIONS.map(({ name }) => {
    const on = options[name];
    return asTable ? `${name.padEnd(15)}\t${on ? "on" : "off"}\n` : `set ${on ? "-" : "+"}o ${name}\n`;
  }).join("");
}

/** Variables that have a value, then functions (not in posix mode), as they can be typed again. */
export function listVariables(shell: Shell): string {
  const variables = shell.variables
    .listed()
    .filter(hasValue)
    .map((variable) => formatAssignment(variable, shell.options.posix));
  if (shell.options.posix) return variables.join("");
  const functions = [...shell.functions.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return variables.join("") + functions.map(([, { node }]) => `${printNode(node)}\n`).join("");
}

/** `name=value`, quoted where that is needed; in posix mode never with `$'…'`. */
export function formatAssignment(variable: Variable, posix = false): string {
  const { name, scalar } = variable;
  const value =
    scalar === undefined ? formatArray(variable) : posix ? quoteForTrace(scalar) : quoteIfNeeded(scalar);
  return `${name}=${value}\n`;
}

function setPositional(shell: Shell, args: readonly string[]): void {
  shell.positional = args;
  shell.positionalWasSet = true;
}
