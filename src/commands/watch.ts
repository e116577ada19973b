import { formatTime } from "../base/format-time.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { type Captured, captureOutput } from "../process/command/capture-output.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS } from "../process/command/packages.ts";
import { Canvas, CanvasPainter } from "../process/terminal/canvas.ts";
import { FullScreen } from "../process/terminal/full-screen.ts";
import { CONTROL_KEYS, RAW } from "../process/terminal/terminal.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { drawOutput, formatTitle, markChanges } from "./watch/picture.ts";

const HELP = `
Usage:
 watch [options] command

Options:
  -b, --beep             beep if command has a non-zero exit
  -c, --color            interpret ANSI color and style sequences
  -d, --differences[=<permanent>]
                         highlight changes between updates
  -e, --errexit          exit if command has a non-zero exit
  -g, --chgexit          exit when output from command changes
  -q, --equexit <cycles>
                         exit when output from command does not change
  -n, --interval <secs>  seconds to wait between updates
  -p, --precise          attempt run command in precise intervals
  -t, --no-title         turn off header
  -w, --no-wrap          turn off line wrapping
  -x, --exec             pass command to exec instead of "sh -c"

 -h, --help     display this help and exit
 -v, --version  output version information and exit

For more details see watch(1).
`;

const FLAGS = {
  beep: { short: "b", help: "beep if command has a non-zero exit" },
  color: { short: "c", help: "interpret ANSI color and style sequences" },
  differences: {
    short: "d",
    argument: { name: "permanent", optional: true, completes: "none" },
    help: "\nhighlight changes between updates",
  },
  errexit: { short: "e", help: "exit if command has a non-zero exit" },
  chgexit: { short: "g", help: "exit when output from command changes" },
  equexit: {
    short: "q",
    argument: { name: "cycles", completes: "none" },
    help: "\nexit when output from command does not change",
  },
  interval: {
    short: "n",
    argument: { name: "secs", completes: "none" },
    help: "seconds to wait between updates",
  },
  precise: { short: "p", help: "attempt run command in precise intervals" },
  noTitle: { short: "t", help: "turn off header" },
  noWrap: { short: "w", help: "turn off line wrapping" },
  exec: { short: "x", help: 'pass command to exec instead of "sh -c"' },
  help: { short: "h", before: "", shows: " -h, --help     display this help and exit" },
  version: { short: "v", shows: " -v, --version  output version information and exit" },
} as const;

type WatchCall = Call<typeof FLAGS>;

/** watch(1) of procps-ng 4.0.2. */
export const watch = defineCommand({
  name: "watch",
  package: PROCPS,
  summary: "execute a program periodically, showing output fullscreen",
  operands: "[options] command",
  completes: "command",
  helpText: () => HELP,
  afterUsageProblem: () => HELP,
  stopAtFirstOperand: true,
  flags: FLAGS,
  examples: [
    { run: "watch ls -l", shows: "the files here, every two seconds; Ctrl-C leaves" },
    { run: "watch -n 1 -d 'ps -ef | tail'", shows: "what changes stands out" },
  ],
  exitStatus: "0, 1 for wrong usage, 8 where -e is given and the command failed.",
  seeAlso: ["sleep(1)", "top(1)", "ps(1)"],

  async run(call) {
    const { flags, operands } = call;
    const interval = readNumber(flags.interval ?? call.env("WATCH_INTERVAL") ?? "2");
    const cycles = flags.equexit === undefined ? 0 : readNumber(flags.equexit);
    if (interval === undefined) return badNumber(call, flags.interval ?? "");
    if (cycles === undefined) return badNumber(call, flags.equexit ?? "");
    if (operands.length === 0) {
      call.printError(HELP);
      return 1;
    }
    const screen = FullScreen.open(call.process, {
      alternate: true,
      modes: { ...RAW, signals: true, keys: { ...CONTROL_KEYS, quit: undefined } },
      leave: "\x1b[?25h",
    });
    if (!screen) return call.fail("cannot open the terminal", 1);
    try {
      return await new Watching(call, screen, Math.max(0.1, interval), cycles).run();
    } finally {
      await screen.close();
    }
  },
});

/** A comma is as good as a point. */
function readNumber(text: string): number | undefined {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(text.replace(",", "."))
    ? Number(text.replace(",", "."))
    : undefined;
}

function badNumber(call: WatchCall, text: string): number {
  return call.fail(`failed to parse argument: '${text}': Invalid argument`, 1);
}

/** Output beyond this cannot be on any screen. */
const MOST_OUTPUT = 1 << 20;
const FAILED = "command exit with a non-zero status, press a key to exit";
const FAILED_STATUS = 8;

class Watching {
  readonly #painter = new CanvasPainter();
  readonly #changed = new Set<number>();
  #before: Canvas | undefined;
  #output = "";
  #same = 0;

  constructor(
    private readonly call: WatchCall,
    private readonly screen: FullScreen,
    private readonly interval: number,
    private readonly cycles: number,
  ) {}

  async run(): Promise<number> {
    for (let round = 0; ; round++) {
      const start = this.call.now();
      const result = await this.#execute();
      if (!result) return 0;
      const end = await this.#show(result, round);
      if (end !== undefined) return end;
      const spent = this.call.flags.precise ? this.call.now() - start : 0;
      if (!(await this.#wait(Math.max(0, this.interval * 1000 - spent)))) return 0;
    }
  }

  /** Runs the command once; undefined where it was interrupted. */
  async #execute(): Promise<Captured | undefined> {
    const { call, screen } = this;
    const { operands, flags } = call;
    const argv = flags.exec ? operands : ["/bin/sh", "-c", operands.join(" ")];
    const work = captureOutput(call.process, argv, { most: MOST_OUTPUT });
    for (;;) {
      const outcome = await screen.race(work);
      if (outcome.done) {
        const { value } = outcome;
        if (!(value instanceof Errno)) return value;
        return {
          text: `${call.name}: unable to execute '${operands[0] ?? ""}': ${value.message}\n`,
          status: 4,
        };
      }
      if (outcome.event.kind === "interrupt" || outcome.event.kind === "end") return undefined;
    }
  }

  /** Draws what was printed; gives the status where this was the last time. */
  async #show({ text, status }: Captured, round: number): Promise<number | undefined> {
    const { flags } = this.call;
    const canvas = this.#draw(text);
    const headerRows = flags.noTitle ? 0 : 2;
    const before = this.#before;
    const plain = this.#copy(canvas);
    const isSameSize = before?.columns === canvas.columns && before.rows === canvas.rows;
    if (flags.differences !== undefined && before && isSameSize)
      markChanges(canvas, before, headerRows, this.#changed, flags.differences !== "");
    this.#before = plain;
    const failed = status !== 0;
    if (failed && flags.errexit) canvas.put(canvas.rows - 1, 0, FAILED);
    const column = failed && flags.errexit ? FAILED.length : canvas.columns - 1;
    await this.screen.write(this.#painter.paint(canvas, { row: canvas.rows - 1, column }));
    if (failed && flags.beep) await this.screen.write("\x07");
    if (failed && flags.errexit) {
      await this.#anyKey();
      return FAILED_STATUS;
    }
    const isSame = text === this.#output;
    this.#output = text;
    if (round === 0) return undefined;
    if (flags.chgexit && !isSame) return 0;
    this.#same = isSame ? this.#same + 1 : 0;
    return this.cycles > 0 && this.#same >= this.cycles ? 0 : undefined;
  }

  #draw(text: string): Canvas {
    const { call, screen } = this;
    const { flags } = call;
    const { columns, rows } = screen.size;
    const time = formatTime("%a %b %e %H:%M:%S %Y", call.now(), timeZoneOf(call.process));
    const right = `${call.process.hostname}: ${time}`;
    const header = flags.noTitle
      ? []
      : [formatTitle(this.interval, call.operands.join(" "), right, columns), ""];
    return drawOutput(text, { columns, rows, header, colors: flags.color, wraps: !flags.noWrap });
  }

  #copy(canvas: Canvas): Canvas {
    const copy = new Canvas(canvas.columns, canvas.rows);
    for (const [cell, text] of canvas.texts.entries()) copy.texts[cell] = text;
    return copy;
  }

  /** Waits for the next time; false where it shall end. Another size is drawn at once. */
  async #wait(milliseconds: number): Promise<boolean> {
    const sleep = this.call.sleep(milliseconds);
    for (;;) {
      const outcome = await this.screen.race(sleep);
      if (outcome.done) return true;
      const { kind } = outcome.event;
      if (kind === "interrupt" || kind === "end") return false;
      if (kind === "key") continue;
      this.#painter.forget();
      return true;
    }
  }

  async #anyKey(): Promise<void> {
    for (;;) {
      const { kind } = await this.screen.next();
      if (kind !== "resize" && kind !== "resume") return;
    }
  }
}
