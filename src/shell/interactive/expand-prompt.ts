import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { timeZoneFor } from "../../process/time-zone.ts";
import { Users } from "../../process/users.ts";
import { ExpansionFault } from "../expand/host.ts";
import { waitForInterpreter } from "../interpreter.ts";
import { decodePromptEscapes, type PromptContext } from "../line-editor/prompt.ts";
import type { Shell } from "../shell.ts";

export interface PromptUse {
  /** Whether a line editor shows it; see `PromptContext`. */
  readonly editing: boolean;
  readonly commandNumber?: number;
}

/** A prompt string as it is shown: escapes, then parameters and commands (bash manual 6.9, `promptvars`). */
export function expandPrompt(shell: Shell, prompt: string, use: PromptUse): MaybePromise<string> {
  if (shell.dialect?.expandPrompt) return shell.dialect.expandPrompt(shell, prompt);
  const decoded = decodePromptEscapes(prompt, promptContext(shell, use));
  if (!shell.options.promptvars) return decoded;
  if (PLAIN.test(decoded)) return decoded.replaceAll("\\$", "$");
  return andThen(waitForInterpreter(shell.process), ({ expandText }) =>
    orAsItIs(shell, decoded, () => expandText(shell, decoded)),
  );
}

/** What cannot be expanded is told, and shown as it is. */
function orAsItIs(shell: Shell, text: string, expand: () => MaybePromise<string>): MaybePromise<string> {
  const failed = (thrown: unknown): MaybePromise<string> => {
    if (!(thrown instanceof ExpansionFault)) throw thrown;
    const unended = /^bad substitution: no closing `}' in |\n: bad substitution$/.test(thrown.message);
    return andThen(shell.fault(unended ? `${text}: bad substitution` : thrown.message), () => text);
  };
  try {
    const expanded = expand();
    return expanded instanceof Promise ? expanded.catch(failed) : expanded;
  } catch (thrown) {
    return failed(thrown);
  }
}

/** Nothing in it is to be expanded: each `$` is quoted, or a blank follows. */
const PLAIN = /^(?:[^$`\\]|\\\$|\$(?=\s|$))*$/;

function promptContext(shell: Shell, use: PromptUse): PromptContext {
  const { process, variables, history } = shell;
  const { uid } = process.files.credentials;
  return {
    get user() {
      return new Users(process.files).nameOf(uid);
    },
    uid,
    hostname: process.hostname,
    directory: variables.get("PWD") ?? process.cwd,
    home: variables.get("HOME"),
    directoryTrim: Number.parseInt(variables.get("PROMPT_DIRTRIM") ?? "0", 10) || 0,
    shellName: shell.argument0,
    version: (variables.get("BASH_VERSION") ?? "5.2.15").replace(/\(.*/, ""),
    jobs: shell.jobs.all.length,
    terminal: process.terminal?.path,
    historyNumber: history.base + history.entries.length,
    commandNumber: use.commandNumber ?? 1,
    now: process.kernel.now(),
    zone: timeZoneFor(process, variables.get("TZ")),
    expandsLater: shell.options.promptvars,
    editing: use.editing,
  };
}
