import type { StyledSpan } from "../line-editor/layout.ts";
import type { Shell } from "../shell.ts";
import { searchPath } from "../state/command-hash.ts";
import { type TokenClass, tokenSpans } from "../syntax/index.ts";

/** SGR parameters of each class; the terminal's own palette decides how they look. */
const STYLES: Readonly<Record<TokenClass, string>> = {
  command: "32",
  keyword: "35",
  option: "36",
  string: "33",
  variable: "36",
  operator: "",
  comment: "90",
  redirection: "",
  error: "31",
}; // prettier-ignore

/** A command that there is not. */
const UNKNOWN_COMMAND = "31";

/** The colours of a line that is being typed. */
export function colourLine(shell: Shell, text: string): readonly StyledSpan[] {
  return tokenSpans(text).map(({ start, end, kind }) => {
    const isUnknown = kind === "command" && !isKnown(shell, text.slice(start, end));
    return { start, end, style: isUnknown ? UNKNOWN_COMMAND : STYLES[kind] };
  });
}

/** Names with quotes and expansions in them pass: only running them would tell. */
function isKnown(shell: Shell, name: string): boolean {
  if (/[$`'"\\*?[~]/.test(name)) return true;
  if (shell.aliases.has(name) || shell.functions.has(name) || shell.builtin(name)) return true;
  if (name.includes("/")) return shell.files.access(name, "x") === undefined;
  return searchPath(shell.files, name, shell.variables.get("PATH") ?? "") !== undefined;
}
