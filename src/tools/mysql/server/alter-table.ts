import type { Table } from "../../postgres/catalog/catalog.ts";
import { COLUMN_PLACE } from "../../postgres/statements/column-place.ts";
import { AlterTable, type TableChange } from "../dialect/alter-table.ts";
import { Expressions } from "../dialect/expressions.ts";
import { quoteName, quoteText } from "../dialect/source.ts";
import { isOne, type Token } from "../dialect/tokens.ts";
import { fail } from "../mysql-error.ts";
import { done, type Outcome } from "./outcome.ts";
import type { MysqlSession } from "./session.ts";
import { commentOf, declaredTypes, keyName, liveRows, tableOf } from "./tables.ts";

/** ALTER TABLE: one change after the other. */
export async function alterTable(
  session: MysqlSession,
  sql: string,
  tokens: readonly Token[],
): Promise<Outcome> {
  const all = new Expressions(tokens, session.context());
  const named = isOne(tokens[1], "TABLE") ? all.tableName(2) : undefined;
  if (!named) throw session.mistake(sql, tokens[2]?.start);
  const { name, next, database = session.current() } = named;
  const altered = new AlteredTable(session, sql, database, name);
  let records = 0;
  const changer = new AlterTable(all, altered.path, name);
  for (const [from, to] of all.list(next, tokens.length)) {
    const changes = changer.change(from, to);
    if (!changes) throw session.mistake(sql, tokens[from]?.start);
    for (const change of changes) {
      if (altered.isCopiedFor(change)) records = Math.max(records, altered.rowCount);
      await altered.apply(change);
    }
  }
  if (
    all
      .list(next, tokens.length)
      .every(([from]) => isOne(tokens[from], "RENAME") && isOne(tokens[from + 1], "TO"))
  )
    return done();
  return done(records, "0", `Records: ${records}  Duplicates: 0  Warnings: 0`);
}

export class AlteredTable {
  #name: string;

  constructor(
    private readonly session: MysqlSession,
    private readonly sql: string,
    private readonly database: string,
    name: string,
  ) {
    this.#name = tableOf(session.store, database, name).name;
  }

  get path(): string {
    return `${quoteName(this.database)}.${quoteName(this.#name)}`;
  }

  get #table(): Table {
    return tableOf(this.session.store, this.database, this.#name);
  }

  get rowCount(): number {
    return liveRows(this.session.store, this.#table);
  }

  /** Another type is written into all rows; other changes leave them where they are (ALGORITHM=INPLACE). */
  isCopiedFor({ types, dropsPrimary, out }: TableChange): boolean {
    const known = declaredTypes(this.#table);
    const changes = [...(types ?? [])].some(([name, type]) => {
      const before = known.get(name);
      return type !== undefined && before !== undefined && before !== type && !isLonger(before, type);
    });
    return (changes && !out) || dropsPrimary === true;
  }

  async apply(change: TableChange): Promise<void> {
    const { session, database } = this;
    const types = new Map(declaredTypes(this.#table));
    for (const [name, type] of change.types ?? [])
      if (type === undefined && !this.#table.columns.some((column) => column.name === name)) cannotDrop(name);
    const isTaken = this.#table.columns.some(({ name }) => name.toLowerCase() === change.adds?.toLowerCase());
    if (isTaken) fail(1060, "42S21", `Duplicate column name '${change.adds}'`);
    if (change.out) await session.carryOut(this.sql, change.out, { database, table: this.#name });
    if (change.place) await this.#place(change.place);
    if (change.makesIndex) await this.#makeIndex(change.makesIndex);
    if (change.dropsIndex) await this.dropIndex(change.dropsIndex.name);
    if (change.dropsPrimary) await this.#dropPrimary();
    if (change.dropsForeign) {
      const { name } = change.dropsForeign;
      await this.#dropConstraint(name, (one) => one.name === name);
    }
    if (change.counter !== undefined) await this.#count(change.counter);
    if (change.newName !== undefined) return this.rename(change.newName);
    const { renames } = change;
    if (renames) {
      const type = types.get(renames.from);
      types.delete(renames.from);
      if (type !== undefined) types.set(renames.to, type);
    }
    for (const [name, type] of change.types ?? [])
      if (type === undefined) types.delete(name);
      else types.set(name, type);
    if (change.types || renames) await this.#keepTypes(types);
  }

  async #place({ name, after }: NonNullable<TableChange["place"]>): Promise<void> {
    const names = this.#table.columns.map((column) => column.name).filter((one) => one !== name);
    const found = names.findIndex((one) => one.toLowerCase() === after.toLowerCase());
    if (after !== "" && found < 0) fail(1054, "42S22", `Unknown column '${after}' in '${this.#name}'`);
    await this.session.execute(
      `ALTER TABLE ${this.path} ALTER COLUMN ${quoteName(name)} SET (${quoteName(COLUMN_PLACE)} = ${found + 1})`,
    );
  }

  async #keepTypes(types: ReadonlyMap<string, string>): Promise<void> {
    await this.session.execute(`COMMENT ON TABLE ${this.path} IS ${quoteText(commentOf(types))}`);
  }

  async #makeIndex({ name, columns }: NonNullable<TableChange["makesIndex"]>): Promise<void> {
    const taken = this.session.store.catalog
      .indexesOf(this.#table.oid)
      .some((index) => keyName(this.#table, index) === name);
    if (taken) fail(1061, "42000", `Duplicate key name '${name}'`);
    const whole = quoteName(`${this.#name}.${name}`);
    await this.session.execute(`CREATE INDEX ${whole} ON ${this.path} ${columns}`);
  }

  async dropIndex(name: string): Promise<void> {
    const table = this.#table;
    const index = this.session.store.catalog
      .indexesOf(table.oid)
      .find((one) => keyName(table, one).toLowerCase() === name.toLowerCase());
    if (!index) return cannotDrop(name);
    const constraint = table.constraints.find((one) => "index" in one && one.index === index.oid);
    if (constraint) return this.#dropConstraint(name, (one) => one === constraint);
    await this.session.execute(`DROP INDEX ${quoteName(this.database)}.${quoteName(index.name)}`);
  }

  async #dropPrimary(): Promise<void> {
    if (this.#table.columns.some(({ identity }) => identity))
      fail(
        1075,
        "42000",
        "Incorrect table definition; there can be only one auto column and it must be defined as a key",
      );
    await this.#dropConstraint("PRIMARY", (one) => one.kind === "primary");
  }

  async #dropConstraint(name: string, isIt: (one: Table["constraints"][number]) => boolean): Promise<void> {
    const found = this.#table.constraints.find(isIt);
    if (!found) return cannotDrop(name);
    await this.session.execute(`ALTER TABLE ${this.path} DROP CONSTRAINT ${quoteName(found.name)}`);
  }

  async #count(next: string): Promise<void> {
    for (const object of this.session.store.catalog.objects)
      if (object.kind === "sequence" && object.ownedBy?.table === this.#table.oid)
        await this.session.execute(
          `SELECT setval(${quoteText(`${quoteName(this.database)}.${quoteName(object.name)}`)}, ${BigInt(next) - 1n})`,
        );
  }

  /** Indexes are called after their table. */
  async rename(name: string): Promise<void> {
    const { session } = this;
    if (session.store.catalog.relation(this.database, name))
      fail(1050, "42S01", `Table '${name}' already exists`);
    const before = `${this.#name}.`;
    const indexes = session.store.catalog.indexesOf(this.#table.oid);
    const { constraints } = this.#table;
    await session.execute(`ALTER TABLE ${this.path} RENAME TO ${quoteName(name)}`);
    this.#name = name;
    for (const index of indexes) {
      if (!index.name.startsWith(before)) continue;
      const names = `${quoteName(index.name)} TO ${quoteName(`${name}.${index.name.slice(before.length)}`)}`;
      const isConstraint = constraints.some((one) => "index" in one && one.index === index.oid);
      await session.execute(
        isConstraint
          ? `ALTER TABLE ${this.path} RENAME CONSTRAINT ${names}`
          : `ALTER INDEX ${quoteName(this.database)}.${names.replace(" TO ", " RENAME TO ")}`,
      );
    }
  }
}

/** A VARCHAR that may have more characters than before. */
function isLonger(before: string, after: string): boolean {
  const length = (type: string) => Number(/^varchar\((\d+)\)$/.exec(type)?.[1] ?? 0);
  return length(before) > 0 && length(after) >= length(before);
}

function cannotDrop(name: string): never {
  return fail(1091, "42000", `Can't DROP '${name}'; check that column/key exists`);
}
