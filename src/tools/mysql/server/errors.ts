import { type ErrorFields, PostgresError } from "../../postgres/postgres-error.ts";
import { fail, MysqlError } from "../mysql-error.ts";

/** What the translator has to tell about a statement, for messages that name more than the executor's. */
export interface Place {
  readonly database: string;
  /** The table that is changed. */
  readonly table: string | undefined;
  /** As messages name the clause that a place belongs to. */
  readonly clause: string;
  /** The statement from where the mistake is on, and its line. */
  readonly near: string;
  readonly line: number;
  /** Of the rows of an INSERT, from 1. */
  readonly row: number;
  /** The columns that an INSERT has values for. */
  readonly given: readonly string[] | undefined;
}

type Say = (words: readonly string[], place: Place, detail: string) => MysqlError;

const error = (number: number, state: string, text: string) => new MysqlError(number, state, text);

/** Messages of the executor, and what MySQL says instead (MySQL 8.4 Error Message Reference). */
const TRANSLATIONS: readonly (readonly [RegExp, Say])[] = [
  [
    /^relation "(.*)" does not exist$/,
    ([name = ""], { database }) => error(1146, "42S02", `Table '${qualified(name, database)}' doesn't exist`),
  ],
  [
    /^table "(.*)" does not exist$/,
    ([name = ""], { database }) => error(1051, "42S02", `Unknown table '${qualified(name, database)}'`),
  ],
  [/^schema "(.*)" does not exist$/, ([name]) => error(1049, "42000", `Unknown database '${name}'`)],
  [/^relation "(.*)" already exists$/, ([name]) => error(1050, "42S01", `Table '${name}' already exists`)],
  [
    /^column "(.*)" of relation ".*" does not exist$/,
    ([name]) => error(1054, "42S22", `Unknown column '${name}' in 'field list'`),
  ],
  [
    /^column "?([^"]*)"? does not exist$/,
    ([name], { clause }) => error(1054, "42S22", `Unknown column '${name}' in '${clause}'`),
  ],
  [
    /^missing FROM-clause entry for table "(.*)"$/,
    ([name], { clause }) => error(1109, "42S02", `Unknown table '${name}' in ${clause}`),
  ],
  [
    /^column reference "(.*)" is ambiguous$/,
    ([name], { clause }) => error(1052, "23000", `Column '${name}' in ${clause} is ambiguous`),
  ],
  [
    /^column "(.*)" specified more than once$/,
    ([name]) => error(1060, "42S21", `Duplicate column name '${name}'`),
  ],
  [
    /^column "(.*)" of relation ".*" already exists$/,
    ([name]) => error(1060, "42S21", `Duplicate column name '${name}'`),
  ],
  [/^multiple primary keys for table/, () => error(1068, "42000", "Multiple primary key defined")],
  [
    /^column "(.*)" contains null values$|^column "(.*)" of relation ".*" contains null values$/,
    () => error(1138, "22004", "Invalid use of NULL value"),
  ],
  [
    /^null value in column "(.*?)"/,
    ([name = ""], { given }) =>
      given && !given.includes(name)
        ? error(1364, "HY000", `Field '${name}' doesn't have a default value`)
        : error(1048, "23000", `Column '${name}' cannot be null`),
  ],
  [
    /^duplicate key value violates unique constraint "(.*)"$/,
    ([index = ""], { table }, detail) => {
      const [, columns = "", values = ""] = /^Key \((.*)\)=\((.*)\) already/.exec(detail) ?? [];
      const key = index.endsWith("_pkey") ? "PRIMARY" : (index.split(".").at(-1) ?? columns);
      return error(
        1062,
        "23000",
        `Duplicate entry '${values.split(", ").join("-")}' for key '${table}.${key === `${table}_${columns}_key` ? columns : key}'`,
      );
    },
  ],
  [
    /^insert or update on table "(.*)" violates foreign key constraint "(.*)"$/,
    ([table, name], { database }) =>
      error(
        1452,
        "23000",
        `Cannot add or update a child row: a foreign key constraint fails (\`${database}\`.\`${table}\`, CONSTRAINT \`${name}\`)`,
      ),
  ],
  [
    /^update or delete on table ".*" violates foreign key constraint "(.*)" on table "(.*)"$/,
    ([name, table], { database }) =>
      error(
        1451,
        "23000",
        `Cannot delete or update a parent row: a foreign key constraint fails (\`${database}\`.\`${table}\`, CONSTRAINT \`${name}\`)`,
      ),
  ],
  [
    /violates check constraint "mysql enum (.*)"$/,
    ([name], { row }) => error(1265, "01000", `Data truncated for column '${name}' at row ${row}`),
  ],
  [
    /violates check constraint "(.*)"$/,
    ([name]) => error(3819, "HY000", `Check constraint '${name}' is violated.`),
  ],
  [/^INSERT has more /, () => error(1136, "21S01", "Column count doesn't match value count at row 1")],
  [
    /^canceling statement due to user request$/,
    () => error(1317, "70100", "Query execution was interrupted"),
  ],
  [/^(rockpool: not simulated here: .*)$/, ([words = ""]) => error(1235, "42000", words)],
  [/^syntax error|^unterminated|^trailing junk|^zero-length/, (_, { near, line }) => syntaxError(near, line)],
];

function qualified(name: string, database: string): string {
  return name.includes(".") ? name : `${database}.${name}`;
}

/** ER_PARSE_ERROR; the text is cut at 80 characters. */
export function syntaxError(near: string, line: number): MysqlError {
  return error(
    1064,
    "42000",
    `You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '${near.slice(0, 80)}' at line ${line}`,
  );
}

/** An error of the executor as MySQL tells it; what has no counterpart is none of MySQL's messages, and says so. */
export function mysqlError(thrown: unknown, place: Place): MysqlError {
  if (thrown instanceof MysqlError) return thrown;
  if (!(thrown instanceof PostgresError)) throw thrown;
  const { message, detail = "" } = thrown.fields;
  for (const [form, say] of TRANSLATIONS) {
    const [, ...words] = form.exec(message) ?? [undefined];
    if (form.test(message))
      return say(
        words.map((word) => word ?? ""),
        place,
        detail,
      );
  }
  return byColumn(thrown.fields, place);
}

const TYPES: Readonly<Record<string, string>> = {
  bigint: "integer",
  numeric: "decimal",
  smallint: "integer",
  timestamp: "datetime",
};

/** Values that a column cannot keep. */
function byColumn({ message, assigned }: ErrorFields, { row }: Place): MysqlError {
  if (!assigned) return error(1235, "42000", `rockpool: not simulated here: ${message}`);
  const where = `column '${assigned.column}' at row ${row}`;
  if (/^value too long for type/.test(message)) return error(1406, "22001", `Data too long for ${where}`);
  const [, type = "", value = ""] =
    /^invalid input syntax for type (\w+).*: "([\s\S]*)"$/.exec(message) ?? [];
  if (/^(date|time)/.test(type))
    return error(1292, "22007", `Incorrect ${TYPES[type] ?? type} value: '${value}' for ${where}`);
  if (type) return error(1366, "HY000", `Incorrect ${TYPES[type] ?? type} value: '${value}' for ${where}`);
  if (message.startsWith("date/time field value out of range")) {
    const [, moment = ""] = /"(.*)"/.exec(message) ?? [];
    return error(
      1292,
      "22007",
      `Incorrect ${/\s/.test(moment) ? "datetime" : "date"} value: '${moment}' for ${where}`,
    );
  }
  if (/out of range|numeric field overflow/.test(message))
    return error(1264, "22003", `Out of range value for ${where}`);
  return error(1235, "42000", `rockpool: not simulated here: ${message}`);
}

export function accessDenied(user: string, host: string, usesPassword: boolean): never {
  return fail(
    1045,
    "28000",
    `Access denied for user '${user}'@'${host}' (using password: ${usesPassword ? "YES" : "NO"})`,
  );
}
