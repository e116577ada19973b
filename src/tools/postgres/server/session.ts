import type { CopyStmt, Node, TransactionStmt, VariableSetStmt } from "@pgsql/types";
import type { Process } from "../../../process/process.ts";
import type { Relation } from "../catalog/catalog.ts";
import { objectNames } from "../catalog/object-names.ts";
import { systemTableOid } from "../catalog/system-tables.ts";
import type { ParseSql } from "../parser-host.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import type { Context } from "../query/context.ts";
import { Planner } from "../query/planner.ts";
import { Scope } from "../query/scope.ts";
import { textsOf } from "../query/type-names.ts";
import { carryOut } from "../statements/carry-out.ts";
import { copyFrom, copyTo, readServerFile, writeServerFile } from "../statements/copy.ts";
import type { Notice, Result, Work, Workplace } from "../statements/result.ts";
import type { Cluster, Database } from "../storage/cluster.ts";
import { RowLocked, Transaction } from "../storage/transaction.ts";
import { TEXT } from "../values/types.ts";
import { releaseOf } from "../version.ts";
import { SessionSequences } from "./sequences.ts";
import { chosenRole } from "./set-role.ts";
import { Settings } from "./settings.ts";
import { settingText, showSetting } from "./show-setting.ts";
import { parseStatements, type Statement } from "./statements.ts";

/** Steps of a computer for what is done between two ticks. */
const STEPS_A_TICK = 64;
/** So long a wait goes on before it looks whether it was cancelled. */
const SLEEP_SLICE = 50;

export interface SessionParts {
  readonly process: Process;
  readonly parse: ParseSql;
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly sessionsIn: (database: number) => number;
}

/** What hears of results. */
export interface Listener {
  result(result: Result, format: Context): void;
  notice(notice: Notice): void;
  empty(): void;
  /** What the client sends for COPY … FROM STDIN. */
  copyIn(columns: number): Promise<string>;
  copyOut(columns: number, lines: readonly string[]): void;
}

/** One connection's work: its transaction, its settings. */
export class Session {
  readonly settings: Settings;
  readonly #sequences = new SessionSequences();
  #transaction: Transaction | undefined;
  /** `failed`: an error has come, and all is ignored until its end. */
  #block: "none" | "open" | "failed" = "none";
  /** A wish to give up what is at work. */
  isCancelled = false;
  /** SET ROLE */
  #role: string | undefined;

  constructor(readonly parts: SessionParts) {
    this.settings = new Settings(releaseOf(parts.process));
  }

  /** As ReadyForQuery tells it. */
  get state(): "I" | "T" | "E" {
    return this.#block === "none" ? "I" : this.#block === "open" ? "T" : "E";
  }

  /** Carries out all statements of a text, in one transaction unless they say otherwise. */
  async run(sql: string, listener: Listener): Promise<void> {
    this.isCancelled = false;
    if (this.#block === "none") this.parts.cluster.refresh();
    try {
      const statements = parseStatements(this.parts.parse, sql);
      if (statements.length === 0) listener.empty();
      for (const statement of statements) await this.#one(statement, listener);
      if (this.#block === "none") this.#commit();
    } catch (thrown) {
      this.#failed();
      throw thrown;
    }
  }

  /** The client has gone. */
  close(): void {
    this.#transaction?.abort();
    this.#transaction = undefined;
    this.#block = "none";
  }

  #failed(): void {
    if (this.#block === "none") {
      this.#transaction?.abort();
      this.#transaction = undefined;
    } else this.#block = "failed";
  }

  #commit(): void {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    transaction?.commit();
    this.parts.cluster.checkpoint();
  }

  async #one({ node, isAlone }: Statement, listener: Listener): Promise<void> {
    if ("TransactionStmt" in node) {
      listener.result({ tag: this.#transactionStatement(node.TransactionStmt, listener) }, this.#context());
      return;
    }
    if (this.#block === "failed")
      fail("25P02", "current transaction is aborted, commands ignored until end of transaction block");
    const isClusterWide =
      "CreatedbStmt" in node ||
      "DropdbStmt" in node ||
      ("VacuumStmt" in node && node.VacuumStmt.is_vacuumcmd);
    if (isClusterWide && (this.#block !== "none" || !isAlone))
      fail(
        "25001",
        `${"CreatedbStmt" in node ? "CREATE DATABASE" : "DropdbStmt" in node ? "DROP DATABASE" : "VACUUM"} cannot run inside a transaction block`,
      );
    if ("VariableSetStmt" in node) listener.result({ tag: this.#set(node.VariableSetStmt) }, this.#context());
    else if ("VariableShowStmt" in node)
      listener.result(showSetting(this.settings, node.VariableShowStmt.name ?? ""), this.#context());
    else if ("CopyStmt" in node)
      listener.result({ tag: await this.#copy(node.CopyStmt, listener) }, this.#context());
    else {
      const result = (await this.#sleep(node)) ?? (await this.#work(node, listener));
      listener.result(result, this.#context());
    }
  }

  /** Carries out a statement; where a row is being changed by another transaction, once more when that has ended. */
  async #work(node: Node, listener: Listener): Promise<Result> {
    const transaction = this.#begun();
    for (;;) {
      const mark = "SelectStmt" in node ? undefined : transaction.mark();
      try {
        const place = this.#place(transaction, listener);
        return await this.#drain(carryOut(place, node, this.parts.sessionsIn));
      } catch (thrown) {
        if (!(thrown instanceof RowLocked) || !mark) throw thrown;
        transaction.rollBackTo(mark);
        await this.parts.cluster.transactions.waitFor(this.parts.process, transaction.xid, thrown.xid);
      }
    }
  }

  #place(transaction: Transaction, listener: Listener): Workplace {
    return { context: this.#context(), transaction, notice: (notice) => listener.notice(notice) };
  }

  async #copy(statement: CopyStmt, listener: Listener): Promise<string> {
    const { filename, is_from, is_program } = statement;
    const { files } = this.parts.process;
    if (is_program) notSimulated("COPY … PROGRAM");
    const place = this.#place(this.#begun(), listener);
    if (is_from) {
      const { columns, take } = copyFrom(place, statement);
      const data = filename === undefined ? await listener.copyIn(columns) : readServerFile(files, filename);
      return (await this.#drain(take(data))).tag;
    }
    const { columns, lines, tag } = await this.#drain(copyTo(place, statement));
    if (filename === undefined) listener.copyOut(columns, lines);
    else writeServerFile(files, filename, lines);
    return tag;
  }

  async #drain<T>(work: Work<T>): Promise<T> {
    for (let next = work.next(); ; next = work.next()) {
      if (next.done) return next.value;
      await this.parts.process.spend(STEPS_A_TICK);
      this.#checkCancelled();
    }
  }

  #checkCancelled(): void {
    if (this.isCancelled) fail("57014", "canceling statement due to user request");
  }

  /** `SELECT pg_sleep(n)` waits on the computer's clock. */
  async #sleep(node: Node): Promise<Result | undefined> {
    const [target] = "SelectStmt" in node ? (node.SelectStmt.targetList ?? []) : [];
    const call = target && "ResTarget" in target ? target.ResTarget.val : undefined;
    if (!call || !("FuncCall" in call) || textsOf(call.FuncCall.funcname).at(-1) !== "pg_sleep")
      return undefined;
    const [arg] = call.FuncCall.args ?? [];
    if (!arg) return undefined;
    const context = this.#context();
    const seconds = new Planner(context).compiler(new Scope([], undefined), "SELECT").compile(arg);
    const value = seconds.evaluate({ row: [], outer: undefined });
    const end = context.clock() / 1000 + Number(value === null ? 0 : seconds.type.format(value)) * 1000;
    const { process } = this.parts;
    while (process.kernel.now() < end) {
      await process.sleep(Math.min(SLEEP_SLICE, end - process.kernel.now()));
      this.#checkCancelled();
    }
    return { tag: "SELECT 1", columns: [{ name: "pg_sleep", type: TEXT, typmod: -1 }], rows: [[""]] };
  }

  #begun(): Transaction {
    this.#transaction ??= new Transaction(this.parts.cluster, this.parts.database, this.#microseconds());
    return this.#transaction;
  }

  #microseconds(): number {
    return Math.floor(this.parts.process.kernel.now() * 1000);
  }

  #context(): Context {
    const { cluster, database, process } = this.parts;
    const user = this.#role ?? this.parts.user;
    const transaction = this.#begun();
    const { catalog } = transaction;
    const searchPath = this.settings.searchPath(user).filter((name) => catalog.schema(name));
    const findRelation = (name: string, schema: string | undefined): Relation | undefined => {
      for (const one of schema === undefined ? searchPath : [schema]) {
        const relation = transaction.catalog.relation(one, name);
        if (relation) return relation;
      }
      return undefined;
    };
    return {
      now: transaction.began,
      statementTime: this.#microseconds(),
      clock: () => this.#microseconds(),
      names: objectNames({ catalog, searchPath, findRelation, systemOid: systemTableOid }),
      cluster,
      database,
      catalog,
      snapshot: transaction.snapshot(),
      user,
      sessionUser: this.parts.user,
      sequences: this.#sequences.within(transaction),
      random: () => process.kernel.random.next(),
      setting: (name) => this.settings.get(name),
      searchPath,
      processId: process.pid,
      findRelation,
    };
  }

  #transactionStatement(
    { kind, savepoint_name = "", options = [] }: TransactionStmt,
    listener: Listener,
  ): string {
    for (const option of options)
      if (
        "DefElem" in option &&
        option.DefElem.arg &&
        "A_Const" in option.DefElem.arg &&
        option.DefElem.arg.A_Const.sval
      )
        if (option.DefElem.arg.A_Const.sval.sval !== "read committed")
          notSimulated("isolation levels other than read committed");
    const warn = (code: string, message: string) => listener.notice({ severity: "WARNING", code, message });
    switch (kind) {
      case "TRANS_STMT_BEGIN":
      case "TRANS_STMT_START":
        if (this.#block !== "none") warn("25001", "there is already a transaction in progress");
        this.#begun();
        if (this.#block === "none") this.#block = "open";
        return kind === "TRANS_STMT_BEGIN" ? "BEGIN" : "START TRANSACTION";
      case "TRANS_STMT_COMMIT":
        return this.#endBlock(true, warn);
      case "TRANS_STMT_ROLLBACK":
        return this.#endBlock(false, warn);
      case "TRANS_STMT_SAVEPOINT":
      case "TRANS_STMT_RELEASE":
      case "TRANS_STMT_ROLLBACK_TO":
        return this.#savepoint(kind, savepoint_name);
      default:
        return notSimulated("transactions in two phases");
    }
  }

  #endBlock(commits: boolean, warn: (code: string, message: string) => void): string {
    const block = this.#block;
    this.#block = "none";
    if (block === "none") warn("25P01", "there is no transaction in progress");
    if (commits && block !== "failed") {
      this.#commit();
      return "COMMIT";
    }
    this.#transaction?.abort();
    this.#transaction = undefined;
    return "ROLLBACK";
  }

  #savepoint(
    kind: "TRANS_STMT_SAVEPOINT" | "TRANS_STMT_RELEASE" | "TRANS_STMT_ROLLBACK_TO",
    name: string,
  ): string {
    const word = {
      TRANS_STMT_SAVEPOINT: "SAVEPOINT",
      TRANS_STMT_RELEASE: "RELEASE SAVEPOINT",
      TRANS_STMT_ROLLBACK_TO: "ROLLBACK TO SAVEPOINT",
    }[kind];
    if (this.#block === "none") fail("25P01", `${word} can only be used in transaction blocks`);
    const transaction = this.#begun();
    if (kind === "TRANS_STMT_ROLLBACK_TO") {
      transaction.rollBackToSavepoint(name);
      this.#block = "open";
      return "ROLLBACK";
    }
    if (this.#block === "failed")
      fail("25P02", "current transaction is aborted, commands ignored until end of transaction block");
    if (kind === "TRANS_STMT_SAVEPOINT") transaction.savepoint(name);
    else transaction.release(name);
    return kind === "TRANS_STMT_SAVEPOINT" ? "SAVEPOINT" : "RELEASE";
  }

  #set({ kind, name = "", args = [] }: VariableSetStmt): string {
    if (name === "role") this.#role = chosenRole(this.#context(), kind, args);
    else if (kind === "VAR_RESET" || kind === "VAR_SET_DEFAULT") this.settings.reset(name);
    else if (kind === "VAR_SET_MULTI") {
      if (name !== "TRANSACTION" && name !== "SESSION CHARACTERISTICS") notSimulated(`SET ${name}`);
      notSimulated("isolation levels other than read committed");
    } else this.settings.set(name, args.map(settingText).join(", "));
    return kind === "VAR_RESET" ? "RESET" : "SET";
  }
}
