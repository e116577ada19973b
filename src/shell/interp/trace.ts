import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { isSpecialToShell, quoteAnsi } from "../../base/quoting.ts";
import type { Shell } from "../shell.ts";

/**
 * `set -x` (bash manual 4.3.1): PS4, its first character once for each level of commands within commands, and the
 * command. BASH_XTRACEFD says where it goes.
 */
export function trace(shell: Shell, text: string): MaybePromise<void> {
  const ps4 = shell.variables.get("PS4") ?? "";
  if (ps4 === "+ ") return writeTrace(shell, ps4, text);
  shell.changeOptions({ xtrace: false });
  return andThen(shell.decodePrompt(ps4), (prefix) => {
    shell.changeOptions({ xtrace: true });
    return writeTrace(shell, prefix, text);
  });
}

/** What of a command is more than its words: other shells than bash do not show it. */
export function traceHeading(shell: Shell, text: string): MaybePromise<void> {
  return shell.dialect ? undefined : trace(shell, text);
}

function writeTrace(shell: Shell, prefix: string, text: string): MaybePromise<void> {
  const [first = ""] = prefix;
  const line = `${first.repeat(shell.dialect ? 0 : shell.indirection)}${prefix}${text}\n`;
  return andThen(shell.process.write(shell.traceDescriptor ?? 2, line), () => undefined);
}

/** What the shell would not read as itself (bash's sh_contains_shell_metas). */
const METAS = /[ \t\n!"$&'()*;<>?[\\\]^`{|}]|^~|[:=]~|(?:^|[ \t])#/;

/** A word as `set -x` writes it: in single quotes where that is needed, a newline and all. */
export function traceWord(text: string): string {
  if (text === "") return "''";
  if (METAS.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  return isSpecialToShell(text) ? quoteAnsi(text) : text;
}

/** A command's words, quoted where the shell would read something else. */
export function traceWords(shell: Shell, words: readonly string[]): MaybePromise<void> {
  return trace(shell, words.map(shell.dialect?.traceWord ?? traceWord).join(" "));
}
