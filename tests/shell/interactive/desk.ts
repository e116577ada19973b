import { decode } from "../../../src/base/bytes.ts";
import type { Computer } from "../../../src/computer/computer.ts";
import { createHostedComputer } from "../../../src/computer/create-computer.ts";
import type { TerminalLine } from "../../../src/computer/terminal-line.ts";
import { Screen } from "../line-editor/screen.ts";

export interface DeskOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly files?: Readonly<Record<string, string | { readonly dir: true }>>;
  /** Sleeping takes real time, for programs that never end by themselves. */
  readonly paced?: boolean;
}

function pace(milliseconds: number): { readonly done: Promise<void>; cancel(): void } {
  let cancel = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    cancel = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { done, cancel: () => cancel() };
}

/** A learner's desk: a computer, a terminal on it and a screen; what is typed here is typed by hand. */
export class Desk {
  /** All that was written since it was last taken. */
  written = "";
  readonly events: string[] = [];

  private constructor(
    readonly computer: Computer,
    readonly screen: Screen,
    readonly terminal: TerminalLine,
  ) {}

  static async open(options: DeskOptions = {}): Promise<Desk> {
    const { columns = 80, rows = 24 } = options;
    const computer = await createHostedComputer({
      ports: { defer: (task) => void setImmediate(task), ...(options.paced ? { pace } : {}) },
      files: options.files,
    });
    const screen = new Screen(columns, rows);
    let desk: Desk | undefined;
    const early: string[] = [];
    const note = (event: string): void => {
      if (desk) desk.events.push(event);
      else early.push(event);
    };
    let written = "";
    const terminal = computer.openTerminal({
      columns,
      rows,
      output: (bytes) => {
        const text = decode(bytes);
        if (desk) desk.written += text;
        else written += text;
        return screen.write(bytes);
      },
      onPrompt: () => note("prompt"),
      onLine: (text) => note(`line ${text}`),
      onCommandDone: (status) => note(`done ${status}`),
      onExit: (status) => note(`exit ${status}`),
    });
    desk = new Desk(computer, screen, terminal);
    desk.written = written;
    desk.events.push(...early);
    await desk.until(() => desk.terminal.isAtPrompt);
    await desk.settle();
    return desk;
  }

  /** Types keys and waits until all is quiet. */
  async type(keys: string): Promise<void> {
    this.terminal.input(keys);
    await this.settle();
  }

  /** Types a line and waits for the next prompt, whatever runs until then. */
  run(line: string): Promise<void> {
    return this.press(`${line}\r`);
  }

  /** Types keys and waits for the next prompt. */
  async press(keys: string): Promise<void> {
    const before = this.#prompts;
    this.terminal.input(keys);
    await this.until(() => this.#prompts > before);
    await this.settle();
  }

  get #prompts(): number {
    return this.events.filter((event) => event === "prompt").length;
  }

  /** Types a line and waits until the screen shows `text`. */
  async runUntil(line: string, text: string): Promise<void> {
    this.written = "";
    this.terminal.input(`${line}\r`);
    await this.until(() => this.written.includes(text));
    await this.settle();
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; !condition(); tries++) {
      if (tries > 500) throw new Error(`waited in vain; the screen shows:\n${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, tries < 20 ? 0 : 10));
    }
  }

  async resize(columns: number, rows: number): Promise<void> {
    this.screen.resize(columns, rows);
    this.terminal.resize({ columns, rows });
    await this.settle();
  }

  /** Until nothing has been written for some turns of the host; the screen itself takes its turns by timers. */
  async settle(): Promise<void> {
    let quiet = 0;
    let before = this.written.length;
    while (quiet < 8) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      quiet = this.written.length === before ? quiet + 1 : 0;
      before = this.written.length;
    }
    await this.screen.write("");
  }

  /** The rows of the screen, without those that a prompt has cleared. */
  get text(): string {
    return this.screen.text;
  }

  /** The last row that is not empty. */
  get lastRow(): string {
    return this.screen.rows.at(-1) ?? "";
  }
}
