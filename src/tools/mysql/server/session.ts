import type { Process } from "../../../process/process.ts";
import type { ParseSql } from "../../postgres/parser-host.ts";
import { Session } from "../../postgres/server/session.ts";
import type { Result } from "../../postgres/statements/result.ts";
import type { Cluster, Database } from "../../postgres/storage/cluster.ts";
import { BOOL } from "../../postgres/values/types.ts";
import { translateChange } from "../dialect/changes.ts";
import { type DialectContext, Expressions } from "../dialect/expressions.ts";
import { translateQuery } from "../dialect/queries.ts";
import { withMysqlMeaning } from "../dialect/semantics.ts";
import { quoteName, Translation } from "../dialect/source.ts";
import { isOne, type Token, tokensOf } from "../dialect/tokens.ts";
import { fail, notSimulated } from "../mysql-error.ts";
import { type Account, mayUse, storeOf } from "./accounts.ts";
import { define } from "./definitions.ts";
import { mysqlError, syntaxError } from "./errors.ts";
import { insertRows } from "./insert-rows.ts";
import { cell, done, type Outcome } from "./outcome.ts";
import { placeOf, type Subject } from "./place.ts";
import { show } from "./show.ts";
import { databasesOf, isNumber, primaryKey, SYSTEM, tableOf } from "./tables.ts";
import { variable } from "./variables.ts";

export interface MysqlSessionParts {
  readonly process: Process;
  readonly parse: ParseSql;
  readonly cluster: Cluster;
  readonly account: Account;
  /** From where the client comes. */
  readonly host: string;
  readonly id: number;
  readonly version: string;
}

const SAVEPOINT = '"mysql statement"';

/** One connection's work, in MySQL's words: each statement is said in PostgreSQL's, whose executor carries it out. */
export class MysqlSession {
  database: string | undefined;
  lastInsertId = "0";
  #autocommit = true;
  readonly #session: Session;

  constructor(readonly parts: MysqlSessionParts) {
    const { process, cluster, account, parse } = parts;
    const store = storeOf(cluster);
    if (!store) throw new Error("the data directory has no data");
    this.#session = new Session({
      process,
      parse: (sql) => withMysqlMeaning(parse(sql)),
      cluster,
      database: store,
      user: account.user,
      sessionsIn: () => 0,
    });
  }

  get store(): Database {
    return this.#session.parts.database;
  }

  close(): void {
    this.#session.close();
  }

  /** Makes a database the usual one. */
  async use(name: string): Promise<void> {
    if (!mayUse(this.parts.account, name)) this.deny(name);
    if (!databasesOf(this.store).includes(name)) fail(1049, "42000", `Unknown database '${name}'`);
    this.database = name;
    await this.execute(`SET search_path TO ${quoteName(name)}`);
  }

  deny(database: string): never {
    const { user, host } = this.parts.account;
    return fail(1044, "42000", `Access denied for user '${user}'@'${host}' to database '${database}'`);
  }

  current(): string {
    return this.database ?? fail(1046, "3D000", "No database selected");
  }

  /** Carries out one statement. */
  async run(sql: string): Promise<Outcome> {
    const tokens = tokensOf(sql);
    const last = isOne(tokens.at(-1), ";") ? tokens.slice(0, -1) : tokens;
    const [first] = last;
    if (!first) return fail(1065, "42000", "Query was empty");
    if (this.#session.state === "I" && !this.#autocommit) await this.execute("BEGIN");
    const inner = last.findIndex((token, at) => at > 0 && isOne(token, ";"));
    if (inner >= 0) throw this.mistake(sql, last[inner]?.start);
    this.#checkGrants(last);
    return this.#dispatch(sql, last, first.text.toUpperCase());
  }

  /** Tables of other databases: whether they may be seen. Those of the system are not kept. */
  #checkGrants(tokens: readonly Token[]): void {
    const names = databasesOf(this.store);
    for (const [at, { value }] of tokens.entries()) {
      if (
        !isOne(tokens[at + 1], ".") ||
        !isOne(tokens[at - 1], "FROM", "JOIN", "INTO", "UPDATE", "TABLE", ",")
      )
        continue;
      if (names.includes(value) && !mayUse(this.parts.account, value)) this.deny(value);
      if (SYSTEM.includes(value.toLowerCase())) notSimulated(`tables of ${value}`);
    }
    const from = tokens.findIndex((token) => isOne(token, "FROM", "INTO", "UPDATE"));
    const isPlain =
      from >= 0 && !isOne(tokens[0], "SHOW", "GRANT", "REVOKE") && !isOne(tokens[from + 2], ".");
    if (isPlain && !isOne(tokens[from + 1], "(", "DUAL") && SYSTEM.includes(this.database ?? ""))
      notSimulated(`tables of ${this.database}`);
  }

  async #dispatch(sql: string, tokens: readonly Token[], word: string): Promise<Outcome> {
    switch (word) {
      case "SELECT":
      case "WITH":
      case "TABLE":
      case "(":
        return this.#query(sql, tokens);
      case "INSERT":
      case "REPLACE":
        return insertRows(this, sql, tokens);
      case "UPDATE":
      case "DELETE":
        return this.#change(sql, tokens, word);
      case "SHOW":
      case "DESCRIBE":
      case "DESC":
        return show(this, tokens) ?? this.#refuse(sql, tokens);
      case "USE": {
        await this.use(tokens[1]?.value ?? "");
        return done();
      }
      case "SET":
        return this.#set(sql, tokens);
      case "BEGIN":
      case "START":
      case "COMMIT":
      case "ROLLBACK":
      case "SAVEPOINT":
      case "RELEASE":
        return this.#transaction(sql, tokens, word);
      case "CREATE":
      case "DROP":
      case "ALTER":
      case "TRUNCATE":
      case "RENAME":
      case "GRANT":
      case "REVOKE":
      case "FLUSH":
        // Definitions end a transaction that is open.
        if (this.#session.state !== "I") await this.execute("COMMIT");
        return define(this, sql, tokens, word);
      default:
        return this.#refuse(sql, tokens);
    }
  }

  /** Statements that the real server has, and those that none has. */
  #refuse(sql: string, [first, second]: readonly Token[]): never {
    if (
      /^(ANALYZE|CALL|CHECK|DO|EXECUTE|EXPLAIN|HANDLER|HELP|KILL|LOAD|LOCK|OPTIMIZE|PREPARE|REPAIR|RESET|SHOW|SHUTDOWN|UNLOCK|VALUES|XA)$/i.test(
        first?.text ?? "",
      )
    )
      notSimulated([first?.text, second?.text].join(" ").trim());
    throw this.mistake(sql, first?.start);
  }

  /** What begins at that place is no statement. */
  mistake(sql: string, at: number | undefined): Error {
    return syntaxError(
      at === undefined ? "" : sql.slice(at).replace(/;\s*$/, ""),
      sql.slice(0, at).split("\n").length,
    );
  }

  context(): DialectContext {
    const { account, version, id, host } = this.parts;
    const columns = new Map(
      this.store.catalog.tables.flatMap((table) =>
        table.columns.map(({ name }) => [name.toLowerCase(), name] as const),
      ),
    );
    return {
      columns,
      database: this.database,
      user: `${account.user}@${host}`,
      account: `${account.user}@${account.host}`,
      version,
      connection: id,
      lastInsertId: this.lastInsertId,
    };
  }

  /** Says a statement in PostgreSQL's words and carries it out; within a transaction it fails alone. */
  async execute(text: string): Promise<Result> {
    let last: Result = { tag: "" };
    await this.#session.run(text, {
      result: (result) => (last = result),
      notice: () => undefined,
      empty: () => undefined,
      // MySQL has no COPY.
      copyIn: async () => "",
      copyOut: () => undefined,
    });
    return last;
  }

  /** The same, with errors in MySQL's words. */
  async carryOut(sql: string, out: Translation, subject: Subject = {}): Promise<Result> {
    const isWithin = this.#session.state !== "I";
    try {
      if (isWithin) await this.execute(`SAVEPOINT ${SAVEPOINT}`);
      const result = await this.execute(out.text);
      if (isWithin) await this.execute(`RELEASE ${SAVEPOINT}`);
      return result;
    } catch (thrown) {
      if (this.#session.state === "E") await this.execute(`ROLLBACK TO ${SAVEPOINT}`);
      throw mysqlError(thrown, placeOf(thrown, sql, out, { database: this.database, ...subject }));
    }
  }

  async #query(sql: string, tokens: readonly Token[]): Promise<Outcome> {
    const variables = variable(tokens, this.parts.version, this.#autocommit);
    if (variables) return variables;
    this.needDatabase(tokens);
    const { out, title } = translateQuery(sql, new Expressions(tokens, this.context()));
    const { columns = [], rows = [] } = await this.carryOut(sql, out);
    return {
      kind: "rows",
      columns: columns.map(({ name, type }) => ({ name: title(name), isNumber: isNumber(type.name) })),
      rows: rows.map((row) =>
        columns.map(({ type }, at) => cell(type === BOOL, row[at] ?? null, (value) => type.format(value))),
      ),
    };
  }

  /** Tables without a database before them are of the usual one: there must be one. */
  needDatabase(tokens: readonly Token[]): void {
    const at = tokens.findIndex((token) => isOne(token, "FROM", "INTO", "UPDATE"));
    if (at >= 0 && !isOne(tokens[at + 1], "(", "DUAL") && !isOne(tokens[at + 2], ".")) this.current();
  }

  async #change(sql: string, tokens: readonly Token[], word: "UPDATE" | "DELETE"): Promise<Outcome> {
    this.needDatabase(tokens);
    const out = translateChange(new Expressions(tokens, this.context()), (database, name) =>
      primaryKey(tableOf(this.store, database ?? this.current(), name)),
    );
    const table = tokens[word === "UPDATE" ? 1 : 2]?.value;
    const { tag } = await this.carryOut(sql, out, { table });
    const count = Number(tag.split(" ").at(-1));
    return done(
      count,
      "0",
      word === "UPDATE" ? `Rows matched: ${count}  Changed: ${count}  Warnings: 0` : "",
    );
  }

  async #set(sql: string, tokens: readonly Token[]): Promise<Outcome> {
    const words = tokens.map(({ text }) => text.toLowerCase()).join(" ");
    const [, value] = /^set (?:session )?(?:@@(?:session\.)?)?autocommit = (\S+)$/.exec(words) ?? [];
    if (value !== undefined) {
      this.#autocommit = /^(1|on)$/.test(value);
      if (this.#autocommit && this.#session.state !== "I") await this.execute("COMMIT");
      return done();
    }
    // What is the case already, and what changes nothing that is seen.
    if (
      /^set (names|character set) \S+|^set (session )?(@@session\.)?(sql_log_bin|foreign_key_checks = 1|sql_notes)\b/.test(
        words,
      )
    )
      return done();
    return notSimulated(sql.trim().replace(/;$/, ""));
  }

  async #transaction(sql: string, tokens: readonly Token[], word: string): Promise<Outcome> {
    if (word === "START" && !isOne(tokens[1], "TRANSACTION")) this.#refuse(sql, tokens);
    if (tokens.length > 2 && word === "START") notSimulated("characteristics of transactions");
    const isOpen = this.#session.state !== "I";
    // Another transaction that is open is committed first.
    if (word === "BEGIN" || word === "START") {
      if (isOpen) await this.execute("COMMIT");
      await this.execute("BEGIN");
    } else if (isOpen || !/^(COMMIT|ROLLBACK)$/.test(word)) {
      const out = new Translation();
      new Expressions(tokens, this.context()).write(out, 0, tokens.length);
      await this.execute(word === "RELEASE" ? out.text.replace('"RELEASE"', "RELEASE") : out.text);
    }
    return done();
  }
}
