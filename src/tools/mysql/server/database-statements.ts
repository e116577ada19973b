import { quoteName } from "../dialect/source.ts";
import { isOne, type Token } from "../dialect/tokens.ts";
import { fail } from "../mysql-error.ts";
import { mayUse } from "./accounts.ts";
import { done, type Outcome } from "./outcome.ts";
import type { MysqlSession } from "./session.ts";
import { databasesOf, SYSTEM } from "./tables.ts";

/** CREATE DATABASE and DROP DATABASE: a database is a schema. */
export async function databaseStatement(
  session: MysqlSession,
  tokens: readonly Token[],
): Promise<Outcome | undefined> {
  const [verb, kind, ...rest] = tokens;
  if (!isOne(kind, "DATABASE", "SCHEMA")) return undefined;
  const isSoft = isOne(rest[0], "IF");
  const name = rest.find((token) => !isOne(token, "IF", "NOT", "EXISTS"))?.value ?? "";
  const isThere = databasesOf(session.store).includes(name);
  if (!mayUse(session.parts.account, name)) session.deny(name);
  if (isOne(verb, "CREATE")) {
    if (isThere)
      return isSoft ? done(1) : fail(1007, "HY000", `Can't create database '${name}'; database exists`);
    await session.execute(`CREATE SCHEMA ${quoteName(name)}`);
    return done(1);
  }
  if (!isOne(verb, "DROP")) return undefined;
  if (!isThere)
    return isSoft ? done() : fail(1008, "HY000", `Can't drop database '${name}'; database doesn't exist`);
  if (SYSTEM.includes(name)) fail(3552, "HY000", `Access to system schema '${name}' is rejected.`);
  const tables = session.store.catalog.tables.filter(({ schema }) => schema === name).length;
  await session.execute(`DROP SCHEMA ${quoteName(name)} CASCADE`);
  if (session.database === name) session.database = undefined;
  return done(tables);
}
