import type { Column, Index, Table } from "../../postgres/catalog/catalog.ts";
import { columnType } from "../../postgres/catalog/describe.ts";
import type { Database } from "../../postgres/storage/cluster.ts";
import { typeNamed } from "../../postgres/values/types.ts";
import { fail } from "../mysql-error.ts";

/** The schemas that every server has; only `mysql` is kept. */
export const SYSTEM = ["information_schema", "mysql", "performance_schema", "sys"];

export function databasesOf({ catalog }: Database): readonly string[] {
  const made = [...catalog.objects].flatMap((object) => (object.kind === "schema" ? [object.name] : []));
  return [...new Set([...SYSTEM, ...made])].sort();
}

export function tableOf({ catalog }: Database, database: string, name: string): Table {
  const found = catalog.relation(database, name);
  return found?.kind === "table" ? found : fail(1146, "42S02", `Table '${database}.${name}' doesn't exist`);
}

/** The types as they were declared are kept in the table's comment, which the executor passes on with the table. */
export function commentOf(types: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(types));
}

export function declaredTypes({ comment }: Table): ReadonlyMap<string, string> {
  const read: unknown = comment === undefined ? {} : JSON.parse(comment);
  return new Map(
    typeof read === "object" && read !== null
      ? Object.entries(read).map(([name, type]) => [name, String(type)])
      : [],
  );
}

const KEPT: Readonly<Record<string, string>> = {
  int2: "smallint",
  int4: "int",
  int8: "bigint",
  text: "text",
  numeric: "decimal(65,30)",
  timestamp: "datetime",
  float8: "double",
  float4: "float",
  jsonb: "json",
};

export function shownType(table: Table, column: Column): string {
  return declaredTypes(table).get(column.name) ?? KEPT[column.type] ?? columnType(column).shown;
}

/** How many rows it has. */
export function liveRows({ heaps }: Database, { heap }: Table): number {
  return heaps.get(heap)?.versions.filter(({ xmax }) => xmax === 0).length ?? 0;
}

export function primaryKey({ constraints }: Table): readonly string[] {
  const primary = constraints.find((constraint) => constraint.kind === "primary");
  return primary?.kind === "primary" ? primary.columns : [];
}

export function keyWord(database: Database, table: Table, name: string): string {
  if (primaryKey(table).includes(name)) return "PRI";
  const own = database.catalog.indexesOf(table.oid).filter(({ keys }) => keys[0]?.column === name);
  if (own.some(({ unique, keys }) => unique && keys.length === 1)) return "UNI";
  const refers = table.constraints.some(
    (constraint) => constraint.kind === "foreign" && constraint.columns[0] === name,
  );
  return own.length > 0 || refers ? "MUL" : "";
}

/** The constant that a default is; undefined: it is a call. */
export function defaultText({ default: node, identity }: Column): string | null {
  if (!node || identity) return null;
  const text = JSON.stringify(node);
  if (text.includes("statement_timestamp")) return "CURRENT_TIMESTAMP";
  if (!("A_Const" in node)) return text.includes('"isnull"') ? null : "(an expression)";
  const { sval, ival, fval, isnull } = node.A_Const;
  if (isnull) return null;
  return sval ? (sval.sval ?? "") : (fval?.fval ?? String(ival?.ival ?? 0));
}

/** DESCRIBE's rows. */
export function describe(database: Database, table: Table): readonly (readonly (string | null)[])[] {
  return table.columns.map((column) => {
    const shown = defaultText(column);
    return [
      column.name,
      shownType(table, column),
      column.notNull ? "NO" : "YES",
      keyWord(database, table, column.name),
      withScale(column, shown),
      column.identity ? "auto_increment" : shown === "CURRENT_TIMESTAMP" ? "DEFAULT_GENERATED" : "",
    ];
  });
}

/** The default of a DECIMAL has its digits behind the point. */
function withScale(column: Column, text: string | null): string | null {
  if (text === null || column.type !== "numeric" || !/^[\d.]+$/.test(text)) return text;
  return Number(text).toFixed((column.typmod - 4) & 0x7ff);
}

const name = (word: string) => `\`${word}\``;
const list = (words: readonly string[]) => `(${words.map(name).join(",")})`;

export function showCreate(database: Database, table: Table): string {
  const lines = table.columns.map((column) => {
    const shown = withScale(column, defaultText(column));
    const isText = /^(text|json)/.test(shownType(table, column));
    const value =
      shown === null
        ? column.notNull || column.identity || isText
          ? ""
          : " DEFAULT NULL"
        : ` DEFAULT ${shown === "CURRENT_TIMESTAMP" ? shown : `'${shown}'`}`;
    return `  ${name(column.name)} ${shownType(table, column)}${column.notNull ? " NOT NULL" : ""}${value}${column.identity ? " AUTO_INCREMENT" : ""}`;
  });
  const { catalog } = database;
  const keys = table.constraints.flatMap((constraint) => {
    if (constraint.kind === "primary") return [`  PRIMARY KEY ${list(constraint.columns)}`];
    if (constraint.kind === "unique")
      return [`  UNIQUE KEY ${name(indexName(table, constraint))} ${list(constraint.columns)}`];
    return [];
  });
  const constrained = new Set(
    table.constraints.flatMap((constraint) => ("index" in constraint ? [constraint.index] : [])),
  );
  const plain = catalog
    .indexesOf(table.oid)
    .filter(({ oid }) => !constrained.has(oid))
    .map(
      (index) =>
        `  ${index.unique ? "UNIQUE " : ""}KEY ${name(shortName(table, index))} ${list(index.keys.map(({ column = "" }) => column))}`,
    );
  const foreign = table.constraints.flatMap((constraint) =>
    constraint.kind === "foreign"
      ? [
          `  CONSTRAINT ${name(constraint.name)} FOREIGN KEY ${spaced(constraint.columns)} REFERENCES ${name(catalog.table(constraint.table)?.name ?? "")} ${spaced(constraint.references)}${ACTIONS[constraint.onDelete]?.(" ON DELETE ") ?? ""}${ACTIONS[constraint.onUpdate]?.(" ON UPDATE ") ?? ""}`,
        ]
      : [],
  );
  const auto = sequenceNext(database, table);
  return `CREATE TABLE ${name(table.name)} (\n${[...lines, ...keys, ...plain, ...foreign].join(",\n")}\n) ENGINE=InnoDB${auto} DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci`;
}

const spaced = (words: readonly string[]) => `(${words.map(name).join(", ")})`;

const ACTIONS: Readonly<Record<string, (on: string) => string>> = {
  c: (on) => `${on}CASCADE`,
  n: (on) => `${on}SET NULL`,
  r: (on) => `${on}RESTRICT`,
};

function indexName(
  table: Table,
  { name: own, columns }: { readonly name: string; readonly columns: readonly string[] },
): string {
  return own.startsWith(`${table.name}.`) ? own.slice(table.name.length + 1) : (columns[0] ?? own);
}

/** How an index is called by who uses the table: as the constraint that it stands for, where it does. */
export function keyName(table: Table, index: Index): string {
  const constraint = table.constraints.find((one) => "index" in one && one.index === index.oid);
  if (constraint?.kind === "primary") return "PRIMARY";
  return constraint?.kind === "unique" ? indexName(table, constraint) : shortName(table, index);
}

/** Indexes are named within their table, in the executor within their schema. */
function shortName(table: Table, index: Index): string {
  return index.name.startsWith(`${table.name}.`) ? index.name.slice(table.name.length + 1) : index.name;
}

function sequenceNext({ catalog, sequences }: Database, table: Table): string {
  for (const object of catalog.objects) {
    if (object.kind !== "sequence" || object.ownedBy?.table !== table.oid) continue;
    const state = sequences.get(object.oid);
    return state?.called ? ` AUTO_INCREMENT=${state.last + 1n}` : "";
  }
  return "";
}

const NUMBERS = new Set(["int2", "int4", "int8", "numeric", "float4", "float8", "bool"]);

export function isNumber(type: string): boolean {
  return NUMBERS.has(type) && typeNamed(type) !== undefined;
}
