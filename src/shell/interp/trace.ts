import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { quoteForTrace } from "../../base/quoting.ts";
import { Errno } from "../../disk/errno.ts";
import type { Shell } from "../shell.ts";

/**
 * `set -x` (bash manual 4.3.1): PS4, its first character once for each level of commands within commands, and the
 * command. BASH_XTRACEFD says where it goes.
 */
export function trace(shell: Shell, text: string): MaybePromise<void> {
  const ps4 = shell.variables.get("PS4") ?? "+ ";
  const { options } = shell;
  options.xtrace = false;
  const expanded = ps4 === "+ " ? ps4 : shell.decodePrompt(ps4);
  return andThen(expanded, (prefix) => {
    options.xtrace = true;
    const [first = ""] = prefix;
    const line = `${first.repeat(shell.indirection)}${prefix}${text}\n`;
    return andThen(shell.process.write(traceDescriptor(shell), line), () => undefined);
  });
}

function traceDescriptor(shell: Shell): number {
  const fd = Number(shell.variables.get("BASH_XTRACEFD") ?? 2);
  return Number.isInteger(fd) && !(shell.process.fds.get(fd) instanceof Errno) ? fd : 2;
}

/** A command's words, quoted where the shell would read something else. */
export function traceWords(shell: Shell, words: readonly string[]): MaybePromise<void> {
  return trace(shell, words.map(quoteForTrace).join(" "));
}
