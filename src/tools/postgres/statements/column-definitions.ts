import type { ColumnDef, Node, Constraint as ParsedConstraint } from "@pgsql/types";
import type { Column } from "../catalog/catalog.ts";
import { columnType, compileDefault, compileOwn } from "../catalog/describe.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { mayCast } from "../query/casts.ts";
import { quoteIdentifier } from "../query/functions/text.ts";
import { resolveType } from "../query/type-names.ts";
import { INT2, INT4, INT8, type Type, UNKNOWN } from "../values/types.ts";
import { newOid, takenName } from "./objects.ts";
import type { Workplace } from "./result.ts";
import type { Draft } from "./table-draft.ts";

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
  return nextValue(
    table.schema === "public"
      ? quoteIdentifier(name)
      : `${quoteIdentifier(table.schema)}.${quoteIdentifier(name)}`,
  );
}

/** `nextval('name'::regclass)`, as the parser would give it. */
function nextValue(name: string): Node {
  const text: Node = { A_Const: { sval: { sval: name } } };
  const cast: Node = {
    TypeCast: { arg: text, typeName: { names: [{ String: { sval: "regclass" } }], typemod: -1 } },
  };
  return { FuncCall: { funcname: [{ String: { sval: "nextval" } }], args: [cast] } };
}
