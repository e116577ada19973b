/** Ranges of a LIST, from 1, merged and in order; `to` may be infinite. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A complaint in cut's words, without its name. */
export class ListFault extends Error {}

const LARGEST = 2 ** 63;

/** Reads `1,3-5,7-` (POSIX cut, `list`). `unit` is how cut's messages call what is counted. */
export function parseList(
  text: string,
  unit: "field" | "byte/character",
  quote: (text: string) => string,
): readonly Range[] {
  let at = 0;
  const ranges = text.split(/[, \t]/).map((part) => {
    const range = parseRange(part, text.slice(at), unit, quote);
    at += part.length + 1;
    return range;
  });
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}

/** `rest`: the list from this range on, as messages show it. */
function parseRange(
  part: string,
  rest: string,
  unit: "field" | "byte/character",
  quote: (text: string) => string,
): Range {
  const bad = /[^\d-]/.exec(part);
  if (bad)
    throw new ListFault(
      unit === "field"
        ? `invalid field value ${quote(rest.slice(bad.index))}`
        : `invalid byte/character position ${quote(rest.slice(bad.index))}`,
    );
  if (part === "-") throw new ListFault("invalid range with no endpoint: -");
  const [first = "", second, third] = part.split("-");
  if (third !== undefined)
    throw new ListFault(unit === "field" ? "invalid field range" : "invalid byte or character range");
  for (const number of [first, second ?? ""]) {
    if (Number(number) >= LARGEST)
      throw new ListFault(
        `${unit === "field" ? "field number" : "byte/character offset"} ${quote(number)} is too large`,
      );
  }
  if ((first === "" && second === undefined) || Number(first || "1") === 0) {
    throw new ListFault(
      unit === "field" ? "fields are numbered from 1" : "byte/character positions are numbered from 1",
    );
  }
  const from = first === "" ? 1 : Number(first);
  const to = second === undefined ? from : second === "" ? Number.POSITIVE_INFINITY : Number(second);
  if (to < from) throw new ListFault("invalid decreasing range");
  return { from, to };
}

/** What the ranges leave out. */
export function complementOf(ranges: readonly Range[]): readonly Range[] {
  const rest: Range[] = [];
  let next = 1;
  for (const { from, to } of ranges) {
    if (from > next) rest.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (Number.isFinite(next)) rest.push({ from: next, to: Number.POSITIVE_INFINITY });
  return rest;
}
