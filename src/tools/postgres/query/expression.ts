import type { Datum, Row } from "../values/datum.ts";
import { type Type, UNKNOWN } from "../values/types.ts";

/** What an expression is evaluated over: a row, and within a subquery the row of the query around it. */
export interface Frame {
  readonly row: Row;
  readonly outer: Frame | undefined;
}

export const NO_ROW: Frame = { row: [], outer: undefined };

/** An expression, checked and typed. */
export interface Expression {
  readonly type: Type;
  readonly typmod: number;
  readonly evaluate: (frame: Frame) => Datum;
  /** As `pg_get_expr` shows it. */
  readonly show: string;
  /** Whether it is shown without parentheses within others. */
  readonly isAtom: boolean;
  /** Of a constant whose type is not known yet: its text. */
  readonly literal?: string | null;
  /** Byte offset in the statement. */
  readonly location: number | undefined;
}

export function atom(
  type: Type,
  show: string,
  location: number | undefined,
  evaluate: Expression["evaluate"],
  typmod = -1,
): Expression {
  return { type, typmod, evaluate, show, isAtom: true, location };
}

/** Shown between parentheses within others. */
export function compound(
  type: Type,
  show: string,
  location: number | undefined,
  evaluate: Expression["evaluate"],
): Expression {
  return { type, typmod: -1, evaluate, show, isAtom: false, location };
}

export function constant(type: Type, value: Datum, show: string, location?: number): Expression {
  return atom(type, show, location, () => value);
}

export function quoteLiteral(text: string): string {
  const quoted = text.replaceAll("'", "''");
  return text.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}

/** A text between quotes: its type follows from where it stands. */
export function unknownLiteral(text: string | null, location?: number): Expression {
  const show = text === null ? "NULL" : quoteLiteral(text);
  return { ...constant(UNKNOWN, text, show, location), literal: text };
}

export function enclosed({ show, isAtom }: Expression): string {
  return isAtom ? show : `(${show})`;
}
