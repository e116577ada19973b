import { textWidth } from "../../../base/text-width.ts";
import type { Process } from "../../../process/process.ts";

type Mark = "working" | "done" | "error";

interface Row {
  readonly id: string;
  text: string;
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
  ) {
    this.#isTerminal = process.stderr.isTerminal;
  }

  /** `begin("Container shop-web-1", "Creating")` */
  begin(id: string, text: string): Promise<void> {
    return this.#set(id, text, "working");
  }

  end(id: string, text: string): Promise<void> {
    return this.#set(id, text, "done");
  }

  fail(id: string, text = "Error"): Promise<void> {
    return this.#set(id, text, "error");
  }

  async #set(id: string, text: string, mark: Mark): Promise<void> {
    const now = this.process.kernel.now();
    let row = this.#rows.find((one) => one.id === id);
    if (!row) this.#rows.push((row = { id, text, mark, started: now, ended: undefined }));
    row.text = text;
    row.mark = mark;
    row.ended = mark === "working" ? undefined : now;
    if (this.isQuiet) return;
    if (this.#isTerminal) await this.#draw(now);
    else await this.process.stderr.write(` ${id}  ${text}\n`);
  }

  async #draw(now: number): Promise<void> {
    const columns = this.process.fds.get(2)?.terminal?.size.columns || 80;
    const done = this.#rows.filter(({ mark }) => mark === "done").length;
    const head = `[+] ${this.title} ${done}/${this.#rows.length}`;
    const width = Math.max(...this.#rows.map(({ id }) => textWidth(id)));
    const lines = this.#rows.map((row) => lineOf(row, width, now, columns));
    const up = this.#drawn > 0 ? `\x1b[${this.#drawn}A` : "";
    await this.process.stderr.write(
      `\x1b[?25l${up}${[head, ...lines].map((line) => `${line}\x1b[K\n`).join("")}\x1b[?25h`,
    );
    this.#drawn = lines.length + 1;
  }
}

const SIGNS: Readonly<Record<Mark, string>> = {
  working: "\x1b[33m⠿\x1b[0m",
  done: "\x1b[32m✔\x1b[0m",
  error: "\x1b[31m✘\x1b[0m",
};
const COLORS: Readonly<Record<Mark, string>> = { working: "", done: "\x1b[32m", error: "\x1b[31m" };

function lineOf(
  { id, text, mark, started, ended }: Row,
  width: number,
  now: number,
  columns: number,
): string {
  const time = `${(((ended ?? now) - started) / 1000).toFixed(1)}s `;
  const left = ` ✔ ${id.padEnd(width)}  ${text}`;
  const room = Math.max(1, columns - textWidth(left) - time.length);
  return ` ${SIGNS[mark]} ${id.padEnd(width)}  ${COLORS[mark]}${text}${COLORS[mark] ? "\x1b[0m" : ""}${" ".repeat(room)}\x1b[34m${time}\x1b[0m`;
}
