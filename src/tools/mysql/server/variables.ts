import type { Token } from "../dialect/tokens.ts";
import { notSimulated } from "../mysql-error.ts";
import type { Outcome } from "./outcome.ts";

/** `SELECT @@version`: one variable of the server, alone; undefined: it is another query. */
export function variable(
  tokens: readonly Token[],
  version: string,
  autocommit: boolean,
): Outcome | undefined {
  const [, only, ...rest] = tokens;
  if (only?.kind !== "variable" || rest.length > 0) return undefined;
  const values: Readonly<Record<string, string>> = {
    version,
    autocommit: autocommit ? "1" : "0",
    port: "3306",
    version_comment: "MySQL Community Server - GPL",
  };
  const value = values[only.text.replace(/^@@(?:session\.|global\.)?/i, "").toLowerCase()];
  if (value === undefined) notSimulated(`the variable ${only.text}`);
  return { kind: "rows", columns: [{ name: only.text, isNumber: /^\d+$/.test(value) }], rows: [[value]] };
}
