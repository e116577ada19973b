import type { Node, Constraint as ParsedConstraint } from "@pgsql/types";
import type { ReferenceAction, Table } from "../catalog/catalog.ts";
import { columnType, compileOwn } from "../catalog/describe.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { mayCast } from "../query/casts.ts";
import { textsOf } from "../query/type-names.ts";
import { newOid, takenName } from "./objects.ts";
import type { Workplace } from "./result.ts";
import type { Draft } from "./table-draft.ts";

/** `column` is the one that a constraint stands with. */
export function addConstraint(
  place: Workplace,
  draft: Draft,
  constraint: ParsedConstraint,
  column: string | undefined,
): void {
  switch (constraint.contype) {
    case "CONSTR_PRIMARY":
    case "CONSTR_UNIQUE":
      return addKey(place, draft, constraint, column);
    case "CONSTR_CHECK": {
      if (!constraint.raw_expr) return;
      const { schema } = draft.table;
      const columns = columnsIn(constraint.raw_expr);
      const middle = column ?? (columns.size === 1 ? [...columns][0] : undefined);
      const name =
        constraint.conname ??
        freeConstraint(
          draft,
          takenName(place, schema, `${draft.table.name}${middle === undefined ? "" : `_${middle}`}_check`),
        );
      compileOwn(place.context, constraint.raw_expr, draft.table, "check constraints");
      draft.constraints.push({ kind: "check", oid: newOid(place), name, expression: constraint.raw_expr });
      return;
    }
    case "CONSTR_FOREIGN":
      return addForeign(place, draft, constraint, column);
    case "CONSTR_EXCLUSION":
      return notSimulated("EXCLUDE");
    default:
  }
}

function columnsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  if ("ColumnRef" in node) {
    const reference = node.ColumnRef as { readonly fields?: readonly Node[] };
    found.add(textsOf(reference.fields).at(-1) ?? "");
  }
  for (const value of Object.values(node)) columnsIn(value, found);
  return found;
}

/** Constraints of one table differ in their names. */
function freeConstraint({ table, constraints }: Draft, name: string): string {
  const taken = new Set([...table.constraints, ...constraints].map((one) => one.name));
  let free = name;
  for (let count = 1; taken.has(free); count++) free = `${name}${count}`;
  return free;
}

function checkColumns(table: Table, names: readonly string[]): void {
  for (const name of names)
    if (!table.columns.some((column) => column.name === name))
      fail("42703", `column "${name}" named in key does not exist`);
}

function addKey(
  place: Workplace,
  draft: Draft,
  { contype, keys, conname, nulls_not_distinct }: ParsedConstraint,
  column: string | undefined,
): void {
  if (nulls_not_distinct) notSimulated("NULLS NOT DISTINCT");
  const columns = column === undefined ? textsOf(keys) : [column];
  const isPrimary = contype === "CONSTR_PRIMARY";
  const { table } = draft;
  checkColumns(table, columns);
  if (isPrimary && [...table.constraints, ...draft.constraints].some(({ kind }) => kind === "primary"))
    fail("42P16", `multiple primary keys for table "${table.name}" are not allowed`);
  if (isPrimary)
    draft.table = {
      ...table,
      columns: table.columns.map((one) => (columns.includes(one.name) ? { ...one, notNull: true } : one)),
    };
  const wanted = isPrimary ? `${table.name}_pkey` : `${table.name}_${columns.join("_")}_key`;
  const name = conname ?? freeConstraint(draft, takenName(place, table.schema, wanted));
  if (conname && place.transaction.catalog.relation(table.schema, conname))
    fail("42P07", `relation "${conname}" already exists`);
  const index = newOid(place);
  draft.indexes.push({
    kind: "index",
    oid: index,
    schema: table.schema,
    name,
    owner: table.owner,
    table: table.oid,
    unique: true,
    method: "btree",
    keys: columns.map((key) => ({ column: key })),
  });
  draft.constraints.push({
    kind: isPrimary ? "primary" : "unique",
    oid: newOid(place),
    name,
    index,
    columns,
  });
}

function actionOf(letter: string | undefined): ReferenceAction {
  return letter === "r" || letter === "c" || letter === "n" || letter === "d" ? letter : "a";
}

function addForeign(
  place: Workplace,
  draft: Draft,
  constraint: ParsedConstraint,
  column: string | undefined,
): void {
  const { pktable, pk_attrs, fk_attrs, conname, fk_upd_action, fk_del_action } = constraint;
  const { table } = draft;
  const columns = column === undefined ? textsOf(fk_attrs) : [column];
  for (const name of columns)
    if (!table.columns.some((one) => one.name === name))
      fail("42703", `column "${name}" referenced in foreign key constraint does not exist`);
  const isOwn = pktable?.relname === table.name;
  const other = isOwn ? table : place.context.findRelation(pktable?.relname ?? "", pktable?.schemaname);
  if (other?.kind !== "table") return fail("42P01", `relation "${pktable?.relname}" does not exist`);
  const known = [...other.constraints, ...(isOwn ? draft.constraints : [])];
  const primary = known.find((one) => one.kind === "primary");
  const named = textsOf(pk_attrs);
  const references = named.length > 0 ? named : primary?.kind === "primary" ? primary.columns : undefined;
  if (!references) return fail("42704", `there is no primary key for referenced table "${other.name}"`);
  for (const name of references)
    if (!other.columns.some((one) => one.name === name))
      fail("42703", `column "${name}" referenced in foreign key constraint does not exist`);
  if (references.length !== columns.length)
    fail("42830", "number of referencing and referenced columns for foreign key disagree");
  const isKey = known.some(
    (one) =>
      (one.kind === "primary" || one.kind === "unique") &&
      one.columns.length === references.length &&
      one.columns.every((name) => references.includes(name)),
  );
  if (!isKey)
    fail("42830", `there is no unique constraint matching given keys for referenced table "${other.name}"`);
  const name = conname ?? freeConstraint(draft, `${table.name}_${columns.join("_")}_fkey`);
  checkKeyTypes(table, columns, other, references, name);
  draft.constraints.push({
    kind: "foreign",
    oid: newOid(place),
    name,
    columns,
    table: other.oid,
    references,
    onDelete: actionOf(fk_del_action),
    onUpdate: actionOf(fk_upd_action),
  });
}

function checkKeyTypes(
  table: Table,
  columns: readonly string[],
  other: Table,
  references: readonly string[],
  constraint: string,
): void {
  for (const [at, name] of columns.entries()) {
    const [own, wanted] = [
      table.columns.find((one) => one.name === name),
      other.columns.find((one) => one.name === references[at]),
    ];
    if (!own || !wanted) continue;
    const [from, to] = [columnType(own), columnType(wanted)];
    if (!mayCast(from, to, "implicit") && !mayCast(to, from, "implicit"))
      fail("42804", `foreign key constraint "${constraint}" cannot be implemented`, {
        detail: `Key columns "${own.name}" and "${wanted.name}" are of incompatible types: ${from.shown} and ${to.shown}.`,
      });
  }
}
