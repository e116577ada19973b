import type { Context } from "../../query/context.ts";
import type { Row } from "../../values/datum.ts";
import { columnType, showConstraint, showDefault } from "../describe.ts";
import type { SystemTable } from "../system-tables.ts";
import { relations } from "./lookups.ts";

function yesNo(value: boolean): string {
  return value ? "YES" : "NO";
}

function informationColumns(context: Context): readonly Row[] {
  const catalogName = context.database.info.name;
  return relations(context).flatMap((relation) => {
    if (relation.kind !== "table" && relation.kind !== "view") return [];
    return relation.columns.map((column, at): Row => {
      const type = columnType(column);
      const full = relation.kind === "table" ? relation.columns[at] : undefined;
      const length =
        ["varchar", "bpchar"].includes(type.name) && column.typmod > 0 ? column.typmod - 4 : null;
      return [
        catalogName,
        relation.schema,
        relation.name,
        column.name,
        at + 1,
        full ? (showDefault(context, full) ?? null) : null,
        yesNo(!full?.notNull),
        type.element ? "ARRAY" : type.shown,
        length,
        type.name,
      ];
    });
  });
}

/** The information schema of SQL. https://www.postgresql.org/docs/17/information-schema.html */
export const INFORMATION_SCHEMA: Readonly<Record<string, SystemTable>> = {
  columns: {
    oid: 13_300,
    schema: "information_schema",
    columns:
      "table_catalog name, table_schema name, table_name name, column_name name, ordinal_position int4, column_default text, is_nullable varchar, data_type varchar, character_maximum_length int4, udt_name name",
    rows: informationColumns,
  },
  tables: {
    oid: 13_301,
    schema: "information_schema",
    columns:
      "table_catalog name, table_schema name, table_name name, table_type varchar, is_insertable_into varchar",
    rows: (context) =>
      relations(context).flatMap((relation): Row[] =>
        relation.kind === "table" || relation.kind === "view"
          ? [
              [
                context.database.info.name,
                relation.schema,
                relation.name,
                relation.kind === "table" ? "BASE TABLE" : "VIEW",
                yesNo(relation.kind === "table"),
              ],
            ]
          : [],
      ),
  },
  schemata: {
    oid: 13_302,
    schema: "information_schema",
    columns: "catalog_name name, schema_name name, schema_owner name",
    rows: (context) =>
      [...context.catalog.objects].flatMap((object): Row[] =>
        object.kind === "schema" ? [[context.database.info.name, object.name, object.owner]] : [],
      ),
  },
  table_constraints: {
    oid: 13_303,
    schema: "information_schema",
    columns:
      "constraint_schema name, constraint_name name, table_schema name, table_name name, constraint_type varchar",
    rows: (context) =>
      context.catalog.tables.flatMap((table) =>
        table.constraints.map(
          (one): Row => [
            table.schema,
            one.name,
            table.schema,
            table.name,
            showConstraint(context, table, one).split(/ ?\(/)[0] ?? "",
          ],
        ),
      ),
  },
};
