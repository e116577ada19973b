import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { runBackslash } from "./backslash.ts";
import { COPY_HELP, LOST, QUICK_HELP } from "./console-texts.ts";
import type { Answer, DatabaseConnection } from "./database-connection.ts";
import { errorText } from "./error-text.ts";
import type { Options, PrintOptions } from "./options.ts";
import { printTable, type Table } from "./print-table.ts";
import { InputSplitter } from "./split-input.ts";
import { LineReader } from "./terminal-input.ts";

/** Types whose values stand at the right: numbers, oid, xid. */
const NUMBERS = new Set([20, 21, 23, 26, 28, 700, 701, 790, 1700]);

/** How a command went; `quit`: psql ends. */
export type Outcome = "ok" | "error" | "quit";

/** psql at work on a connection: it sends statements, shows answers, carries out its own commands. */
export class Console {
  readonly print: PrintOptions;
  readonly variables: Map<string, string>;
  readonly #splitter: InputSplitter;
  timing = false;
  /** Where an input comes from, for messages; undefined: standard input. */
  #place: { readonly file: string; line: number } | undefined;
  #isInteractive = false;
  /** The last statement, for \g and \gx. */
  #last = "";
  #nested = 0;
  outputFile: string | undefined;
  /** Where lines come from now: data for COPY … FROM STDIN stands among them. */
  #reader: Pick<LineReader, "line"> | undefined;

  constructor(
    readonly process: Process,
    public connection: DatabaseConnection,
    readonly options: Options,
  ) {
    this.print = options.print;
    this.outputFile = options.output;
    this.variables = options.variables;
    this.#splitter = new InputSplitter((name) => this.variables.get(name) ?? this.#known(name));
  }

  #known(name: string): string | undefined {
    const { user, database, port, host } = this.connection.target;
    const values: Readonly<Record<string, string>> = {
      USER: user,
      DBNAME: database,
      PORT: String(port),
      HOST: host ?? "/var/run/postgresql",
    };
    return values[name];
  }

  get stopsAtErrors(): boolean {
    return /^(on|1|true)$/i.test(this.variables.get("ON_ERROR_STOP") ?? "");
  }

  get buffer(): string {
    return this.#splitter.buffer || this.#last;
  }

  async write(text: string): Promise<void> {
    if (this.outputFile === undefined) await this.process.write(1, text);
    else {
      const before = this.process.files.readFile(this.outputFile);
      this.process.files.writeFile(
        this.outputFile,
        (before instanceof Errno ? "" : decode(before)) + text,
        0o644,
      );
    }
  }

  async writeError(text: string): Promise<void> {
    const place = this.#place && `psql:${this.#place.file}:${this.#place.line}: `;
    await this.process.write(2, `${place ?? ""}${text}`);
  }

  /** Of backslash commands in scripts. */
  async complain(text: string): Promise<void> {
    await this.writeError(`${text}\n`);
  }

  /** `-c`: SQL, or one backslash command. */
  async command(text: string): Promise<number> {
    if (text.startsWith("\\")) return (await runBackslash(this, text)) === "error" ? 1 : 0;
    return (await this.send(text)) === "error" ? 1 : 0;
  }

  async runText(text: string, file: string): Promise<number> {
    const lines = text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    let at = 0;
    return this.readLines({ line: async () => lines[at++] }, file);
  }

  /** A script. 3: it was given up at an error, as ON_ERROR_STOP wants it. */
  async readLines(reader: Pick<LineReader, "line">, file: string | undefined): Promise<number> {
    const [outer, outerReader] = [this.#place, this.#reader];
    this.#reader = { line: () => this.#count(reader) };
    this.#place = file === undefined ? undefined : { file, line: 0 };
    try {
      for (;;) {
        const line = await this.#count(reader);
        if (typeof line !== "string") break;
        if (this.options.echo === "all") await this.write(`${line}\n`);
        const outcome = await this.#feed(line);
        if (outcome === "quit") return 0;
        if (outcome === "error" && this.stopsAtErrors) return 3;
        if (!this.connection.isOpen) return 2;
      }
      const { rest } = this.#splitter;
      if (rest !== "" && this.#nested === 0) {
        this.#splitter.reset();
        const outcome = await this.send(rest);
        if (outcome === "error" && this.stopsAtErrors) return 3;
      }
      return 0;
    } finally {
      this.#place = outer;
      this.#reader = outerReader;
    }
  }

  async #count(reader: Pick<LineReader, "line">): ReturnType<LineReader["line"]> {
    if (this.#place) this.#place.line++;
    return reader.line();
  }

  /** The lines up to `\\.`, or to the end of the input. */
  async #copyData(): Promise<string | { readonly problem: string }> {
    const reader = this.#reader ?? new LineReader(this.process);
    const isAsked = this.#isInteractive;
    if (isAsked) await this.process.write(1, COPY_HELP);
    let data = "";
    for (;;) {
      if (isAsked) await this.process.write(1, ">> ");
      const line = await reader.line();
      if (typeof line === "object") return { problem: "canceled by user" };
      if (line === undefined) return data;
      data += `${line}\n`;
      // The mark goes with the data: within quotes it is one of them.
      if (line === "\\.") return data;
    }
  }

  /** `\i FILE` */
  async include(file: string): Promise<Outcome> {
    const content = this.process.files.readFile(file);
    if (content instanceof Errno) {
      await this.writeError(`${file}: ${content.message}\n`);
      return "error";
    }
    this.#nested++;
    const status = await this.runText(decode(content), file);
    this.#nested--;
    return status === 0 ? "ok" : "error";
  }

  async interact(reader: LineReader): Promise<number> {
    this.#isInteractive = true;
    this.#reader = reader;
    for (;;) {
      await this.process.write(1, this.#prompt());
      const line = await reader.line();
      if (line === undefined) {
        await this.process.write(1, "\\q\n");
        return 0;
      }
      if (typeof line !== "string") {
        this.#splitter.reset();
        await this.process.write(1, "\n");
        continue;
      }
      const word = line.trim();
      if (this.#splitter.open === "=" && /^(exit|quit)(\s*;)?$/i.test(word)) return 0;
      if (this.#splitter.open === "=" && /^help(\s*;)?$/i.test(word)) {
        await this.process.write(1, QUICK_HELP);
        continue;
      }
      if ((await this.#feed(line)) === "quit") return 0;
      if (!this.connection.isOpen) return 2;
    }
  }

  /** PROMPT1 is `%/%R%x%# `. */
  #prompt(): string {
    const { state, target, parameters } = this.connection;
    const mark = state === "T" ? "*" : state === "E" ? "!" : "";
    const sign = parameters.get("is_superuser") === "on" ? "#" : ">";
    return `${target.database}${this.#splitter.open}${mark}${sign} `;
  }

  async #feed(line: string): Promise<Outcome> {
    let worst: Outcome = "ok";
    for (const piece of this.#splitter.feed(line)) {
      const outcome =
        piece.kind === "statement" ? await this.send(piece.text) : await runBackslash(this, piece.text);
      if (outcome === "quit") return "quit";
      if (outcome === "error") worst = "error";
      if (worst === "error" && this.stopsAtErrors && !this.#isInteractive) break;
    }
    return worst;
  }

  /** Sends what is in the buffer, as a semicolon would: for \g. */
  async sendBuffer(): Promise<Outcome> {
    const text = this.#splitter.rest || this.#last;
    this.#splitter.reset();
    return text === "" ? "ok" : this.send(text);
  }

  clearBuffer(): void {
    this.#splitter.reset();
  }

  /** Sends SQL and shows what comes of it. */
  async send(sql: string): Promise<Outcome> {
    this.#last = sql;
    return this.sendWith(sql, () => this.#copyData(), undefined);
  }

  /** The same with other ends for COPY: where its data come from, and where they go. */
  async sendWith(
    sql: string,
    copyData: () => Promise<string | { readonly problem: string }>,
    keep: ((text: string) => void) | undefined,
  ): Promise<Outcome> {
    if (this.options.echo === "queries") await this.write(`${sql}\n`);
    const begin = this.process.kernel.now();
    const answers: Answer[] = [];
    await this.connection.query(
      sql,
      (answer) => answers.push(answer),
      () => void this.process.write(2, "Cancel request sent\n"),
      copyData,
    );
    let outcome: Outcome = "ok";
    for (const [at, answer] of answers.entries()) {
      if (answer.kind === "error") outcome = "error";
      if (answer.kind === "copied" && keep) keep(answer.text);
      // What was copied to standard output is not counted there.
      else if (keep || answers[at - 1]?.kind !== "copied") await this.#show(answer, sql);
    }
    if (!this.connection.isOpen) {
      await this.writeError(LOST);
      return "error";
    }
    if (this.timing) await this.write(`Time: ${(this.process.kernel.now() - begin).toFixed(3)} ms\n`);
    return outcome;
  }

  async #show(answer: Answer, sql: string): Promise<void> {
    if (answer.kind === "copied") return this.write(answer.text);
    if (answer.kind === "error" || answer.kind === "notice") {
      await this.writeError(errorText(answer.fields, sql));
      return;
    }
    if (answer.kind === "rows") {
      const columns = answer.columns.map(({ name, oid }) => ({ name, isNumber: NUMBERS.has(oid) }));
      await this.showTable({ columns, rows: answer.rows });
      if (/^(SELECT|SHOW)/.test(answer.tag)) return;
    }
    if (!this.options.quiet && !this.print.tuplesOnly) await this.write(`${answer.tag}\n`);
    else if (!this.options.quiet && answer.kind === "done") await this.write(`${answer.tag}\n`);
  }

  async showTable(table: Table, changes: Partial<PrintOptions> = {}): Promise<void> {
    await this.write(printTable(table, { ...this.print, ...changes }));
  }

  /** Asks for what a command shows; undefined where that has failed, and was told. */
  async ask(sql: string): Promise<Extract<Answer, { kind: "rows" }> | undefined> {
    if (this.options.showHidden)
      await this.write(`/******** QUERY *********/\n${sql}\n/************************/\n\n`);
    let found: Extract<Answer, { kind: "rows" }> | undefined;
    const errors: string[] = [];
    await this.connection.query(
      sql,
      (answer) => {
        if (answer.kind === "rows") found = answer;
        if (answer.kind === "error") errors.push(errorText(answer.fields, sql));
      },
      () => undefined,
    );
    for (const error of errors) await this.writeError(error);
    return found;
  }

  /** A query's rows under a title. */
  async table(sql: string, title: string): Promise<boolean> {
    const answer = await this.ask(sql);
    if (!answer) return false;
    const columns = answer.columns.map(({ name, oid }) => ({ name, isNumber: NUMBERS.has(oid) }));
    await this.showTable({ title, columns, rows: answer.rows });
    return true;
  }
}
