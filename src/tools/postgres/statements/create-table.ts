import type { ColumnDef, CreateStmt, Node, Constraint as ParsedConstraint } from "@pgsql/types";
import type { Column, Constraint, Index, ReferenceAction, Sequence, Table } from "../catalog/catalog.ts";
import { columnType, compileDefault, compileOwn } from "../catalog/describe.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { mayCast } from "../query/casts.ts";
import { resolveType, textsOf } from "../query/type-names.ts";
import { INT2, INT4, INT8, type Type, UNKNOWN } from "../values/types.ts";
import { isThere, newOid, schemaFor, takenName } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";

/** What a table is made of besides its columns: indexes and sequences come after it. */
interface Draft {
  table: Table;
  readonly constraints: Constraint[];
  readonly indexes: Index[];
  readonly sequences: Sequence[];
}

export function createTable(place: Workplace, statement: CreateStmt): Result {
  const { relation, tableElts = [], if_not_exists, inhRelations, partspec } = statement;
  if (inhRelations || partspec) notSimulated("inheritance and partitions");
  const name = relation?.relname ?? "";
  const schema = schemaFor(place, relation?.schemaname, relation?.location ?? 0);
  if (isThere(place, schema, name, if_not_exists)) return { tag: "CREATE TABLE" };
  const oid = newOid(place);
  const owner = place.context.user;
  const temporary = relation?.relpersistence === "t" ? { temporary: true } : {};
  const draft: Draft = {
    table: { kind: "table", oid, heap: oid, schema, name, owner, columns: [], constraints: [], ...temporary },
    constraints: [],
    indexes: [],
    sequences: [],
  };
  for (const element of tableElts) {
    if ("ColumnDef" in element) addColumn(place, draft, element.ColumnDef);
    else if ("TableLikeClause" in element) notSimulated("LIKE in CREATE TABLE");
  }
  for (const element of tableElts) {
    if ("ColumnDef" in element)
      for (const node of element.ColumnDef.constraints ?? [])
        if ("Constraint" in node) addConstraint(place, draft, node.Constraint, element.ColumnDef.colname);
    if ("Constraint" in element) addConstraint(place, draft, element.Constraint, undefined);
  }
  writeDraft(place, draft);
  return { tag: "CREATE TABLE" };
}

function writeDraft({ transaction }: Workplace, { table, constraints, indexes, sequences }: Draft): void {
  for (const sequence of sequences) putSequence(transaction, sequence);
  transaction.put({ ...table, constraints: [...table.constraints, ...constraints] });
  for (const index of indexes) transaction.put(index);
}

export function putSequence(transaction: Workplace["transaction"], sequence: Sequence): void {
  transaction.put(sequence);
  transaction.database.sequences.set(sequence.oid, { last: BigInt(sequence.start), called: false });
  transaction.record({
    kind: "sequence",
    d: transaction.database.info.oid,
    oid: sequence.oid,
    last: sequence.start,
    called: false,
  });
}

/** For `ALTER TABLE … ADD COLUMN` too. */
export function draftOf(table: Table): Draft {
  return { table, constraints: [], indexes: [], sequences: [] };
}

export function finishDraft(place: Workplace, draft: Draft): void {
  writeDraft(place, draft);
}

export function addColumn(place: Workplace, draft: Draft, definition: ColumnDef): Column {
  const { colname: name = "", typeName, constraints = [] } = definition;
  const { columns } = draft.table;
  if (columns.some((column) => column.name === name))
    fail("42701", `column "${name}" specified more than once`);
  const { type, typmod, isSerial } = resolveType(typeName);
  let column: Column = { name, type: type.name, typmod, notNull: isSerial };
  if (isSerial) column = { ...column, default: ownSequence(place, draft, name, type) };
  for (const node of constraints)
    if ("Constraint" in node) column = withConstraint(place, draft, column, node.Constraint);
  draft.table = { ...draft.table, columns: [...columns, column] };
  return column;
}

function withConstraint(
  place: Workplace,
  draft: Draft,
  column: Column,
  { contype, raw_expr, generated_when, location = 0 }: ParsedConstraint,
): Column {
  switch (contype) {
    case "CONSTR_NOTNULL":
    case "CONSTR_PRIMARY":
      return { ...column, notNull: true };
    case "CONSTR_DEFAULT":
      if (!raw_expr) return column;
      checkDefault(place, column, raw_expr);
      return { ...column, default: raw_expr };
    case "CONSTR_IDENTITY": {
      const type = columnType(column);
      if (![INT2, INT4, INT8].includes(type))
        fail("22023", "identity column type must be smallint, integer, or bigint");
      return {
        ...column,
        notNull: true,
        identity: generated_when === "a" ? "always" : "by default",
        default: ownSequence(place, draft, column.name, type),
      };
    }
    case "CONSTR_GENERATED":
      return raw_expr ? { ...column, generated: raw_expr } : column;
    case "CONSTR_NULL":
    case "CONSTR_CHECK":
    case "CONSTR_UNIQUE":
    case "CONSTR_FOREIGN":
    case "CONSTR_ATTR_NOT_DEFERRABLE":
      return column;
    default:
      return notSimulated(`the constraint ${contype}`, location);
  }
}

export function checkDefault({ context }: Workplace, column: Column, node: Node): void {
  const { type } = compileOwn(context, node, undefined, "DEFAULT expressions");
  const wanted = columnType(column);
  if (type !== UNKNOWN && !mayCast(type, wanted, "assignment"))
    fail(
      "42804",
      `column "${column.name}" is of type ${wanted.shown} but default expression is of type ${type.shown}`,
      {
        hint: "You will need to rewrite or cast the expression.",
      },
    );
  compileDefault(context, column, node);
}

/** The sequence of a serial or identity column; gives the default that asks it. */
function ownSequence(place: Workplace, draft: Draft, column: string, type: Type): Node {
  const { table } = draft;
  const name = takenName(place, table.schema, `${table.name}_${column}_seq`);
  const most = type === INT2 ? 2n ** 15n - 1n : type === INT4 ? 2n ** 31n - 1n : 2n ** 63n - 1n;
  draft.sequences.push({
    kind: "sequence",
    oid: newOid(place),
    schema: table.schema,
    name,
    owner: table.owner,
    type: type.name,
    start: "1",
    increment: "1",
    min: "1",
    max: String(most),
    cycle: false,
    ownedBy: { table: table.oid, column },
  });
  return nextValue(table.schema === "public" ? name : `${table.schema}.${name}`);
}

/** `nextval('name'::regclass)`, as the parser would give it. */
function nextValue(name: string): Node {
  const text: Node = { A_Const: { sval: { sval: name } } };
  const cast: Node = {
    TypeCast: { arg: text, typeName: { names: [{ String: { sval: "regclass" } }], typemod: -1 } },
  };
  return { FuncCall: { funcname: [{ String: { sval: "nextval" } }], args: [cast] } };
}

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
