import type { TimeZone } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { pidWidth } from "../../process/command/process-table.ts";
import { parseProcpsSignal } from "../../process/command/procps-signals.ts";
import { kill } from "../../process/kill.ts";
import { Canvas, CanvasPainter } from "../../process/terminal/canvas.ts";
import type { FullScreen } from "../../process/terminal/full-screen.ts";
import { formatSummary, formatTasks, type SortKey, sortTasks } from "./format.ts";
import { type Sample, Sampler, type Task } from "./sample.ts";

/** What is shown and how; keys change it. */
export interface TopView {
  delay: number;
  sortKey: SortKey;
  reversed: boolean;
  withWords: boolean;
  hidesIdle: boolean;
  eachProcessor: boolean;
  readonly pids: readonly number[];
  user: string | undefined;
  /** So often; undefined: until `q`. */
  readonly iterations: number | undefined;
}

const SORT_KEYS: Readonly<Record<string, SortKey>> = { M: "%MEM", P: "%CPU", T: "TIME+", N: "PID" };
const REVERSED = "7";
const BOLD = "1";
/** The row between summary and tasks, where questions are asked. */
const MESSAGE_ROW = 5;

const HELP: readonly string[] = [
  "Help for Interactive Commands - procps-ng 4.0.2, as simulated here",
  "",
  "  q         leave                       Space, Enter  update now",
  "  k         send a signal to a task     r             set its nice value: not simulated",
  "  d or s    the seconds between updates u             the tasks of one user",
  "  P M T N   sort by %CPU %MEM TIME+ PID R             the other way round",
  "  c         command lines or names      i             hide idle tasks",
  "  1         each processor              h or ?        this help",
  "  up down   scroll the tasks            left right    scroll the columns",
  "",
  "Press a key to go on",
];

/** With `-p` the summary counts no other tasks. */
export function ofPids(sample: Sample, { pids }: TopView): Sample {
  if (pids.length === 0) return sample;
  return { ...sample, tasks: sample.tasks.filter(({ entry }) => pids.includes(entry.pid)) };
}

/** The tasks that are wanted, in their order. */
export function chooseTasks(sample: Sample, view: TopView): readonly Task[] {
  const chosen = sample.tasks.filter(
    ({ entry, user, cpu }) =>
      (view.pids.length === 0 || view.pids.includes(entry.pid)) &&
      (view.user === undefined || user === view.user || String(entry.euid) === view.user) &&
      (!view.hidesIdle || cpu > 0),
  );
  return sortTasks(chosen, view.sortKey, view.reversed);
}

export class InteractiveTop {
  readonly #painter = new CanvasPainter();
  readonly #sampler: Sampler;
  #sample: Sample;
  #firstTask = 0;
  #skipped = 0;
  #message = "";
  #question: string | undefined;

  constructor(
    private readonly call: Call,
    private readonly screen: FullScreen,
    private readonly view: TopView,
    private readonly zone: TimeZone,
  ) {
    this.#sampler = new Sampler(call);
    this.#sample = this.#sampler.take();
  }

  async run(): Promise<void> {
    const { view } = this;
    for (let round = 1; ; round++) {
      await this.#draw();
      if (round === view.iterations) return;
      if (!(await this.#wait())) return;
      this.#message = "";
      this.#sample = this.#sampler.take();
    }
  }

  async #draw(): Promise<void> {
    const { columns, rows } = this.screen.size;
    const canvas = new Canvas(columns, rows);
    for (const [row, line] of formatSummary(
      ofPids(this.#sample, this.view),
      this.zone,
      this.view.eachProcessor,
    ).entries())
      this.#drawSummary(canvas, row, line);
    const tasks = chooseTasks(this.#sample, this.view);
    this.#firstTask = Math.max(0, Math.min(this.#firstTask, tasks.length - 1));
    const { header, rows: lines } = formatTasks(tasks.slice(this.#firstTask), {
      columns: columns + 1,
      withWords: this.view.withWords,
      skipped: this.#skipped,
      pidWidth: pidWidth(this.call.files),
    });
    canvas.put(
      MESSAGE_ROW,
      0,
      this.#question ?? this.#message,
      this.#question === undefined ? REVERSED : BOLD,
    );
    canvas.put(MESSAGE_ROW + 1, 0, header.padEnd(columns), REVERSED);
    for (let at = 0; at < rows - MESSAGE_ROW - 2; at++) {
      const isRunning = tasks[this.#firstTask + at]?.entry.state === "R";
      canvas.put(MESSAGE_ROW + 2 + at, 0, lines[at] ?? "", isRunning ? BOLD : "");
    }
    const cursor = { row: MESSAGE_ROW, column: Math.min(columns - 1, (this.#question ?? "").length) };
    await this.screen.write(this.#painter.paint(canvas, cursor));
  }

  /** Numbers are bold. */
  #drawSummary(canvas: Canvas, row: number, line: string): void {
    canvas.put(row, 0, line);
    if (row === 0) return;
    for (const { index, 0: text } of line.matchAll(/\d+\.?\d*(?= [a-z])/g))
      canvas.put(row, index, text, BOLD);
  }

  /** Waits for the next update; keys are obeyed meanwhile. False: it shall end. */
  async #wait(): Promise<boolean> {
    const end = this.call.now() + this.view.delay * 1000;
    let sleep = this.call.sleep(this.view.delay * 1000);
    for (;;) {
      const outcome = await this.screen.race(sleep);
      if (outcome.done) return true;
      const { event } = outcome;
      if (event.kind === "end" || event.kind === "interrupt") return false;
      if (event.kind !== "key") this.#painter.forget();
      else {
        const wish = await this.#obey(event.key.name);
        if (wish === "quit") return false;
        if (wish === "update") return true;
      }
      await this.#draw();
      const left = end - this.call.now();
      if (left <= 0) return true;
      sleep = this.call.sleep(left);
    }
  }

  async #obey(key: string): Promise<"quit" | "update" | undefined> {
    const { view } = this;
    const sortKey = SORT_KEYS[key];
    if (sortKey) view.sortKey = sortKey;
    switch (key) {
      case "q":
        return "quit";
      case " ":
      case "RET":
        return "update";
      case "R":
        view.reversed = !view.reversed;
        return undefined;
      case "c":
        view.withWords = !view.withWords;
        return undefined;
      case "i":
        view.hidesIdle = !view.hidesIdle;
        return undefined;
      case "1":
        view.eachProcessor = !view.eachProcessor;
        return undefined;
      case "up":
      case "down":
        this.#firstTask += key === "up" ? -1 : 1;
        return undefined;
      case "left":
      case "right":
        this.#skipped = Math.max(0, Math.min(11, this.#skipped + (key === "left" ? -1 : 1)));
        return undefined;
      case "home":
        this.#firstTask = 0;
        return undefined;
      case "h":
      case "?":
        await this.#showHelp();
        return undefined;
      case "d":
      case "s":
        await this.#changeDelay();
        return "update";
      case "u":
        await this.#chooseUser();
        return undefined;
      case "k":
        await this.#sendSignal();
        return undefined;
    }
    if (!sortKey) this.#message = " Unknown command - try 'h' for help ";
    return undefined;
  }

  async #showHelp(): Promise<void> {
    const { columns, rows } = this.screen.size;
    const canvas = new Canvas(columns, rows);
    for (const [row, line] of HELP.entries()) canvas.put(row, 0, line, row === 0 ? BOLD : "");
    await this.screen.write(this.#painter.paint(canvas, { row: HELP.length - 1, column: 0 }));
    await this.screen.next();
  }

  /** Asks on the row above the tasks; undefined where it was given up. */
  async #ask(question: string): Promise<string | undefined> {
    let text = "";
    try {
      for (;;) {
        this.#question = `${question} ${text}`;
        await this.#draw();
        const event = await this.screen.next();
        if (event.kind === "end" || event.kind === "interrupt") return undefined;
        if (event.kind !== "key") continue;
        const { name } = event.key;
        if (name === "ESC") return undefined;
        if (name === "RET" || name === "C-j") return text.trim();
        if (name === "DEL" || name === "C-h") text = text.slice(0, -1);
        else if (name.length === 1) text += name;
      }
    } finally {
      this.#question = undefined;
    }
  }

  async #changeDelay(): Promise<void> {
    const { view } = this;
    const answer = await this.#ask(`Change delay from ${view.delay.toFixed(1)} to`);
    if (answer === undefined || answer === "") return;
    const seconds = Number(answer.replace(",", "."));
    if (Number.isFinite(seconds) && seconds > 0) view.delay = Math.max(0.1, seconds);
    else this.#message = " Unacceptable floating point ";
  }

  async #chooseUser(): Promise<void> {
    const answer = await this.#ask("Which user (blank for all)");
    if (answer === undefined) return;
    const isKnown = this.#sample.tasks.some(
      ({ user, entry }) => user === answer || String(entry.euid) === answer,
    );
    if (answer !== "" && !isKnown) this.#message = " Invalid user ";
    else this.view.user = answer === "" ? undefined : answer;
  }

  async #sendSignal(): Promise<void> {
    const [first] = chooseTasks(this.#sample, this.view).slice(this.#firstTask);
    const usual = first?.entry.pid ?? 0;
    const typed = await this.#ask(`PID to signal/kill [default pid = ${usual}]`);
    if (typed === undefined) return;
    const pid = typed === "" ? usual : Number(typed);
    if (!Number.isInteger(pid) || pid <= 0) {
      this.#message = " Unacceptable integer ";
      return;
    }
    const name = await this.#ask(`Send pid ${pid} signal [15/sigterm]`);
    if (name === undefined) return;
    const signal = parseProcpsSignal(name === "" ? "15" : name.replace(/^sig/i, "").toUpperCase());
    if (signal === undefined) {
      this.#message = " Invalid signal ";
      return;
    }
    const failed = kill(this.call.process, pid, signal);
    if (failed instanceof Errno)
      this.#message = ` Failed signal pid '${pid}' with '${name === "" ? "15" : name}': ${failed.message} `;
  }
}
