import { notSimulated } from "../mysql-error.ts";
import { isOne, type Token } from "./tokens.ts";

/** A type as it was declared: how DESCRIBE shows it, and what keeps its values. */
export interface DeclaredType {
  readonly shown: string;
  readonly kept: string;
  /** How many tokens it takes. */
  readonly length: number;
  /** Of an ENUM. */
  readonly values?: readonly string[];
}

const WHOLE: Readonly<Record<string, readonly [shown: string, kept: string, unsigned: string]>> = {
  TINYINT: ["tinyint", "smallint", "smallint"],
  SMALLINT: ["smallint", "smallint", "integer"],
  MEDIUMINT: ["mediumint", "integer", "integer"],
  INT: ["int", "integer", "bigint"],
  INTEGER: ["int", "integer", "bigint"],
  BIGINT: ["bigint", "bigint", "numeric(20,0)"],
};

const OTHERS: Readonly<Record<string, readonly [shown: string, kept: string]>> = {
  BOOL: ["tinyint(1)", "smallint"],
  BOOLEAN: ["tinyint(1)", "smallint"],
  TEXT: ["text", "text"],
  TINYTEXT: ["tinytext", "text"],
  MEDIUMTEXT: ["mediumtext", "text"],
  LONGTEXT: ["longtext", "text"],
  DATE: ["date", "date"],
  TIME: ["time", "time"],
  DATETIME: ["datetime", "timestamp"],
  TIMESTAMP: ["timestamp", "timestamp"],
  FLOAT: ["float", "real"],
  DOUBLE: ["double", "double precision"],
  REAL: ["double", "double precision"],
  JSON: ["json", "jsonb"],
};

/** https://dev.mysql.com/doc/refman/8.4/en/data-types.html */
export function declaredType(tokens: readonly Token[], at: number): DeclaredType {
  const word = tokens[at]?.text.toUpperCase() ?? "";
  const hasLength = isOne(tokens[at + 1], "(");
  const close = hasLength ? tokens.findIndex((token, place) => place > at && isOne(token, ")")) : at;
  const numbers = hasLength ? tokens.slice(at + 2, close).filter(({ kind }) => kind === "number") : [];
  const [first, second] = numbers.map(({ text }) => text);
  let end = close + 1;
  const whole = WHOLE[word];
  if (whole) {
    const unsigned = isOne(tokens[end], "UNSIGNED");
    if (unsigned) end++;
    if (isOne(tokens[end], "ZEROFILL")) notSimulated("ZEROFILL");
    // Of the widths only that of TINYINT(1) is still shown (8.0.19).
    const width = word === "TINYINT" && first === "1" && !unsigned ? "(1)" : "";
    return {
      shown: `${whole[0]}${width}${unsigned ? " unsigned" : ""}`,
      kept: whole[unsigned ? 2 : 1],
      length: end - at,
    };
  }
  if (word === "VARCHAR" || word === "CHAR") {
    const kind = word.toLowerCase();
    const length = first ?? "1";
    return { shown: `${kind}(${length})`, kept: `varchar(${length})`, length: end - at };
  }
  if (word === "DECIMAL" || word === "NUMERIC" || word === "DEC") {
    const shape = `(${first ?? 10},${second ?? 0})`;
    return { shown: `decimal${shape}`, kept: `numeric${shape}`, length: end - at };
  }
  if (word === "ENUM" && hasLength) {
    const values = tokens
      .slice(at + 2, close)
      .flatMap(({ kind, value }) => (kind === "string" ? [value] : []));
    const shown = `enum(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(",")})`;
    return { shown, kept: "text", length: end - at, values };
  }
  const other = OTHERS[word];
  if (!other) return notSimulated(`the type ${word}`);
  if (hasLength && word !== "TEXT") notSimulated(`${word}(${first})`);
  if (word === "DOUBLE" && isOne(tokens[end], "PRECISION")) end++;
  return { shown: other[0], kept: other[1], length: end - at };
}
