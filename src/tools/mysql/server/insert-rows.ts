import { Expressions } from "../dialect/expressions.ts";
import { translateInsert } from "../dialect/insert.ts";
import { quoteName, quoteText } from "../dialect/source.ts";
import type { Token } from "../dialect/tokens.ts";
import { done, type Outcome } from "./outcome.ts";
import type { MysqlSession } from "./session.ts";
import { liveRows, tableOf } from "./tables.ts";

/** INSERT and REPLACE. */
export async function insertRows(
  session: MysqlSession,
  sql: string,
  tokens: readonly Token[],
): Promise<Outcome> {
  session.needDatabase(tokens);
  const target = (database: string | undefined, name: string) => {
    const { columns } = tableOf(session.store, database ?? session.current(), name);
    return {
      columns: columns.map((column) => column.name),
      auto: columns.find(({ identity }) => identity)?.name,
    };
  };
  const insert = translateInsert(new Expressions(tokens, session.context()), target);
  if (!insert) throw session.mistake(sql, tokens[1]?.start);
  const { out, name, columns: given, database = session.current(), updates } = insert;
  const table = tableOf(session.store, database, name);
  const sequence = counter(session, table.oid);
  const before = sequence === undefined ? undefined : session.store.sequences.get(sequence)?.last;
  const had = liveRows(session.store, table);
  const result = await session.carryOut(sql, out, { database, table: name, given });
  const count = Number(result.tag.split(" ").at(-1));
  const after = sequence === undefined ? undefined : session.store.sequences.get(sequence)?.last;
  const auto = table.columns.find(({ identity }) => identity)?.name;
  if (auto !== undefined && sequence !== undefined) {
    if (after !== before && after !== undefined) session.lastInsertId = String(after - BigInt(count - 1));
    await catchUp(session, database, name, auto, sequence);
  }
  const duplicates = updates ? count - (liveRows(session.store, table) - had) : 0;
  const id = after === before ? "0" : session.lastInsertId;
  // A row that was changed counts twice.
  const info = count > 1 ? `Records: ${count}  Duplicates: ${duplicates}  Warnings: 0` : "";
  return done(count + duplicates, id, info);
}

function counter(session: MysqlSession, table: number): number | undefined {
  for (const object of session.store.catalog.objects)
    if (object.kind === "sequence" && object.ownedBy?.table === table) return object.oid;
  return undefined;
}

/** A number that was given for the column that counts up moves the counter (InnoDB). */
async function catchUp(
  session: MysqlSession,
  database: string,
  name: string,
  column: string,
  sequence: number,
): Promise<void> {
  const object = session.store.catalog.get(sequence);
  if (object?.kind !== "sequence") return;
  const { rows = [] } = await session.execute(
    `SELECT max(${quoteName(column)}) FROM ${quoteName(database)}.${quoteName(name)}`,
  );
  const most = rows[0]?.[0] ?? null;
  const last = session.store.sequences.get(sequence)?.last ?? 0n;
  if (most !== null && BigInt(String(most)) > last)
    await session.execute(
      `SELECT setval(${quoteText(`${quoteName(database)}.${quoteName(object.name)}`)}, ${String(most)})`,
    );
}
