import { concat, decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { Capture } from "../../process/host-stream.ts";
import { openPath } from "../../process/open.ts";
import { ExpansionFault } from "../expand/host.ts";
import { compileFields } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { createParser, printNode, printSubstitution } from "../syntax/index.ts";
import type { List, ListItem, Word } from "../syntax/nodes.ts";
import { waitOn } from "./attention.ts";
import type { Evaluator } from "./evaluator.ts";
import { compileList } from "./list.ts";
import { placeSubstitution } from "./place-substitution.ts";
import { readWhole } from "./read-whole.ts";
import { runCommands } from "./run-commands.ts";
import { forkSubshell, isSubshell } from "./subshell-process.ts";
import { SubstitutionAborted } from "./substitution-aborted.ts";

type Substitute = (shell: Shell) => MaybePromise<string>;

const compiled = new WeakMap<List, Substitute>();

/**
 * `$(…)`: what the commands wrote, without the newlines at its end (bash manual 3.5.4).
 *
 * @param typed the text within, where that is kept as it was typed
 */
export function substituteCommand(shell: Shell, body: List, typed?: string): MaybePromise<string> {
  let substitute = compiled.get(body);
  if (!substitute) {
    const file = fileAlone(body);
    substitute = file ? compileFile(file) : compileCommands(placeSubstitution(shell, body, typed));
    compiled.set(body, substitute);
  }
  return substitute(shell);
}

function compileCommands(body: List): Substitute {
  const evaluate = compileList(body, 0, true);
  const text = body.items.some(mayChangeAliases) ? printSubstitution(body) : undefined;
  return (shell) => {
    const rereads = text !== undefined && shell.options.expand_aliases && !shell.dialect;
    return runCaptured(shell, rereads ? rereading(text) : evaluate);
  };
}

/** Line by line, as bash reads it: what one changes of aliases is there for the next. */
function rereading(text: string): Evaluator {
  return (child) =>
    runCommands(child, {
      parser: createParser(text, child.parserOptions(child.line)),
      prefix: (line) => `${child.messageName}: command substitution: line ${line}: `,
      isString: true,
    });
}

function mayChangeAliases({ command }: ListItem): boolean {
  const [first] = command.first.commands;
  const word = first?.kind === "simple" ? first.words[0] : undefined;
  return word !== undefined && /^(?:un)?alias$/.test(printNode(word));
}

/** Runs what the substitution is to do in a subshell; gives what that wrote. */
export function runCaptured(shell: Shell, evaluate: Evaluator): MaybePromise<string> {
  const capture = new Capture(shell.limits.text);
  const fds = shell.process.fds.fork();
  fds.set(1, capture);
  const subshell = forkSubshell(shell, evaluate, { fds, prepare: (child) => prepare(child, shell) });
  if (!isSubshell(subshell)) {
    return andThen(subshell, ({ status }) => {
      throw new SubstitutionAborted(status);
    });
  }
  subshell.start();
  const { process } = subshell;
  const finish = (): string => {
    const status = process.exit?.status ?? 0;
    shell.substitutionStatus = status;
    shell.lastStatus = status;
    return textOf(shell, concat(capture.chunks));
  };
  return andThen(
    waitOn(shell, () => capture.waitForEnd(shell.process, { interruptible: true })),
    () =>
      andThen(
        waitOn(shell, () => shell.process.waitFor(process, { interruptible: true })),
        finish,
      ),
  );
}

/** `set -e` does not reach into a substitution unless it is told to (bash manual 4.3.2, `inherit_errexit`). */
function prepare(child: Shell, { jobs }: Shell): void {
  child.readerLine = undefined;
  child.inCommandSubstitution = true;
  child.jobs.adopt(jobs);
  child.indirection++;
  const { options } = child;
  if (options.errexit && !options.inherit_errexit && !options.posix) child.changeOptions({ errexit: false });
}

function textOf(shell: Shell, bytes: Uint8Array): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 10) end--;
  const text = decode(bytes.subarray(0, end));
  if (!text.includes("\0")) return text;
  shell.warn("warning: command substitution: ignored null byte in input");
  return text.replaceAll("\0", "").replace(/\n+$/, "");
}

/** `$(<file)` reads the file without a process. */
function fileAlone({ items }: List): Word | undefined {
  const [item] = items;
  if (items.length !== 1 || !item || item.background || item.command.rest.length > 0) return undefined;
  const { commands, negated } = item.command.first;
  const [command] = commands;
  if (commands.length !== 1 || negated || command?.kind !== "simple") return undefined;
  if (command.words.length > 0 || command.assignments.length > 0 || command.redirections.length !== 1)
    return undefined;
  const [redirection] = command.redirections;
  if (redirection?.operator !== "<" || redirection.descriptor !== undefined) return undefined;
  return redirection.target;
}

function compileFile(target: Word): Substitute {
  const fields = compileFields([target]);
  return (shell) =>
    andThen(fields(shell), ([path = ""]) =>
      andThen(openPath(shell.process, path, { read: true }), (file) => {
        if (file instanceof Errno) return notRead(shell, `${path}: ${file.message}`);
        return andThen(readWhole(shell.process, file), (bytes) => {
          if (!(bytes instanceof Errno)) return done(shell, 0, textOf(shell, bytes));
          // A directory opens, gives nothing, and is no error (builtins/evalstring.c, cat_file).
          return bytes === Errno.EISDIR ? done(shell, 0, "") : notRead(shell, `${path}: ${bytes.message}`);
        });
      }),
    );
}

/** Under `set -e` the shell ends here, even where nobody looks at the status (error.c, report_error). */
function notRead(shell: Shell, message: string): MaybePromise<string> {
  if (shell.options.errexit) throw new ExpansionFault(message, "shell");
  return andThen(shell.fault(message), () => done(shell, 1, ""));
}

function done(shell: Shell, status: number, text: string): string {
  shell.substitutionStatus = status;
  shell.lastStatus = status;
  return text;
}
