import type { Context } from "../../query/context.ts";
import type { Row } from "../../values/datum.ts";
import type { Relation } from "../catalog.ts";
import { columnType, showIndex } from "../describe.ts";
import type { SystemTable } from "../system-tables.ts";
import { relations } from "./lookups.ts";

function ofSchema<T extends Relation["kind"]>(
  context: Context,
  kind: T,
): readonly Extract<Relation, { kind: T }>[] {
  return relations(context).filter(
    (relation): relation is Extract<Relation, { kind: T }> => relation.kind === kind,
  );
}

/** Views for people. https://www.postgresql.org/docs/17/views.html */
export const SYSTEM_VIEWS: Readonly<Record<string, SystemTable>> = {
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
};
