import { showConstraint, showIndex } from "../../catalog/describe.ts";
import { fail } from "../../postgres-error.ts";
import { relationPages } from "../../storage/sizes.ts";
import type { Datum } from "../../values/datum.ts";
import { showType, TEXT, typeWithOid } from "../../values/types.ts";
import { versionText } from "../../version.ts";
import type { Context } from "../context.ts";
import { defineFunctions } from "./define.ts";
import { quoteIdentifier } from "./text.ts";

const PAGE = 8192;

function sizeOf(context: Context, oid: Datum | undefined): bigint {
  return BigInt(relationPages(context, Number(oid)) * PAGE);
}

/** `pg_size_pretty`: the next unit from 10 of it on. */
function pretty(bytes: bigint): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = Number(bytes);
  let unit = 0;
  while (Math.abs(value) >= 10 * 1024 && unit < units.length - 1) {
    value = Math.round(value / 1024);
    unit++;
  }
  return `${value} ${units[unit]}`;
}

function uuid(context: Context): string {
  const hex = Array.from({ length: 4 }, () => context.random().toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function isVisible(context: Context, oid: Datum | undefined): boolean {
  const object = context.catalog.get(Number(oid));
  return object === undefined || object.kind === "schema" || context.searchPath.includes(object.schema);
}

function constraintDefinition(context: Context, oid: Datum | undefined): string | null {
  for (const table of context.catalog.tables)
    for (const constraint of table.constraints)
      if (constraint.oid === oid) return showConstraint(context, table, constraint);
  return null;
}

function indexDefinition(context: Context, oid: Datum | undefined): string | null {
  const index = context.catalog.get(Number(oid));
  return index?.kind === "index" ? showIndex(context, index) : null;
}

function serialSequence(context: Context, name: Datum | undefined, column: Datum | undefined): string | null {
  const table = context.findRelation(String(name), undefined);
  if (!table) return fail("42P01", `relation "${name}" does not exist`);
  for (const object of context.catalog.objects)
    if (object.kind === "sequence" && object.ownedBy?.table === table.oid && object.ownedBy.column === column)
      return `${quoteIdentifier(object.schema)}.${quoteIdentifier(object.name)}`;
  return null;
}

export const SYSTEM_FUNCTIONS = defineFunctions({
  "col_description(oid,int4) text": () => null,
  "current_database() name": (_, { database }) => database.info.name,
  "current_schema() name": (_, { searchPath }) => searchPath[0] ?? null,
  "current_setting(text) text": ([name], { setting }) =>
    setting(String(name)) ?? fail("42704", `unrecognized configuration parameter "${name}"`),
  "current_setting(text,bool) text": ([name], { setting }) => setting(String(name)) ?? null,
  "currval(regclass) int8": ([oid], { sequences, catalog }) =>
    sequences.current(Number(oid)) ??
    fail(
      "55000",
      `currval of sequence "${catalog.get(Number(oid))?.name}" is not yet defined in this session`,
    ),
  "*format_type(oid,int4) text": ([oid, typmod]) => {
    const type = typeWithOid(Number(oid));
    return type ? showType(type, typmod === null ? -1 : Number(typmod)) : "-";
  },
  "gen_random_uuid() uuid": (_, context) => uuid(context),
  "inet_server_port() int4": () => 5432,
  "lastval() int8": (_, { sequences }) =>
    sequences.last() ?? fail("55000", "lastval is not yet defined in this session"),
  "nextval(regclass) int8": ([oid], { sequences }) => sequences.next(Number(oid)),
  "obj_description(oid,name) text": ([oid], { catalog }) => {
    const object = catalog.get(Number(oid));
    return object?.kind === "table" ? (object.comment ?? null) : null;
  },
  "pg_backend_pid() int4": (_, { processId }) => processId,
  "pg_database_size(name) int8": () => 7_676_399n,
  "pg_encoding_to_char(int4) name": ([code]) => (code === 6 ? "UTF8" : "SQL_ASCII"),
  "pg_function_is_visible(oid) bool": () => true,
  "pg_get_constraintdef(oid) text": ([oid], context) => constraintDefinition(context, oid),
  "pg_get_constraintdef(oid,bool) text": ([oid], context) => constraintDefinition(context, oid),
  "pg_get_expr(text,oid) text": ([text]) => text ?? null,
  "pg_get_expr(text,oid,bool) text": ([text]) => text ?? null,
  "pg_get_indexdef(oid) text": ([oid], context) => indexDefinition(context, oid),
  "pg_get_indexdef(oid,int4,bool) text": ([oid], context) => indexDefinition(context, oid),
  "pg_get_serial_sequence(text,text) text": ([table, column], context) =>
    serialSequence(context, table, column),
  "pg_get_userbyid(oid) name": ([oid], { cluster }) =>
    [...cluster.roles.values()].find((role) => role.oid === oid)?.name ?? `unknown (OID=${oid})`,
  "pg_is_in_recovery() bool": () => false,
  "pg_relation_is_publishable(regclass) bool": () => true,
  "pg_relation_size(regclass) int8": ([oid], context) => sizeOf(context, oid),
  "pg_size_pretty(int8) text": ([bytes]) => pretty(BigInt(String(bytes))),
  "pg_table_is_visible(oid) bool": ([oid], context) => isVisible(context, oid),
  "pg_table_size(regclass) int8": ([oid], context) => sizeOf(context, oid),
  "pg_total_relation_size(regclass) int8": ([oid], context) =>
    sizeOf(context, oid) +
    context.catalog.indexesOf(Number(oid)).reduce((sum, index) => sum + sizeOf(context, index.oid), 0n),
  "*pg_typeof(any) regtype": (_, __, [type = TEXT]) => type.oid,
  "setval(regclass,int8) int8": ([oid, value], { sequences }) => setTo(sequences, oid, value, true),
  "setval(regclass,int8,bool) int8": ([oid, value, called], { sequences }) =>
    setTo(sequences, oid, value, called === true),
  "to_regclass(text) regclass": ([name], { findRelation }) =>
    findRelation(String(name), undefined)?.oid ?? null,
  "txid_current() int8": () => 750n,
  "version() text": (_, { setting }) => versionText(setting("server_version") ?? ""),
});

function setTo(
  sequences: Context["sequences"],
  oid: Datum | undefined,
  value: Datum | undefined,
  called: boolean,
): bigint {
  const number = BigInt(String(value));
  sequences.set(Number(oid), number, called);
  return number;
}
