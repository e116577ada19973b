import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { ResolvedAssignment, ResolvedElement } from "./assignment.ts";
import { trace, traceWord, traceWords } from "./trace.ts";

/**
 * A declaration as `set -x` shows it: bash makes the lists among its assignments itself, before the builtin gets the
 * names; `export` and `readonly` show the other assignments once more.
 */
export function traceDeclaration(
  shell: Shell,
  args: readonly string[],
  assignments: ReadonlyMap<number, ResolvedAssignment>,
): MaybePromise<void> {
  const lists: string[] = [];
  const scalars: string[] = [];
  const words = [...args];
  for (const [index, { name, append, value }] of assignments) {
    const sign = append ? "+=" : "=";
    if (typeof value === "string") scalars.push(`${name}${sign}${value === "" ? "" : traceWord(value)}`);
    else {
      lists.push(`${name}${sign}(${value.map(formatElement).join(" ")})`);
      words[index + 1] = name;
    }
  }
  const repeated = args[0] === "export" || args[0] === "readonly" ? scalars : [];
  const told = forEachInTurn(lists, (line) => trace(shell, line));
  return andThen(told, () =>
    andThen(traceWords(shell, words), () =>
      andThen(
        forEachInTurn(repeated, (line) => trace(shell, line)),
        () => undefined,
      ),
    ),
  );
}

function formatElement({ subscript, append, value }: ResolvedElement): string {
  const text = quote(value);
  return subscript === undefined ? text : `[${quote(subscript)}]${append ? "+=" : "="}${text}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
