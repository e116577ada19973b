import type { Shell } from "../shell.ts";
import { parseScript, printSubstitution } from "../syntax/index.ts";
import type { List } from "../syntax/nodes.ts";

/**
 * The commands of a substitution on the lines that bash gives them: it keeps them as text in its own layout, and
 * reads that again from the line of the command they stand in (parse.y, parse_comsub).
 *
 * @param typed what it keeps as it was typed: backquotes
 */
export function placeSubstitution({ dialect, line, options }: Shell, body: List, typed?: string): List {
  if (dialect) return body;
  const text = typed ?? printSubstitution(body);
  const [first] = body.items;
  if (!text.includes("\n") && first?.command.span.line === line) return body;
  const again = parseScript(text, {
    firstLine: line,
    extglob: () => options.extglob,
    posix: () => options.posix,
  });
  return "list" in again ? takeLines(body, again.list) : body;
}

/** `original` with the lines of `placed`, which has its shape. */
function takeLines<T>(original: T, placed: unknown): T {
  if (Array.isArray(original)) {
    const elements: unknown[] = Array.isArray(placed) ? placed : [];
    return original.map((element, at) => takeLines(element, elements[at])) as T;
  }
  if (!isRecord(original) || !isRecord(placed)) return original;
  const entries = Object.entries(original).map(([key, value]) => [
    key,
    key === "line" || key === "lastLine" ? placed[key] : takeLines(value, placed[key]),
  ]);
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
