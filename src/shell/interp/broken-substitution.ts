import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { ExpansionFault } from "../expand/host.ts";
import type { Shell } from "../shell.ts";
import { createParser } from "../syntax/index.ts";
import type { CommandSubstitution } from "../syntax/nodes.ts";
import { runCaptured } from "./command-substitution.ts";
import { runCommands } from "./run-commands.ts";

/**
 * A substitution that does not parse. Between backquotes the subshell runs what stands before the mistake and tells
 * it; at the end of a here-document the mistake is told before there is one, and the redirection fails.
 */
export function substituteBroken(shell: Shell, { text, fault }: CommandSubstitution): MaybePromise<string> {
  const prefix = (line: number): string => `${shell.messageName}: command substitution: line ${line}: `;
  if (text !== undefined) {
    return runCaptured(shell, (child) =>
      runCommands(child, {
        parser: createParser(text, child.parserOptions(shell.interactive ? 1 : shell.line)),
        prefix,
        isString: true,
      }),
    );
  }
  // bash counts such a text from the line behind its command.
  const line = shell.line + 1 + (fault?.line ?? 0);
  const messages = (fault?.messages ?? []).map((message) => `${prefix(line)}${message}\n`);
  return andThen(shell.process.stderr.write(messages.join("")), () => {
    throw new ExpansionFault("", "command");
  });
}
