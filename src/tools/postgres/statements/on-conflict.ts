import type { OnConflictClause } from "@pgsql/types";
import type { Table } from "../catalog/catalog.ts";
import { fail } from "../postgres-error.ts";
import type { Frame } from "../query/expression.ts";
import type { Planner } from "../query/planner.ts";
import { Scope } from "../query/scope.ts";
import type { Row } from "../values/datum.ts";
import type { Workplace } from "./result.ts";
import { assignments, relationOf } from "./target-table.ts";
import type { RowWriter } from "./write-rows.ts";

/** Not SQL's: an update may be for a row with any key that is there, as in MySQL. */
export const ANY_UNIQUE_KEY = "\u0000any unique key";

/** ON CONFLICT: what becomes of a row whose key is there. */
export class ConflictRule {
  readonly #index: number | undefined;
  readonly #update: ((old: Row, wanted: Row) => Row | undefined) | undefined;

  constructor(
    place: Workplace,
    planner: Planner,
    table: Table,
    clause: OnConflictClause,
    private readonly writer: RowWriter,
    alias: string | undefined,
  ) {
    this.#index = inferredIndex(place, table, clause);
    if (clause.action !== "ONCONFLICT_UPDATE") return;
    const own = relationOf(table, alias);
    const width = table.columns.length;
    const excluded = {
      ...own,
      alias: "excluded",
      columns: own.columns.map((column) => ({ ...column, at: column.at + width })),
    };
    const scope = new Scope([own, excluded], undefined);
    const compiler = planner.compiler(scope, "ON CONFLICT DO UPDATE");
    const where = clause.whereClause && compiler.boolean(clause.whereClause, "WHERE");
    const set = assignments(compiler, table, clause.targetList ?? [], writer);
    this.#update = (old, wanted) => {
      const frame: Frame = { row: [...old, ...wanted], outer: undefined };
      return where && where.evaluate(frame) !== true ? undefined : set(old, frame);
    };
  }

  insert(row: Row): Row | undefined {
    const conflict = this.writer.rules.conflict(row, this.#index);
    if (!conflict) return this.writer.insert(row);
    const changed = this.#update?.(conflict.version.values, row);
    return changed && this.writer.update(conflict.version, changed);
  }
}

function inferredIndex(
  { context }: Workplace,
  table: Table,
  { infer, action }: OnConflictClause,
): number | undefined {
  if (!infer)
    return action === "ONCONFLICT_UPDATE"
      ? fail("42601", "ON CONFLICT DO UPDATE requires inference specification or constraint name", {
          hint: "For example, ON CONFLICT (column_name).",
        })
      : undefined;
  if (infer.conname === ANY_UNIQUE_KEY) return undefined;
  const names = (infer.indexElems ?? []).map((node) =>
    "IndexElem" in node ? node.IndexElem.name : undefined,
  );
  const found = context.catalog
    .indexesOf(table.oid)
    .find(
      ({ unique, keys, name }) =>
        unique &&
        (infer.conname
          ? name === infer.conname
          : keys.length === names.length && keys.every(({ column }) => names.includes(column))),
    );
  return (
    found?.oid ??
    fail("42P10", "there is no unique or exclusion constraint matching the ON CONFLICT specification")
  );
}
