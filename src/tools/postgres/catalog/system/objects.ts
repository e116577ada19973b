import type { Context } from "../../query/context.ts";
import { relationPages } from "../../storage/sizes.ts";
import { isVisible } from "../../storage/transactions.ts";
import type { Row } from "../../values/datum.ts";
import type { Column, Index, Relation, Table } from "../catalog.ts";
import { columnType, showDefault } from "../describe.ts";
import { showGrants } from "../privileges.ts";
import type { SystemTable } from "../system-tables.ts";
import { relations, roleOid } from "./lookups.ts";

const RELKIND: Readonly<Record<Relation["kind"], string>> = {
  table: "r",
  index: "i",
  view: "v",
  sequence: "S",
};

function rowsIn({ database, snapshot }: Context, { heap }: Table): number {
  return (database.heaps.get(heap)?.versions ?? []).filter((version) => isVisible(version, snapshot)).length;
}

function classRow(context: Context, relation: Relation): Row {
  const { catalog } = context;
  const isTable = relation.kind === "table";
  const checks = isTable ? relation.constraints.filter(({ kind }) => kind === "check").length : 0;
  const columns = relation.kind === "table" || relation.kind === "view" ? relation.columns.length : 1;
  return [
    relation.oid,
    relation.name,
    catalog.schema(relation.schema)?.oid ?? 2200,
    roleOid(context, relation.owner),
    RELKIND[relation.kind],
    isTable && relation.temporary ? "t" : "p",
    isTable ? 2 : relation.kind === "index" ? 403 : 0,
    isTable && catalog.indexesOf(relation.oid).length > 0,
    checks,
    relation.kind === "view",
    false,
    false,
    false,
    false,
    0,
    0,
    0,
    "d",
    null,
    relationPages(context, relation.oid),
    isTable ? rowsIn(context, relation) : 0,
    columns,
    showGrants(relation.acl),
    null,
  ];
}

function attributeRows(context: Context, relation: Relation): readonly Row[] {
  const columns: readonly Pick<Column, "name" | "type" | "typmod">[] =
    relation.kind === "table" || relation.kind === "view"
      ? relation.columns
      : relation.kind === "index"
        ? indexColumns(context, relation)
        : [];
  return columns.map((column, at) => {
    const type = columnType(column);
    const full = relation.kind === "table" ? relation.columns[at] : undefined;
    const collation = ["text", "varchar", "bpchar"].includes(type.name) ? 100 : 0;
    return [
      relation.oid,
      column.name,
      type.oid,
      column.typmod,
      at + 1,
      full?.notNull ?? false,
      full?.default !== undefined || full?.generated !== undefined,
      false,
      full?.identity ? (full.identity[0] ?? "") : "",
      full?.generated ? "s" : "",
      collation,
      type.length,
      type.length > 0 ? "p" : type.name === "numeric" ? "m" : "x",
      "",
      null,
      null,
    ];
  });
}

function indexColumns(
  { catalog }: Context,
  index: Index,
): readonly Pick<Column, "name" | "type" | "typmod">[] {
  const table = catalog.table(index.table);
  return index.keys.map(({ column }) => ({
    name: column ?? "expr",
    type: table?.columns.find(({ name }) => name === column)?.type ?? "text",
    typmod: -1,
  }));
}

function constraintRows(context: Context): readonly Row[] {
  return context.catalog.tables.flatMap((table) =>
    table.constraints.map((constraint): Row => {
      const schema = context.catalog.schema(table.schema)?.oid ?? 2200;
      const numbers = (names: readonly string[], of: Table | undefined) =>
        names.map((name) => (of?.columns.findIndex((column) => column.name === name) ?? -1) + 1);
      const isForeign = constraint.kind === "foreign";
      const kind = { check: "c", primary: "p", unique: "u", foreign: "f" }[constraint.kind];
      return [
        constraint.oid,
        constraint.name,
        schema,
        kind,
        false,
        false,
        true,
        table.oid,
        constraint.kind === "primary" || constraint.kind === "unique" ? constraint.index : 0,
        isForeign ? constraint.table : 0,
        0,
        isForeign ? constraint.onUpdate : " ",
        isForeign ? constraint.onDelete : " ",
        constraint.kind === "check" ? null : numbers(constraint.columns, table),
        isForeign ? numbers(constraint.references, context.catalog.table(constraint.table)) : null,
      ];
    }),
  );
}

function indexRows({ catalog }: Context): readonly Row[] {
  return [...catalog.objects].flatMap((object): Row[] => {
    if (object.kind !== "index") return [];
    const table = catalog.table(object.table);
    const isPrimary =
      table?.constraints.some((one) => one.kind === "primary" && one.index === object.oid) ?? false;
    return [[object.oid, object.table, object.keys.length, object.unique, isPrimary, false, true, false]];
  });
}

/** What describes tables, their columns, indexes and constraints. */
export const OBJECT_TABLES: Readonly<Record<string, SystemTable>> = {
  pg_attrdef: {
    oid: 2604,
    columns: "oid oid, adrelid oid, adnum int2, adbin text",
    rows: (context) =>
      context.catalog.tables.flatMap((table) =>
        table.columns.flatMap((column, at): Row[] => {
          const shown = showDefault(context, column, table);
          return shown === undefined ? [] : [[table.oid * 100 + at, table.oid, at + 1, shown]];
        }),
      ),
  },
  pg_attribute: {
    oid: 1249,
    columns:
      "attrelid oid, attname name, atttypid oid, atttypmod int4, attnum int2, attnotnull bool, atthasdef bool, attisdropped bool, attidentity char, attgenerated char, attcollation oid, attlen int2, attstorage char, attcompression char, attstattarget int2, attacl _text",
    rows: (context) => relations(context).flatMap((relation) => attributeRows(context, relation)),
  },
  pg_class: {
    oid: 1259,
    columns:
      "oid oid, relname name, relnamespace oid, relowner oid, relkind char, relpersistence char, relam oid, relhasindex bool, relchecks int2, relhasrules bool, relhastriggers bool, relrowsecurity bool, relforcerowsecurity bool, relispartition bool, reltablespace oid, reloftype oid, reltoastrelid oid, relreplident char, reloptions _text, relpages int4, reltuples float4, relnatts int2, relacl _text, relpartbound text",
    rows: (context) => relations(context).map((relation) => classRow(context, relation)),
  },
  pg_constraint: {
    oid: 2606,
    columns:
      "oid oid, conname name, connamespace oid, contype char, condeferrable bool, condeferred bool, convalidated bool, conrelid oid, conindid oid, confrelid oid, conparentid oid, confupdtype char, confdeltype char, conkey _int2, confkey _int2",
    rows: constraintRows,
  },
  pg_index: {
    oid: 2610,
    columns:
      "indexrelid oid, indrelid oid, indnatts int2, indisunique bool, indisprimary bool, indisclustered bool, indisvalid bool, indisreplident bool",
    rows: indexRows,
  },
};
