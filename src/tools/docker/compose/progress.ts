import { textWidth } from "../../../base/text-width.ts";
import type { Process } from "../../../process/process.ts";
import { type Json, textAt } from "../client/engine/json.ts";

type Mark = "working" | "done" | "warning" | "error";

interface Row {
  readonly id: string;
  text: string;
  status: string;
  mark: Mark;
  readonly started: number;
  ended: number | undefined;
}

/** Shows what happens to networks, volumes and containers: a table on a terminal, lines elsewhere; always on stderr. */
export class Progress {
  readonly #rows: Row[] = [];
  #drawn = 0;
  readonly #isTerminal: boolean;

  constructor(
    private readonly process: Process,
    private readonly isQuiet = false,
    private title = "Running",
    isPlain = false,
  ) {
    this.#isTerminal = process.stderr.isTerminal && !isPlain;
  }

  /** `begin("Container shop-web-1", "Creating")`; a text between both is part of what the row is called. */
  begin(id: string, status: string, text = ""): Promise<void> {
    return this.#set(id, status, text, "working");
  }

  end(id: string, status: string, text = ""): Promise<void> {
    return this.#set(id, status, text, "done");
  }

  warn(id: string, status: string): Promise<void> {
    return this.#set(id, status, "", "warning");
  }

  fail(id: string, status = "Error", text = ""): Promise<void> {
    return this.#set(id, status, text, "error");
  }

  /** What a pull tells about one layer: lines alone, as what there is of it goes by too fast to be drawn. */
  async layer(message: Json): Promise<void> {
    const id = textAt(message, "id");
    const status = textAt(message, "status");
    if (this.isQuiet || this.#isTerminal || id === "" || status.startsWith("Pulling from")) return;
    await this.process.stderr.write(` ${id} ${status} ${textAt(message, "progress")}\n`);
  }

  async #set(id: string, status: string, text: string, mark: Mark): Promise<void> {
    const now = this.process.kernel.now();
    let row = this.#rows.find((one) => one.id === id);
    if (!row) this.#rows.push((row = { id, text, status, mark, started: now, ended: undefined }));
    row.text = text;
    row.status = status;
    row.mark = mark;
    row.ended = mark === "working" ? undefined : now;
    if (this.isQuiet) return;
    if (this.#isTerminal) await this.#draw(now);
    else await this.process.stderr.write(` ${id} ${text} ${status}\n`);
  }

  /** As compose's `ttyWriter`: over the lines of before, each as wide as the terminal. */
  async #draw(now: number): Promise<void> {
    const columns = this.process.fds.get(2)?.terminal?.size.columns || 80;
    const done = this.#rows.filter(({ mark }) => mark !== "working").length;
    const head = `[+] ${this.title} ${done}/${this.#rows.length}`;
    const width = Math.max(...this.#rows.map((row) => textWidth(nameOf(row))));
    const up = "\x1b[1A".repeat(this.#drawn + 1) + (this.#drawn === 0 ? "\x1b[1B" : "");
    const lines = [
      done === this.#rows.length ? `\x1b[34m${head}\x1b[0m` : head,
      ...this.#rows.map((row) => lineOf(row, width, now, columns)),
    ];
    await this.process.stderr.write(
      `${up}\x1b[0G\x1b[?25l${lines.map((line) => `${line}\n`).join("")}\x1b[?25h`,
    );
    this.#drawn = this.#rows.length;
  }
}

function nameOf({ id, text }: Row): string {
  return `${id} ${text}`;
}

const SIGNS: Readonly<Record<Mark, string>> = {
  working: "\x1b[33m⠋\x1b[0m",
  done: "\x1b[32m✔\x1b[0m",
  warning: "\x1b[33m\x1b[1m!\x1b[0m",
  error: "\x1b[31m\x1b[1m✘\x1b[0m",
};
const COLORS: Readonly<Record<Mark, string>> = {
  working: "",
  done: "\x1b[32m",
  warning: "\x1b[33m\x1b[1m",
  error: "\x1b[31m\x1b[1m",
};

function lineOf(row: Row, width: number, now: number, columns: number): string {
  const { status, mark, started, ended } = row;
  const time = `${(((ended ?? now) - started) / 1000).toFixed(1)}s `;
  const name = nameOf(row);
  const most = columns - textWidth(name) - width - 15;
  const shown = most > 0 && status.length > most ? `${status.slice(0, most)}...` : status;
  const left = `${name}${" ".repeat(Math.max(0, width - textWidth(name)))}`;
  const room = Math.max(0, columns - 4 - textWidth(left) - textWidth(shown) - time.length);
  const colored = COLORS[mark] ? `${COLORS[mark]}${shown}\x1b[0m` : shown;
  return ` ${SIGNS[mark]} ${left} ${colored}${" ".repeat(room)}\x1b[34m${time}\x1b[0m`;
}
