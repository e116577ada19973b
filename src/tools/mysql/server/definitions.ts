import { translateCreateTable } from "../dialect/create-table.ts";
import { Expressions } from "../dialect/expressions.ts";
import { quoteName, quoteText, Translation } from "../dialect/source.ts";
import { isOne, type Token } from "../dialect/tokens.ts";
import { fail, notSimulated } from "../mysql-error.ts";
import { accountStatement } from "./account-statements.ts";
import { AlteredTable, alterTable } from "./alter-table.ts";
import { databaseStatement } from "./database-statements.ts";
import { done, type Outcome } from "./outcome.ts";
import type { MysqlSession } from "./session.ts";
import { commentOf, databasesOf } from "./tables.ts";

/** Statements that make, change and remove databases, tables and accounts. */
export async function define(
  session: MysqlSession,
  sql: string,
  tokens: readonly Token[],
  word: string,
): Promise<Outcome> {
  const outcome = accountStatement(session, tokens) ?? (await databaseStatement(session, tokens));
  if (outcome) return outcome;
  if (word === "RENAME" && isOne(tokens[1], "TABLE")) return renameTables(session, sql, tokens);
  if (/^(GRANT|REVOKE|FLUSH|RENAME)$/.test(word)) return refuseDefinition(tokens);
  const all = new Expressions(tokens, session.context());
  if (word === "CREATE" && isOne(tokens[1], "TABLE", "TEMPORARY")) return createTable(session, sql, all);
  if (word === "ALTER" && isOne(tokens[1], "TABLE")) return alterTable(session, sql, tokens);
  if (word === "DROP" && isOne(tokens[1], "INDEX")) return dropIndex(session, sql, all);
  if (!isOne(tokens[1], "TABLE", "VIEW", "INDEX", "UNIQUE", "OR") && word !== "TRUNCATE")
    return refuseDefinition(tokens);
  session.current();
  const out = new Translation();
  all.write(out, 0, tokens.length);
  await session.carryOut(sql, out);
  return done();
}

/** DROP INDEX name ON table */
async function dropIndex(session: MysqlSession, sql: string, all: Expressions): Promise<Outcome> {
  const table = isOne(all.tokens[3], "ON") ? all.tableName(4) : undefined;
  if (!table) throw session.mistake(sql, all.tokens[3]?.start);
  const altered = new AlteredTable(session, sql, table.database ?? session.current(), table.name);
  await altered.dropIndex(all.tokens[2]?.value ?? "");
  return done(0, "0", "Records: 0  Duplicates: 0  Warnings: 0");
}

/** RENAME TABLE old TO new, … */
async function renameTables(session: MysqlSession, sql: string, tokens: readonly Token[]): Promise<Outcome> {
  const all = new Expressions(tokens, session.context());
  for (const [from, to] of all.list(2, tokens.length)) {
    const old = all.tableName(from);
    const name = old && isOne(tokens[old.next], "TO") ? all.tableName(old.next + 1) : undefined;
    if (!old || !name || name.next !== to) throw session.mistake(sql, tokens[from]?.start);
    if (name.database !== undefined && name.database !== (old.database ?? session.current()))
      notSimulated("a table that goes to another database");
    await new AlteredTable(session, sql, old.database ?? session.current(), old.name).rename(name.name);
  }
  return done();
}

function refuseDefinition(tokens: readonly Token[]): never {
  return notSimulated(
    tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(" "),
  );
}

async function createTable(session: MysqlSession, sql: string, all: Expressions): Promise<Outcome> {
  const create = translateCreateTable(all);
  if (!create) throw session.mistake(sql, undefined);
  const { out, name, types, indexes, database = session.current() } = create;
  if (!databasesOf(session.store).includes(database)) fail(1049, "42000", `Unknown database '${database}'`);
  const isThere = session.store.catalog.relation(database, name) !== undefined;
  await session.carryOut(sql, out, { database, table: name });
  if (isThere) return done();
  const table = `${quoteName(database)}.${quoteName(name)}`;
  for (const index of indexes)
    await session.execute(`CREATE INDEX ${quoteName(`${name}.${index.name}`)} ON ${table} ${index.columns}`);
  await session.execute(`COMMENT ON TABLE ${table} IS ${quoteText(commentOf(types))}`);
  return done();
}
