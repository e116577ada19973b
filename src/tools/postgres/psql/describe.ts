/** What `\d` and its like ask (describe.c of psql 17), as far as the server has it. */

const KIND = `CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'i' THEN 'index' WHEN 'S' THEN 'sequence' WHEN 't' THEN 'TOAST table' WHEN 'f' THEN 'foreign table' WHEN 'p' THEN 'partitioned table' WHEN 'I' THEN 'partitioned index' END as "Type"`;

const NOT_SYSTEM = `      AND n.nspname <> 'pg_catalog'
      AND n.nspname !~ '^pg_toast'
      AND n.nspname <> 'information_schema'
`;

/** A pattern of names, as psql reads it: * and ? stand for others, quotes keep capital letters. */
export interface NamePattern {
  readonly schema: string | undefined;
  readonly name: string | undefined;
}

export function parsePattern(text: string | undefined): NamePattern {
  if (text === undefined || text === "") return { schema: undefined, name: undefined };
  const parts: string[] = [""];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) parts[parts.length - 1] += sign.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&");
    else if (sign === ".") parts.push("");
    else if (sign === "*") parts[parts.length - 1] += ".*";
    else if (sign === "?") parts[parts.length - 1] += ".";
    else parts[parts.length - 1] += sign === "$" ? "\\$" : sign.toLowerCase();
  }
  const name = parts.at(-1);
  const schema = parts.length > 1 ? parts.at(-2) : undefined;
  return { schema: schema || undefined, name: name || undefined };
}

function matching(
  { schema, name }: NamePattern,
  nameColumn: string,
  schemaColumn: string,
  visible: string,
): string {
  const quote = (text: string) => `'^(${text.replaceAll("'", "''")})$'`;
  const lines: string[] = [];
  if (name !== undefined && name !== ".*")
    lines.push(`  AND ${nameColumn} OPERATOR(pg_catalog.~) ${quote(name)} COLLATE pg_catalog.default\n`);
  if (schema !== undefined)
    lines.push(`  AND ${schemaColumn} OPERATOR(pg_catalog.~) ${quote(schema)} COLLATE pg_catalog.default\n`);
  else if (visible) lines.push(`  AND ${visible}\n`);
  return lines.join("");
}

const VISIBLE = "pg_catalog.pg_table_is_visible(c.oid)";

/** `\dt`, `\di` and so on; `kinds` are their letters. */
export function relationsQuery(kinds: string, pattern: NamePattern, verbose: boolean): string {
  const showsIndexes = kinds.includes("i");
  const letters = [
    ...new Set(
      [...kinds].flatMap(
        (kind) => ({ t: ["r", "p"], i: ["i", "I"], v: ["v"], m: ["m"], S: ["S"], E: ["f"] })[kind] ?? [],
      ),
    ),
  ];
  const more = verbose
    ? `,
  CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 't' THEN 'temporary' WHEN 'u' THEN 'unlogged' END as "Persistence"${/[tmi]/.test(kinds) ? ',\n  am.amname as "Access method"' : ""},
  pg_catalog.pg_size_pretty(pg_catalog.pg_table_size(c.oid)) as "Size",
  pg_catalog.obj_description(c.oid, 'pg_class') as "Description"`
    : "";
  return `SELECT n.nspname as "Schema",
  c.relname as "Name",
  ${KIND},
  pg_catalog.pg_get_userbyid(c.relowner) as "Owner"${showsIndexes ? ',\n  c2.relname as "Table"' : ""}${more}
FROM pg_catalog.pg_class c
     LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam${
       showsIndexes
         ? `
     LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
     LEFT JOIN pg_catalog.pg_class c2 ON i.indrelid = c2.oid`
         : ""
     }
WHERE c.relkind IN (${letters.map((letter) => `'${letter}'`).join(",")},'')
${pattern.name === undefined && pattern.schema === undefined ? NOT_SYSTEM : ""}${matching(pattern, "c.relname", "n.nspname", VISIBLE)}ORDER BY 1,2;`;
}

export const DATABASES = `SELECT
  d.datname as "Name",
  pg_catalog.pg_get_userbyid(d.datdba) as "Owner",
  pg_catalog.pg_encoding_to_char(d.encoding) as "Encoding",
  CASE d.datlocprovider WHEN 'b' THEN 'builtin' WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' END AS "Locale Provider",
  d.datcollate as "Collate",
  d.datctype as "Ctype",
  d.datlocale as "Locale",
  d.daticurules as "ICU Rules",
  CASE WHEN pg_catalog.array_length(d.datacl, 1) = 0 THEN '(none)' ELSE pg_catalog.array_to_string(d.datacl, E'\\n') END AS "Access privileges"
FROM pg_catalog.pg_database d
ORDER BY 1;`;

/** `\\dp` */
export function privilegesQuery(pattern: NamePattern): string {
  return `SELECT n.nspname as "Schema",
  c.relname as "Name",
  CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' WHEN 'p' THEN 'partitioned table' END as "Type",
  CASE WHEN pg_catalog.array_length(c.relacl, 1) = 0 THEN '(none)' ELSE pg_catalog.array_to_string(c.relacl, E'\\n') END AS "Access privileges",
  '' AS "Column privileges",
  '' AS "Policies"
FROM pg_catalog.pg_class c
     LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r','v','m','S','f','p')
${pattern.name === undefined && pattern.schema === undefined ? NOT_SYSTEM : ""}${matching(pattern, "c.relname", "n.nspname", VISIBLE)}ORDER BY 1, 2;`;
}

/** `\\du`; before release 16 it tells of memberships, too. */
export function rolesQuery(pattern: NamePattern, showsGroups: boolean): string {
  const groups = showsGroups
    ? `
, COALESCE((SELECT '{' || pg_catalog.string_agg(b.rolname, ',') || '}'
     FROM pg_catalog.pg_auth_members m
     JOIN pg_catalog.pg_roles b ON (m.roleid = b.oid)
     WHERE m.member = r.oid), '{}') as memberof`
    : "";
  const where =
    pattern.name === undefined
      ? "WHERE r.rolname !~ '^pg_'\n"
      : `WHERE true\n${matching({ schema: undefined, name: pattern.name }, "r.rolname", "", "")}`;
  return `SELECT r.rolname, r.rolsuper, r.rolinherit,
  r.rolcreaterole, r.rolcreatedb, r.rolcanlogin,
  r.rolconnlimit, r.rolvaliduntil
, r.rolreplication
, r.rolbypassrls${groups}
FROM pg_catalog.pg_roles r
${where}ORDER BY 1;`;
}

export const EXTENSIONS = `SELECT e.extname AS "Name", e.extversion AS "Version", n.nspname AS "Schema", c.description AS "Description"
FROM pg_catalog.pg_extension e LEFT JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace LEFT JOIN pg_catalog.pg_description c ON c.objoid = e.oid AND c.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass
ORDER BY 1;`;

export function schemasQuery(pattern: NamePattern): string {
  const where =
    pattern.name === undefined
      ? "WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'\n"
      : `WHERE true\n${matching({ schema: undefined, name: pattern.name }, "n.nspname", "", "")}`;
  return `SELECT n.nspname AS "Name",
  CASE n.nspname WHEN 'public' THEN 'pg_database_owner' ELSE pg_catalog.pg_get_userbyid(n.nspowner) END AS "Owner"
FROM pg_catalog.pg_namespace n
${where}ORDER BY 1;`;
}

export const FUNCTIONS = `SELECT n.nspname as "Schema", p.proname as "Name", '' as "Result data type", '' as "Argument data types", '' as "Type"
FROM pg_catalog.pg_proc p
     LEFT JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
ORDER BY 1, 2, 4;`;

export function findRelations(pattern: NamePattern): string {
  return `SELECT c.oid,
  n.nspname,
  c.relname
FROM pg_catalog.pg_class c
     LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE true
${matching(pattern, "c.relname", "n.nspname", VISIBLE)}ORDER BY 2, 3;`;
}

/** The queries about one relation. */
export const ABOUT = {
  relation: (oid: string) => `SELECT c.relchecks, c.relkind, c.relhasindex, c.relpersistence, am.amname
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_am am ON (c.relam = am.oid)
WHERE c.oid = '${oid}';`,
  columns: (oid: string) => `SELECT a.attname,
  pg_catalog.format_type(a.atttypid, a.atttypmod),
  (SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid, true)
   FROM pg_catalog.pg_attrdef d
   WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.atthasdef),
  a.attnotnull,
  NULL AS attcollation,
  a.attidentity,
  a.attgenerated,
  a.attstorage
FROM pg_catalog.pg_attribute a
WHERE a.attrelid = '${oid}' AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum;`,
  indexes: (
    oid: string,
  ) => `SELECT c2.relname, i.indisprimary, i.indisunique, i.indisclustered, i.indisvalid, pg_catalog.pg_get_indexdef(i.indexrelid, 0, true),
  pg_catalog.pg_get_constraintdef(con.oid, true), contype, condeferrable, condeferred
FROM pg_catalog.pg_class c, pg_catalog.pg_class c2, pg_catalog.pg_index i
  LEFT JOIN pg_catalog.pg_constraint con ON (conrelid = i.indrelid AND conindid = i.indexrelid AND contype IN ('p','u','x'))
WHERE c.oid = '${oid}' AND c.oid = i.indrelid AND i.indexrelid = c2.oid
ORDER BY i.indisprimary DESC, c2.relname;`,
  checks: (oid: string) => `SELECT r.conname, pg_catalog.pg_get_constraintdef(r.oid, true)
FROM pg_catalog.pg_constraint r
WHERE r.conrelid = '${oid}' AND r.contype = 'c'
ORDER BY 1;`,
  foreignKeys: (oid: string) => `SELECT true as sametable, conname,
  pg_catalog.pg_get_constraintdef(r.oid, true) as condef,
  conrelid::pg_catalog.regclass AS ontable
FROM pg_catalog.pg_constraint r
WHERE r.conrelid = '${oid}' AND r.contype = 'f'
     AND conparentid = 0
ORDER BY conname`,
  referrers: (oid: string) => `SELECT conname, conrelid::pg_catalog.regclass AS ontable,
       pg_catalog.pg_get_constraintdef(oid, true) AS condef
  FROM pg_catalog.pg_constraint c
 WHERE confrelid = '${oid}'
       AND contype = 'f' AND conparentid = 0
ORDER BY conname;`,
  index: (
    oid: string,
  ) => `SELECT i.indisunique, i.indisprimary, c2.relname, n.nspname, 'btree', pg_catalog.pg_get_indexdef(i.indexrelid, 0, true)
FROM pg_catalog.pg_index i, pg_catalog.pg_class c2, pg_catalog.pg_namespace n
WHERE i.indexrelid = '${oid}' AND c2.oid = i.indrelid AND n.oid = c2.relnamespace;`,
  sequence: (
    schema: string,
    name: string,
  ) => `SELECT data_type::text AS "Type", start_value AS "Start", min_value AS "Minimum", max_value AS "Maximum", increment_by AS "Increment", CASE WHEN cycle THEN 'yes' ELSE 'no' END AS "Cycles?", cache_size AS "Cache"
FROM pg_catalog.pg_sequences WHERE schemaname = '${schema}' AND sequencename = '${name}';`,
};
