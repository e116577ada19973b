import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT } from "../../../process/signals.ts";
import { askPassword, LineReader } from "../../postgres/psql/terminal-input.ts";
import { MysqlError } from "../mysql-error.ts";
import { INIT_DB } from "../protocol/packets.ts";
import type { Outcome } from "../server/outcome.ts";
import { versionOf } from "../version.ts";
import { type ClientOptions, readOptions } from "./options.ts";
import { asLines, asTable, asTabs } from "./print.ts";
import { ServerConnection } from "./server-connection.ts";
import { InputSplitter, type Piece } from "./split-input.ts";

const WARNING = "[Warning] Using a password on the command line interface can be insecure.\n";

/** Options, a password where one is asked for, and the server; a number: the status to end with. */
export async function connect(
  process: Process,
  name: string,
): Promise<{ readonly options: ClientOptions; readonly connection: ServerConnection } | number> {
  const options = readOptions(process);
  if (typeof options === "string") {
    await process.write(2, `${name}: [ERROR] ${options}.\n`);
    return 7;
  }
  if (options.version) {
    await process.write(
      1,
      `${name}  Ver ${versionOf(process)} for Linux on x86_64 (MySQL Community Server - GPL)\n`,
    );
    return 0;
  }
  if (name === "mysql") options.database = options.operands[0] ?? options.database;
  if (options.passwordOnLine) await process.write(2, `${name}: ${WARNING}`);
  const password =
    typeof options.password === "object"
      ? ((await askPassword(process, "Enter password: ")) ?? "")
      : (options.password ?? "");
  return { options, connection: await ServerConnection.open(process, options, password) };
}

export function errorLine({ number, state, message }: MysqlError, line?: number): string {
  return `ERROR ${number} (${state})${line === undefined ? "" : ` at line ${line}`}: ${message}\n`;
}

/** `mysql [OPTIONS] [database]` */
export async function mysql(process: Process): Promise<number> {
  if (process.disposition(SIGINT) === "default") process.handle(SIGINT, () => undefined);
  try {
    const opened = await connect(process, "mysql");
    return typeof opened === "number"
      ? opened
      : await new Console(process, opened.options, opened.connection).run();
  } catch (thrown) {
    if (!(thrown instanceof MysqlError)) throw thrown;
    await process.write(2, errorLine(thrown));
    return 1;
  }
}

class Console {
  readonly #splitter = new InputSplitter();
  readonly #isInteractive: boolean;
  #ends = false;

  constructor(
    private readonly process: Process,
    private readonly options: ClientOptions,
    private readonly connection: ServerConnection,
  ) {
    this.#isInteractive =
      options.execute === undefined && !options.batch && process.fds.get(0)?.terminal !== undefined;
  }

  async run(): Promise<number> {
    const { execute } = this.options;
    let status = 0;
    if (execute !== undefined) status = await this.#lines(execute.split("\n"));
    else if (this.#isInteractive) await this.#interact();
    else status = await this.#read();
    this.connection.close();
    return status;
  }

  async #lines(lines: readonly string[]): Promise<number> {
    for (const line of lines) if (!(await this.#feed(line))) return 1;
    return this.#rest();
  }

  async #rest(): Promise<number> {
    const { rest } = this.#splitter;
    return rest && !(await this.#piece(rest)) ? 1 : 0;
  }

  async #read(): Promise<number> {
    const reader = new LineReader(this.process);
    for (let line = await reader.line(); typeof line === "string"; line = await reader.line()) {
      if (!(await this.#feed(line))) return 1;
      if (this.#ends) return 0;
    }
    return this.#rest();
  }

  /** False: an error has come, and ends the work. */
  async #feed(line: string): Promise<boolean> {
    for (const piece of this.#splitter.feed(line))
      if (!(await this.#piece(piece)) && !this.options.force && !this.#isInteractive) return false;
    return true;
  }

  async #interact(): Promise<void> {
    const { id, version } = this.connection;
    await this.process.write(
      1,
      `Welcome to the MySQL monitor.  Commands end with ; or \\g.\nYour MySQL connection id is ${id}\nServer version: ${version} MySQL Community Server - GPL\n\nCopyright (c) 2000, 2024, Oracle and/or its affiliates.\n\nOracle is a registered trademark of Oracle Corporation and/or its\naffiliates. Other names may be trademarks of their respective\nowners.\n\nType 'help;' or '\\h' for help. Type '\\c' to clear the current input statement.\n\n`,
    );
    const reader = new LineReader(this.process);
    while (!this.#ends) {
      await this.process.write(1, this.#splitter.prompt);
      const line = await reader.line();
      if (line === undefined) break;
      if (typeof line === "string") await this.#feed(line);
      else {
        this.#splitter.reset();
        await this.process.write(1, "^C\n");
      }
    }
    await this.process.write(1, "Bye\n");
  }

  async #piece(piece: Piece): Promise<boolean> {
    try {
      if (piece.isCommand || /^use\s+\S+$/i.test(piece.text)) return await this.#command(piece);
      const { verbose } = this.options;
      if (verbose > 0) await this.process.write(1, `--------------\n${piece.text}\n--------------\n\n`);
      const began = this.process.kernel.now();
      const outcome = await this.connection.query(piece.text);
      await this.#print(outcome, piece.vertical, (this.process.kernel.now() - began) / 1000);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof MysqlError)) throw thrown;
      const text = errorLine(thrown, this.#isInteractive ? undefined : piece.line);
      await this.process.write(this.#isInteractive ? 1 : 2, text);
      return false;
    }
  }

  async #command({ text, line }: Piece): Promise<boolean> {
    const [first = "", value = ""] = text.split(/\s+/);
    const word = /^use$/i.test(first) ? "use" : first;
    if (word === "exit" || word === "quit" || word === "q") {
      this.#ends = true;
      return true;
    }
    if (word === "use") {
      await this.connection.command(INIT_DB, value.replace(/;$/, "").replace(/^`(.*)`$/, "$1"));
      if (this.#isInteractive) await this.process.write(1, "Database changed\n");
      return true;
    }
    if (word === "source" || word === ".") return this.#source(value.replace(/;$/, ""));
    if (word === "c" || word === "clear") return true;
    await this.process.write(
      2,
      `rockpool: not simulated here: the command ${word} of mysql (line ${line})\n`,
    );
    return false;
  }

  async #source(path: string): Promise<boolean> {
    const content = this.process.files.readFile(path);
    if (content instanceof Errno)
      throw new MysqlError(
        2,
        "",
        `Failed to open file '${path}', error: ${content === Errno.ENOENT ? 2 : 13}`,
      );
    return (await this.#lines(decode(content).split("\n"))) === 0;
  }

  async #print(outcome: Outcome, vertical: boolean, seconds: number): Promise<void> {
    const { table, batch, names, raw, silent, verbose } = this.options;
    const shows = this.#isInteractive || verbose > 1;
    const time = ` (${seconds.toFixed(2)} sec)\n`;
    if (outcome.kind === "done") {
      if (!shows) return;
      const { affected, info } = outcome;
      await this.process.write(
        1,
        `Query OK, ${affected} ${affected === 1 ? "row" : "rows"} affected${time}${info ? `${info}\n` : ""}\n`,
      );
      return;
    }
    const isVertical = vertical || this.options.vertical;
    const asksTable = table || verbose > 2 || (!batch && silent === 0 && this.#writesToTerminal);
    const text = isVertical
      ? asLines(outcome, names)
      : asksTable
        ? asTable(outcome, names)
        : asTabs(outcome, names, raw);
    const { length } = outcome.rows;
    const foot =
      length === 0 ? `Empty set${time}\n` : `${length} ${length === 1 ? "row" : "rows"} in set${time}\n`;
    await this.process.write(1, shows ? text + foot : text);
  }

  /** With `-e` a table is drawn for a terminal alone. */
  get #writesToTerminal(): boolean {
    return (
      this.#isInteractive ||
      (this.options.execute !== undefined && this.process.fds.get(1)?.terminal !== undefined)
    );
  }
}
