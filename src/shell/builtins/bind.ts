import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { keyBindings } from "../interactive/key-bindings.ts";
import { followInputrc, followLine, type LineResult } from "../line-editor/inputrc.ts";
import {
  currentKeymap,
  findKeymap,
  type KeyBindings,
  type NamedKeymap,
} from "../line-editor/key-bindings.ts";
import { formatKeySequence } from "../line-editor/key-sequences.ts";
import { unescapeKeySequence } from "../line-editor/parse-key-sequence.ts";
import { READLINE_FUNCTIONS } from "../line-editor/readline-functions.ts";
import { readlineVariables } from "../line-editor/readline-variables.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { describeFunction, formatFunction, formatMacros, keysOf } from "./key-lists.ts";

export const bind = defineBuiltin({
  name: "bind",
  usage:
    "[-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]",
  summary: "Set Readline key bindings and variables.",
  help: `Bind a key sequence to a Readline function or a macro, or set a
Readline variable.  The non-option argument syntax is equivalent to
that found in ~/.inputrc, but must be passed as a single argument:
e.g., bind '"\\C-x\\C-r": re-read-init-file'.

Options:
  -m  keymap         Use KEYMAP as the keymap for the duration of this
                     command.  Acceptable keymap names are emacs,
                     emacs-standard, emacs-meta, emacs-ctlx, vi, vi-move,
                     vi-command, and vi-insert.
  -l                 List names of functions.
  -P                 List function names and bindings.
  -p                 List functions and bindings in a form that can be
                     reused as input.
  -S                 List key sequences that invoke macros and their values
  -s                 List key sequences that invoke macros and their values
                     in a form that can be reused as input.
  -V                 List variable names and values
  -v                 List variable names and values in a form that can
                     be reused as input.
  -q  function-name  Query about which keys invoke the named function.
  -u  function-name  Unbind all keys which are bound to the named function.
  -r  keyseq         Remove the binding for KEYSEQ.
  -f  filename       Read key bindings from FILENAME.
  -x  keyseq:shell-command\tCause SHELL-COMMAND to be executed when
\t\t\t\tKEYSEQ is entered.
  -X                 List key sequences bound with -x and associated commands
                     in a form that can be reused as input.

Exit Status:
bind returns 0 unless an unrecognized option is given or an error occurs.`,

  run(shell, args, io) {
    if (!shell.interactive) io.fault("warning: line editing not enabled");
    // Unlike with other builtins there is no help to print.
    if (args[0] === "--help") return io.usageFault();
    const parsed = io.options(args, "lvpVPsSXf:q:u:m:r:x:");
    if (!parsed) return 2;
    const bindings = keyBindings(shell);
    const wished = parsed.flags.get("m");
    const keymap = wished === undefined ? currentKeymap(bindings) : findKeymap(wished);
    if (!keymap) return io.fault(`\`${wished}': invalid keymap name`);
    let status = 0;
    for (const letter of ACTIONS_IN_ORDER) {
      const argument = parsed.flags.get(letter);
      const action = ACTIONS[letter];
      if (argument !== undefined && action) status = action({ shell, io, bindings, keymap }, argument);
    }
    for (const line of parsed.operands) status = tell(io, followLine(line, bindings, keymap)) || status;
    followMode(shell, bindings);
    return status;
  },
});

interface BindCall {
  readonly shell: Shell;
  readonly io: BuiltinIo;
  readonly bindings: KeyBindings;
  readonly keymap: NamedKeymap;
}

/** The options as bash goes through them, whatever the order in which they were given. */
const ACTIONS_IN_ORDER = "lpPsSvVfqurxX";

const ACTIONS: Readonly<Record<string, (call: BindCall, argument: string) => number>> = {
  l: ({ io }) =>
    print(
      io,
      READLINE_FUNCTIONS.map((name) => `${name}\n`),
    ),
  p: ({ io, bindings, keymap }) =>
    print(io, ["\n", ...READLINE_FUNCTIONS.map((name) => formatFunction(bindings, keymap, name))]),
  P: ({ io, bindings, keymap }) =>
    print(io, ["\n", ...READLINE_FUNCTIONS.map((name) => describeFunction(bindings, keymap, name))]),
  s: ({ io, bindings, keymap }) =>
    print(
      io,
      formatMacros(bindings, keymap, (keys, text) => `"${keys}": "${text}"\n`),
    ),
  S: ({ io, bindings, keymap }) =>
    print(
      io,
      formatMacros(bindings, keymap, (keys, text) => `${keys} outputs ${text}\n`),
    ),
  v: ({ io, bindings }) =>
    print(
      io,
      readlineVariables(bindings.settings).map(([name, value]) => `set ${name} ${value}\n`),
    ),
  V: ({ io, bindings }) =>
    print(
      io,
      readlineVariables(bindings.settings).map(([name, value]) => `${name} is set to \`${value}'\n`),
    ),
  f: readFile,
  q: query,
  u: unbindFunction,
  r: ({ bindings, keymap }, keys) => {
    bindings.keymaps[keymap.name].bind(
      formatKeySequence(keymap.prefix + unescapeKeySequence(keys)),
      undefined,
    );
    return 0;
  },
  x: ({ io }, text) => {
    if (text.trim().startsWith('"')) return io.notSimulated("-x");
    return io.fault(`${text}: first non-whitespace character is not \`"'`);
  },
  X: () => 0,
};

function print(io: BuiltinIo, lines: readonly string[]): number {
  io.print(lines.join(""));
  return 0;
}

function readFile({ shell, io, bindings, keymap }: BindCall, path: string): number {
  const content = shell.files.readFile(path);
  if (content instanceof Errno) return io.fault(`${path}: cannot read: ${content.message}`);
  const results = followInputrc(decode(content), {
    bindings,
    keymap,
    term: shell.variables.get("TERM") ?? "",
  });
  return results.reduce((status, result) => tell(io, result) || status, 0);
}

/** readline's own complaints are no failure; what is not simulated is one. */
function tell(io: BuiltinIo, { complaint, notSimulated }: LineResult): number {
  if (complaint !== undefined) io.printError(`readline: ${complaint}\n`);
  return notSimulated === undefined ? 0 : io.notSimulated(notSimulated);
}

function query({ io, bindings, keymap }: BindCall, name: string): number {
  if (!READLINE_FUNCTIONS.includes(name)) return io.fault(`\`${name}': unknown function name`);
  const keys = keysOf(bindings, keymap, name);
  if (keys.length === 0) {
    io.print(`${name} is not bound to any keys.\n`);
    return 1;
  }
  const shown = keys
    .slice(0, 5)
    .map((key) => `"${key}"`)
    .join(", ");
  io.print(`${name} can be invoked via ${shown}${keys.length > 5 ? ", ...\n" : ".\n"}`);
  return 0;
}

function unbindFunction({ io, bindings, keymap }: BindCall, name: string): number {
  if (!READLINE_FUNCTIONS.includes(name)) return io.fault(`\`${name}': unknown function name`);
  const map = bindings.keymaps[keymap.name];
  for (const key of keysOf(bindings, { ...keymap, prefix: "" }, name))
    map.bind(key.replace(/\\000$/, ""), undefined);
  return 0;
}

/** `set editing-mode vi` in an interactive shell is `set -o vi`. */
function followMode(shell: Shell, { settings }: KeyBindings): void {
  if (!shell.interactive) return;
  shell.changeOptions({ vi: settings.mode === "vi", emacs: settings.mode === "emacs" });
}
