import type { Context } from "../query/context.ts";
import type { Plan } from "../query/plan.ts";
import type { Row } from "../values/datum.ts";
import { type Type, typeNamed } from "../values/types.ts";
import { CLUSTER_TABLES } from "./system/cluster.ts";
import { EMPTY_TABLES } from "./system/empty.ts";
import { INFORMATION_SCHEMA } from "./system/information-schema.ts";
import { OBJECT_TABLES } from "./system/objects.ts";
import { SYSTEM_VIEWS } from "./system/views.ts";

/** A table of the system: its columns as `name type`, and how its rows follow from what is there. */
export interface SystemTable {
  readonly oid: number;
  readonly schema?: "information_schema";
  readonly columns: string;
  readonly rows: (context: Context) => readonly Row[];
}

const SYSTEM_TABLES: Readonly<Record<string, SystemTable>> = {
  ...CLUSTER_TABLES,
  ...OBJECT_TABLES,
  ...SYSTEM_VIEWS,
  ...INFORMATION_SCHEMA,
};

/** By its name, in pg_catalog (which needs not be told) or information_schema. */
export function systemTable(context: Context, name: string, schema: string | undefined): Plan | undefined {
  const wanted = schema ?? "pg_catalog";
  const table = SYSTEM_TABLES[name];
  if (table && (table.schema ?? "pg_catalog") === wanted)
    return { columns: columnsOf(table.columns), run: () => rowsOf(table, context) };
  const columns = EMPTY_TABLES[name];
  return columns !== undefined && wanted === "pg_catalog"
    ? { columns: columnsOf(columns), run: () => none() }
    : undefined;
}

export function systemTableOid(name: string): number | undefined {
  return SYSTEM_TABLES[name]?.oid ?? (Object.hasOwn(EMPTY_TABLES, name) ? 1 : undefined);
}

function* none(): ReturnType<Plan["run"]> {}

function* rowsOf(table: SystemTable, context: Context): ReturnType<Plan["run"]> {
  yield* table.rows(context);
}

function columnsOf(text: string): Plan["columns"] {
  return text.split(",").map((column) => {
    const [name = "", type = "text"] = column.trim().split(" ");
    return { name, type: typeOf(type), typmod: -1 };
  });
}

function typeOf(name: string): Type {
  const type = typeNamed(name);
  if (!type) throw new Error(`a system table has a column of type ${name}`);
  return type;
}
