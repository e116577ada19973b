import type { Expressions } from "./expressions.ts";
import { Translation } from "./source.ts";
import { isName, isOne, type Token } from "./tokens.ts";

/** Names for columns that were given none: what was written is shown instead of them. */
const TITLE = "mysql title ";

export interface Query {
  readonly out: Translation;
  /** What a column's name stands for. */
  readonly title: (name: string) => string;
}

const ENDS = [
  "FROM",
  "WHERE",
  "GROUP",
  "HAVING",
  "ORDER",
  "LIMIT",
  "UNION",
  "INTERSECT",
  "EXCEPT",
  "INTO",
  "FOR",
  ")",
];

/** SELECT, and what is like it: a column is called as its expression was written. */
export function translateQuery(sql: string, all: Expressions): Query {
  const { tokens } = all;
  const out = new Translation();
  const titles: string[] = [];
  let isFirst = true;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (isOne(token, "SELECT") && isFirst && depthAt(tokens, at) === 0) {
      isFirst = false;
      at = writeList(sql, all, out, at, titles);
    } else if (isOne(token, "LIMIT")) at = writeLimit(all, out, at);
    else at = all.one(out, at, tokens.length);
  }
  return {
    out,
    title: (name) => (name.startsWith(TITLE) ? (titles[Number(name.slice(TITLE.length))] ?? name) : name),
  };
}

function depthAt(tokens: readonly Token[], end: number): number {
  return tokens
    .slice(0, end)
    .reduce((sum, token) => sum + (isOne(token, "(") ? 1 : isOne(token, ")") ? -1 : 0), 0);
}

function writeList(
  sql: string,
  all: Expressions,
  out: Translation,
  select: number,
  titles: string[],
): number {
  const { tokens } = all;
  all.write(out, select, select + 1);
  let from = select + 1;
  while (isOne(tokens[from], "DISTINCT", "ALL")) all.write(out, from, ++from);
  let end = from;
  while (end < tokens.length && !isOne(tokens[end], ...ENDS))
    end = isOne(tokens[end], "(") ? all.closing(end) + 1 : end + 1;
  for (const [index, [begin, stop]] of all.list(from, end).entries()) {
    if (index > 0) out.add(",", tokens[begin - 1]?.start ?? 0);
    all.write(out, begin, stop);
    const [first, last] = [tokens[begin], tokens[stop - 1]];
    if (!first || !last || isNamed(tokens, begin, stop)) continue;
    titles.push(
      stop - begin === 1 && first.kind === "string"
        ? first.value
        : sql.slice(first.start, last.start + last.text.length),
    );
    out.add(`AS "${TITLE}${titles.length - 1}"`, last.start);
  }
  return end;
}

/** Whether an item of the list has a name of its own: it is a column, or has an alias. */
function isNamed(tokens: readonly Token[], begin: number, stop: number): boolean {
  const [last, previous] = [tokens[stop - 1], tokens[stop - 2]];
  if (isOne(last, "*") && (stop - begin === 1 || isOne(previous, "."))) return true;
  if (
    !last ||
    !isName(last) ||
    isOne(last, "END", "NULL", "TRUE", "FALSE", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_USER")
  )
    return false;
  if (stop - begin === 1 || isOne(previous, ".", "AS")) return true;
  return (
    previous !== undefined &&
    (previous.kind !== "sign" || previous.text === ")") &&
    !isOne(previous, "DIV", "MOD", "AND", "OR", "NOT", "LIKE", "IS", "XOR", "THEN", "ELSE")
  );
}

/** LIMIT 5, 10 is LIMIT 10 OFFSET 5. */
function writeLimit(all: Expressions, out: Translation, at: number): number {
  const { tokens } = all;
  const [word, first, comma, second] = tokens.slice(at, at + 4);
  if (!word || !isOne(comma, ",") || !first || !second) return all.one(out, at, tokens.length);
  out.add(`LIMIT ${second.text} OFFSET ${first.text}`, word.start);
  return at + 4;
}
