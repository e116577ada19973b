import { quoteText } from "../../process/command/quote-name.ts";

/** A complaint in join's words, without its name. */
export class JoinFault extends Error {}

/** One piece of -o: a field of a file, counted from 0, or the join field. */
export interface OutputField {
  readonly file: 0 | 1 | 2;
  readonly field: number;
}

/** Reads `1.2,0,2.3`; pieces are parted by commas or blanks (join.c, add_field_list). */
export function parseFieldList(text: string): readonly OutputField[] {
  return text.split(/[, \t]/).map(parseField);
}

function parseField(text: string): OutputField {
  const file = text.charAt(0);
  if (file === "0") {
    if (text.length > 1) throw new JoinFault(`invalid field specifier: ${quoteText(text)}`);
    return { file: 0, field: 0 };
  }
  if (file !== "1" && file !== "2")
    throw new JoinFault(`invalid file number in field spec: ${quoteText(text)}`);
  if (text.charAt(1) !== ".") throw new JoinFault(`invalid field specifier: ${quoteText(text)}`);
  return { file: file === "1" ? 1 : 2, field: parseJoinField(text.slice(2)) };
}

/** A number of a field as a place from 0. */
export function parseJoinField(text: string): number {
  const match = /^[ \t]*\+?(\d+)$/.exec(text);
  const value = Number(match?.[1] ?? 0);
  if (value === 0) throw new JoinFault(`invalid field number: ${quoteText(text)}`);
  return value - 1;
}
