import type { Context } from "../query/context.ts";
import { relationPages } from "../storage/sizes.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Row } from "../values/datum.ts";
import { ALL_TYPES } from "../values/types.ts";
import type { Column, Index, Relation, Table } from "./catalog.ts";
import { columnType, showConstraint, showDefault, showIndex } from "./describe.ts";
import type { SystemTable } from "./system-tables.ts";

const UTF8 = 6;
const LOCALE = "en_US.utf8";
const CATALOG_SCHEMA = 11;
const INFORMATION_SCHEMA = 13_212;

function roleOid({ cluster }: Context, name: string): number {
  return cluster.roles.get(name)?.oid ?? 10;
}

function relations({ catalog }: Context): readonly Relation[] {
  return [...catalog.objects].filter((object) => object.kind !== "schema");
}

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
    null,
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

function ofSchema<T extends Relation["kind"]>(
  context: Context,
  kind: T,
): readonly Extract<Relation, { kind: T }>[] {
  return relations(context).filter(
    (relation): relation is Extract<Relation, { kind: T }> => relation.kind === kind,
  );
}

const SETTINGS = [
  "server_version",
  "port",
  "max_connections",
  "shared_buffers",
  "TimeZone",
  "DateStyle",
  "search_path",
  "server_encoding",
  "client_encoding",
  "data_directory",
  "config_file",
  "hba_file",
  "log_statement",
  "work_mem",
];

/** Tables that have rows here. https://www.postgresql.org/docs/17/catalogs.html */
export const SYSTEM_TABLES: Readonly<Record<string, SystemTable>> = {
  pg_am: {
    oid: 2601,
    columns: "oid oid, amname name, amtype char",
    rows: () => [
      [2, "heap", "t"],
      [403, "btree", "i"],
      [405, "hash", "i"],
    ],
  },
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
  pg_collation: {
    oid: 3456,
    columns: "oid oid, collname name, collnamespace oid",
    rows: () => [[100, "default", CATALOG_SCHEMA]],
  },
  pg_constraint: {
    oid: 2606,
    columns:
      "oid oid, conname name, connamespace oid, contype char, condeferrable bool, condeferred bool, convalidated bool, conrelid oid, conindid oid, confrelid oid, conparentid oid, confupdtype char, confdeltype char, conkey _int2, confkey _int2",
    rows: constraintRows,
  },
  pg_database: {
    oid: 1262,
    columns:
      "oid oid, datname name, datdba oid, encoding int4, datlocprovider char, datistemplate bool, datallowconn bool, datcollate text, datctype text, datlocale text, daticurules text, datacl _text, dattablespace oid",
    rows: (context) =>
      [...context.cluster.databases.values()].map(({ info }): Row => {
        const { owner } = info;
        const access = info.isTemplate ? [`=c/${owner}`, `${owner}=CTc/${owner}`] : null;
        return [
          info.oid,
          info.name,
          roleOid(context, owner),
          UTF8,
          "c",
          info.isTemplate,
          info.allowsConnections,
          LOCALE,
          LOCALE,
          null,
          null,
          access,
          1663,
        ];
      }),
  },
  pg_extension: {
    oid: 3079,
    columns: "oid oid, extname name, extowner oid, extnamespace oid, extrelocatable bool, extversion text",
    rows: () => [[13_569, "plpgsql", 10, CATALOG_SCHEMA, false, "1.0"]],
  },
  pg_description: {
    oid: 2609,
    columns: "objoid oid, classoid oid, objsubid int4, description text",
    rows: () => [[13_569, 3079, 0, "PL/pgSQL procedural language"]],
  },
  pg_index: {
    oid: 2610,
    columns:
      "indexrelid oid, indrelid oid, indnatts int2, indisunique bool, indisprimary bool, indisclustered bool, indisvalid bool, indisreplident bool",
    rows: indexRows,
  },
  pg_indexes: {
    oid: 12_124,
    columns: "schemaname name, tablename name, indexname name, tablespace name, indexdef text",
    rows: (context) =>
      ofSchema(context, "index").map((index) => [
        index.schema,
        context.catalog.table(index.table)?.name ?? "",
        index.name,
        null,
        showIndex(context, index),
      ]),
  },
  pg_namespace: {
    oid: 2615,
    columns: "oid oid, nspname name, nspowner oid, nspacl _text",
    rows: (context) => [
      [99, "pg_toast", 10, null],
      [CATALOG_SCHEMA, "pg_catalog", 10, null],
      [INFORMATION_SCHEMA, "information_schema", 10, null],
      ...[...context.catalog.objects].flatMap((object): Row[] =>
        object.kind === "schema"
          ? [
              [
                object.oid,
                object.name,
                object.name === "public" ? 6171 : roleOid(context, object.owner),
                null,
              ],
            ]
          : [],
      ),
    ],
  },
  pg_roles: {
    oid: 12_000,
    columns:
      "oid oid, rolname name, rolsuper bool, rolinherit bool, rolcreaterole bool, rolcreatedb bool, rolcanlogin bool, rolreplication bool, rolconnlimit int4, rolpassword text, rolvaliduntil timestamptz, rolbypassrls bool",
    rows: ({ cluster }) =>
      [...cluster.roles.values()].map(
        (role): Row => [
          role.oid,
          role.name,
          role.superuser,
          true,
          role.createRoles,
          role.createDatabases,
          role.login,
          role.replication,
          -1,
          "********",
          null,
          role.bypassRls,
        ],
      ),
  },
  pg_sequences: {
    oid: 12_129,
    columns:
      "schemaname name, sequencename name, sequenceowner name, data_type regtype, start_value int8, min_value int8, max_value int8, increment_by int8, cycle bool, cache_size int8, last_value int8",
    rows: (context) =>
      ofSchema(context, "sequence").map((sequence): Row => {
        const state = context.database.sequences.get(sequence.oid);
        return [
          sequence.schema,
          sequence.name,
          sequence.owner,
          columnType(sequence).oid,
          BigInt(sequence.start),
          BigInt(sequence.min),
          BigInt(sequence.max),
          BigInt(sequence.increment),
          sequence.cycle,
          1n,
          state?.called ? state.last : null,
        ];
      }),
  },
  pg_settings: {
    oid: 12_147,
    columns: "name text, setting text",
    rows: ({ setting }) => SETTINGS.map((name): Row => [name, setting(name) ?? null]),
  },
  pg_stat_activity: {
    oid: 12_231,
    columns: "datname name, pid int4, usename name, state text, query text",
    rows: ({ database, processId, user }) => [[database.info.name, processId, user, "active", "SELECT"]],
  },
  pg_tables: {
    oid: 12_105,
    columns:
      "schemaname name, tablename name, tableowner name, tablespace name, hasindexes bool, hasrules bool, hastriggers bool, rowsecurity bool",
    rows: (context) =>
      context.catalog.tables.map(
        (table): Row => [
          table.schema,
          table.name,
          table.owner,
          null,
          context.catalog.indexesOf(table.oid).length > 0,
          false,
          table.constraints.some(({ kind }) => kind === "foreign"),
          false,
        ],
      ),
  },
  pg_type: {
    oid: 1247,
    columns:
      "oid oid, typname name, typnamespace oid, typlen int2, typcategory char, typcollation oid, typtype char",
    rows: () =>
      ALL_TYPES.map(
        (type): Row => [
          type.oid,
          type.name,
          CATALOG_SCHEMA,
          type.length,
          type.category,
          ["text", "varchar", "bpchar"].includes(type.name) ? 100 : 0,
          "b",
        ],
      ),
  },
  pg_user: {
    oid: 12_009,
    columns:
      "usename name, usesysid oid, usecreatedb bool, usesuper bool, userepl bool, usebypassrls bool, passwd text",
    rows: ({ cluster }) =>
      [...cluster.roles.values()]
        .filter(({ login }) => login)
        .map(
          (role): Row => [
            role.name,
            role.oid,
            role.createDatabases,
            role.superuser,
            role.replication,
            role.bypassRls,
            "********",
          ],
        ),
  },
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

/** Tables for what is not simulated: there is none of it. */
export const EMPTY_TABLES: Readonly<Record<string, string>> = {
  pg_policy:
    "oid oid, polname name, polrelid oid, polcmd char, polpermissive bool, polroles _oid, polqual text, polwithcheck text",
  pg_inherits: "inhrelid oid, inhparent oid, inhseqno int4, inhdetachpending bool",
  pg_trigger: "oid oid, tgrelid oid, tgparentid oid, tgname name, tgenabled char, tgisinternal bool",
  pg_proc: "oid oid, proname name, pronamespace oid, prokind char",
  pg_matviews: "schemaname name, matviewname name",
};
