import { notSimulated } from "../mysql-error.ts";

export interface OutputColumn {
  readonly name: string;
  /** Stands at the right of its cell. */
  readonly isNumber: boolean;
}

/** What a statement gives. */
export type Outcome =
  | {
      readonly kind: "rows";
      readonly columns: readonly OutputColumn[];
      readonly rows: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: "done"; readonly affected: number; readonly insertId: string; readonly info: string };

export function done(affected = 0, insertId = "0", info = ""): Outcome {
  return { kind: "done", affected, insertId, info };
}

/** Rows of texts, under names. */
export function texts(names: readonly string[], rows: readonly (readonly (string | null)[])[]): Outcome {
  return { kind: "rows", columns: names.map((name) => ({ name, isNumber: false })), rows };
}

export function onlyRows(outcome: Outcome): readonly (readonly (string | null)[])[] {
  return outcome.kind === "rows" ? outcome.rows : notSimulated("a statement without rows here");
}

/** A value as the client is sent it: truth is a number. */
export function cell(
  isBoolean: boolean,
  value: Parameters<typeof String>[0],
  format: (value: never) => string,
): string | null {
  if (value === null) return null;
  return isBoolean ? (value === true ? "1" : "0") : format(value as never);
}
