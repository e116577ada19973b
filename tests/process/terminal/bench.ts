import { decode, encode } from "../../../src/base/bytes.ts";
import { SeededRandom } from "../../../src/base/random.ts";
import { Errno } from "../../../src/disk/errno.ts";
import { createDisk, ROOT } from "../../../src/disk/index.ts";
import { DEFAULT_BUDGETS } from "../../../src/process/budgets.ts";
import { FdTable } from "../../../src/process/fd-table.ts";
import { Kernel } from "../../../src/process/kernel.ts";
import type { Process } from "../../../src/process/process.ts";
import { Scheduler } from "../../../src/process/scheduler.ts";
import { createTerminal } from "../../../src/process/terminal/create-terminal.ts";
import type { Terminal } from "../../../src/process/terminal/terminal.ts";

/** A kernel with one terminal and processes that do what a test tells them. */
export class Bench {
  readonly kernel: Kernel;
  readonly terminal: Terminal;
  /** What the screen got. */
  output = "";
  /** Answers for back-pressure: where set, `output` waits for it. */
  screen: Promise<void> | undefined;

  constructor(size = { columns: 80, rows: 24 }) {
    const scheduler = new Scheduler({ defer: (task) => void setImmediate(task) }, Date.UTC(2026, 0, 1));
    const disk = createDisk({ now: () => scheduler.now(), seed: 1 });
    const files = disk.view(ROOT, { umask: 0 });
    files.mkdir("/dev", 0o755);
    files.mkdir("/dev/pts", 0o755);
    this.kernel = new Kernel({
      disk,
      scheduler,
      ports: { defer: (task) => void setImmediate(task) },
      budgets: DEFAULT_BUDGETS,
      random: new SeededRandom(1),
      hostname: "bench",
      programs: () => undefined,
    });
    this.terminal = createTerminal(this.kernel, {
      path: "/dev/pts/0",
      size,
      output: (bytes) => {
        this.output += decode(bytes);
        return this.screen;
      },
      owner: { uid: 1000 },
    });
    scheduler.start();
  }

  /** A process with the terminal as its streams, in a group of its own; the first leads the session. */
  process(parent?: Process): Process {
    const { kernel, terminal } = this;
    if (parent) {
      const child = kernel.fork(parent, { group: "new" });
      if (child instanceof Errno) throw new Error(child.message);
      return child;
    }
    const fds = new FdTable();
    const file = terminal.open();
    for (const fd of [0, 1, 2]) fds.set(fd, file);
    const process = kernel.createProcess({
      argv: ["test"],
      env: new Map(),
      fds,
      files: kernel.disk.view(ROOT),
      terminal,
      path: "/bin/test",
    });
    terminal.session = process.session;
    terminal.foregroundGroup = process.group;
    return process;
  }

  type(text: string): void {
    this.terminal.input(encode(text));
  }

  takeOutput(): string {
    const { output } = this;
    this.output = "";
    return output;
  }
}

/** What a read gives, as text. */
export async function read(process: Process, max?: number): Promise<string> {
  const bytes = await process.read(0, max);
  return bytes instanceof Errno ? `<${bytes.code}>` : decode(bytes);
}

/** Lets everything that can go on go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
}
