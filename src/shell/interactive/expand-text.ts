import { andFinally, andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { ExpansionFault } from "../expand/host.ts";
import { compileHereDocument } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { createParser } from "../syntax/index.ts";
import type { Word } from "../syntax/nodes.ts";
import { unheard } from "./unheard.ts";

/** Parameters and commands in a variable's value, as in PS1 and BASH_ENV: nearly as within double quotes. */
export function expandText(shell: Shell, text: string): MaybePromise<string> {
  const word = /[$`\\]/.test(text) ? parseText(text, shell) : undefined;
  if (!word) return text;
  const { lastStatus, pipeStatuses, promptDepth } = shell;
  if (promptDepth >= DEEPEST)
    throw new ExpansionFault(`prompts nested more than ${DEEPEST} levels deep`, "command");
  shell.promptDepth++;
  const expanding = andFinally(
    () => unheard(shell, () => compileHereDocument(word)(shell)),
    () => {
      shell.promptDepth = promptDepth;
    },
  );
  return andThen(expanding, (expanded) => {
    shell.lastStatus = lastStatus;
    shell.pipeStatuses = pipeStatuses;
    return expanded.slice(0, -1);
  });
}

/** `x='${x@P}'` would have no end; each level takes a lot of the host's stack. */
const DEEPEST = 50;

/** The text as the body of a here-document. */
function parseText(text: string, shell: Shell): Word | undefined {
  const delimiter = "rockpool-text-end";
  // A backslash at the end would quote the newline behind it.
  const body = /(?:^|[^\\])(?:\\\\)*\\$/.test(text) ? `${text}\\` : text;
  const step = createParser(`: <<${delimiter}\n${body}\n${delimiter}\n`, shell.parserOptions()).next();
  if (step.kind !== "command") return undefined;
  const [command] = step.list.items[0]?.command.first.commands ?? [];
  return command?.kind === "simple" ? command.redirections[0]?.hereDocument : undefined;
}
