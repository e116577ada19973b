import type { DeleteStmt, Node, UpdateStmt } from "@pgsql/types";
import type { Table } from "../catalog/catalog.ts";
import { requirePrivilege } from "../catalog/privileges.ts";
import { NOTHING, planFrom } from "../query/from.ts";
import { gather, ROWS_A_TICK, TICK } from "../query/plan.ts";
import { Planner } from "../query/planner.ts";
import { Scope } from "../query/scope.ts";
import type { Version } from "../storage/heap.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Row } from "../values/datum.ts";
import type { Work, Workplace } from "./result.ts";
import { resultOf, returning } from "./returning.ts";
import { assignments, changedTable, relationOf } from "./target-table.ts";
import { RowWriter } from "./write-rows.ts";

interface Chosen {
  readonly version: Version;
  /** Its values, and after them those of the row of FROM or USING. */
  readonly row: Row;
}

interface Choice {
  readonly table: Table;
  readonly planner: Planner;
  readonly scope: Scope;
  readonly rows: () => Work<Chosen[]>;
}

/** Which rows the statement is about: each once, joined to the first row of FROM or USING that fits. */
function choice(
  place: Workplace,
  { relation, whereClause, withClause }: UpdateStmt | DeleteStmt,
  others: readonly Node[] | undefined,
  letter: string,
): Choice {
  const table = changedTable(place, relation);
  for (const one of whereClause ? [letter, "r"] : [letter])
    requirePrivilege(place.context, table, one, relation?.location);
  const planner = new Planner(place.context).with(withClause);
  const source = others ? planFrom(planner, others, undefined) : NOTHING;
  const width = table.columns.length;
  const joined = source.relations.map((relation) => ({
    ...relation,
    columns: relation.columns.map((column) => ({ ...column, at: column.at + width })),
  }));
  const scope = new Scope([relationOf(table, relation?.alias?.aliasname), ...joined], undefined);
  const where = whereClause && planner.compiler(scope, "WHERE").boolean(whereClause, "WHERE");

  function* rows(): Work<Chosen[]> {
    const joinedRows = yield* gather(source.run(undefined));
    const found: Chosen[] = [];
    let count = 0;
    for (const version of place.transaction.heap(table.heap).versions) {
      if (!isVisible(version, place.context.snapshot)) continue;
      for (const other of joinedRows) {
        if (++count % ROWS_A_TICK === 0) yield TICK;
        const row = [...version.values, ...other];
        if (where && where.evaluate({ row, outer: undefined }) !== true) continue;
        found.push({ version, row });
        break;
      }
    }
    return found;
  }
  return { table, planner, scope, rows };
}

export function* update(place: Workplace, statement: UpdateStmt): Work {
  const { table, planner, scope, rows } = choice(place, statement, statement.fromClause, "w");
  const back = returning(planner, statement.returningList, scope);
  const writer = new RowWriter(place, table);
  const set = assignments(planner.compiler(scope, "UPDATE"), table, statement.targetList ?? [], writer);
  const chosen = yield* rows();
  const shown: Row[] = [];
  for (const [at, { version, row }] of chosen.entries()) {
    if ((at + 1) % ROWS_A_TICK === 0) yield TICK;
    const changed = writer.update(version, set(version.values, { row, outer: undefined }));
    if (back) shown.push(back.make([...changed, ...row.slice(table.columns.length)]));
  }
  writer.finish();
  return resultOf(`UPDATE ${chosen.length}`, back, shown);
}

export function* remove(place: Workplace, statement: DeleteStmt): Work {
  const { table, planner, scope, rows } = choice(place, statement, statement.usingClause, "d");
  const back = returning(planner, statement.returningList, scope);
  const writer = new RowWriter(place, table);
  const chosen = yield* rows();
  for (const [at, { version }] of chosen.entries()) {
    if ((at + 1) % ROWS_A_TICK === 0) yield TICK;
    writer.delete(version);
  }
  writer.finish();
  return resultOf(`DELETE ${chosen.length}`, back, back ? chosen.map(({ row }) => back.make(row)) : []);
}
