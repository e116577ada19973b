import type { Row } from "../../values/datum.ts";
import { ALL_TYPES } from "../../values/types.ts";
import { showGrants } from "../privileges.ts";
import type { SystemTable } from "../system-tables.ts";
import { CATALOG_SCHEMA, INFORMATION_SCHEMA_OID, roleOid } from "./lookups.ts";

const UTF8 = 6;
const LOCALE = "en_US.utf8";

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

/** What describes the server, its databases and what they have built in. */
export const CLUSTER_TABLES: Readonly<Record<string, SystemTable>> = {
  pg_am: {
    oid: 2601,
    columns: "oid oid, amname name, amtype char",
    rows: () => [
      [2, "heap", "t"],
      [403, "btree", "i"],
      [405, "hash", "i"],
    ],
  },
  pg_collation: {
    oid: 3456,
    columns: "oid oid, collname name, collnamespace oid",
    rows: () => [[100, "default", CATALOG_SCHEMA]],
  },
  pg_database: {
    oid: 1262,
    columns:
      "oid oid, datname name, datdba oid, encoding int4, datlocprovider char, datistemplate bool, datallowconn bool, datcollate text, datctype text, datlocale text, daticurules text, datacl _text, dattablespace oid",
    rows: (context) =>
      [...context.cluster.databases.values()].map(({ info }): Row => {
        const { owner } = info;
        const access = info.acl
          ? [...(showGrants(info.acl) ?? [])]
          : info.isTemplate
            ? [`=c/${owner}`, `${owner}=CTc/${owner}`]
            : null;
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
  pg_auth_members: {
    oid: 1261,
    columns: "oid oid, roleid oid, member oid, grantor oid, admin_option bool",
    rows: (context) =>
      [...context.cluster.roles.values()].flatMap(({ oid, memberOf = [] }) =>
        memberOf.map((group): Row => [0, roleOid(context, group), oid, 10, false]),
      ),
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
  pg_namespace: {
    oid: 2615,
    columns: "oid oid, nspname name, nspowner oid, nspacl _text",
    rows: (context) => [
      [99, "pg_toast", 10, null],
      [CATALOG_SCHEMA, "pg_catalog", 10, null],
      [INFORMATION_SCHEMA_OID, "information_schema", 10, null],
      ...[...context.catalog.objects].flatMap((object): Row[] =>
        object.kind === "schema"
          ? [
              [
                object.oid,
                object.name,
                object.name === "public" ? 6171 : roleOid(context, object.owner),
                showGrants(object.acl),
              ],
            ]
          : [],
      ),
    ],
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
};
