import type { CommandEvent, StartedCommand } from "../../process/command-event.ts";

/** A command that ran during a step, and how often in the same way. */
export interface CommandRecord {
  readonly words: readonly string[];
  readonly resolved: CommandEvent["resolved"];
  readonly cwd: string;
  /** Undefined: it runs in the background. */
  readonly status?: number | undefined;
  readonly interactive: boolean;
  /** Numbers the lines typed during the step, from 0. */
  readonly line: number;
  readonly times: number;
}

/** What one typed line printed. */
export interface OutputRecord {
  readonly line: number;
  readonly text: string;
}

export interface StepRecordState {
  readonly line: number;
  readonly commands: readonly CommandRecord[];
  readonly outputs: readonly OutputRecord[];
}

/** Different commands that are kept; a loop that repeats one counts as one. */
const MAX_COMMANDS = 2_000;
/** Commands that run in the background. */
const MAX_RUNNING = 200;
/** Characters of one command's words; longer ones are kept without their last words. */
const MAX_WORDS = 8_000;
/** Characters of output that are kept of a step; the oldest lines go first. */
const MAX_OUTPUT = 200_000;

/** What has happened since a step began: the commands, and what they printed. Bounded, and plain data to save. */
export class StepRecord {
  #line = 0;
  #commands = new Map<string, CommandRecord>();
  /** Those in the background. */
  readonly #running = new Map<string, CommandRecord>();
  #outputs: OutputRecord[] = [];
  #outputSize = 0;
  #pending: string[] = [];
  #pendingSize = 0;

  static restore({ line, commands, outputs }: StepRecordState): StepRecord {
    const record = new StepRecord();
    record.#line = line;
    for (const command of commands) record.#commands.set(keyOf(command), command);
    record.#outputs = [...outputs];
    record.#outputSize = outputs.reduce((size, { text }) => size + text.length, 0);
    return record;
  }

  get state(): StepRecordState {
    return { line: this.#line, commands: this.commands, outputs: this.outputs };
  }

  get commands(): readonly CommandRecord[] {
    return [...this.#commands.values(), ...this.#running.values()];
  }

  get outputs(): readonly OutputRecord[] {
    if (this.#pending.length === 0) return this.#outputs;
    return [...this.#outputs, { line: this.#line, text: this.#pending.join("") }];
  }

  /** The numbers of the lines in which something was done, in their order. */
  get lines(): readonly number[] {
    const { commands, outputs } = this;
    const lines = new Set([...commands, ...outputs].map(({ line }) => line));
    return [...lines].sort((one, other) => one - other);
  }

  /** What was done in this line alone. */
  only(line: number): StepRecord {
    const isOf = (one: { readonly line: number }) => one.line === line;
    const { commands, outputs } = this;
    return StepRecord.restore({
      line: this.#line,
      commands: commands.filter(isOf),
      outputs: outputs.filter(isOf),
    });
  }

  /** It counts for the line that started it. */
  addStarted(started: StartedCommand): void {
    if (this.#running.size < MAX_RUNNING)
      this.#running.set(runOf(started), this.#recordOf(started, undefined));
  }

  addCommand(event: CommandEvent): void {
    const run = runOf(event);
    const started = this.#running.get(run);
    this.#running.delete(run);
    const command = started ? { ...started, status: event.status } : this.#recordOf(event, event.status);
    const key = keyOf(command);
    const known = this.#commands.get(key);
    // Taken out and put in again: the order is that of the last use.
    this.#commands.delete(key);
    this.#commands.set(key, known ? { ...command, times: known.times + 1 } : command);
    if (this.#commands.size <= MAX_COMMANDS) return;
    for (const oldest of this.#commands.keys()) {
      this.#commands.delete(oldest);
      break;
    }
  }

  #recordOf({ words, resolved, cwdBefore, interactive }: StartedCommand, status: number | undefined) {
    const times = 1;
    return {
      words: boundWords(words),
      resolved,
      cwd: cwdBefore,
      status,
      interactive,
      line: this.#line,
      times,
    };
  }

  addOutput(text: string): void {
    const kept = text.length > MAX_OUTPUT ? text.slice(-MAX_OUTPUT) : text;
    this.#pending.push(kept);
    this.#pendingSize += kept.length;
    if (this.#pendingSize <= 2 * MAX_OUTPUT) return;
    const all = this.#pending.join("").slice(-MAX_OUTPUT);
    this.#pending = [all];
    this.#pendingSize = all.length;
  }

  /** A typed line has ended. */
  endLine(): void {
    const text = this.#pending.join("").slice(-MAX_OUTPUT);
    this.#pending = [];
    this.#pendingSize = 0;
    if (text !== "") {
      this.#outputs.push({ line: this.#line, text });
      this.#outputSize += text.length;
    }
    while (this.#outputSize > MAX_OUTPUT) this.#outputSize -= this.#outputs.shift()?.text.length ?? 0;
    this.#line++;
  }
}

function runOf({ pid, words }: StartedCommand): string {
  return JSON.stringify([pid, ...words]);
}

function keyOf({ words, cwd, status, interactive, line }: CommandRecord): string {
  return JSON.stringify([line, cwd, status, interactive, words]);
}

function boundWords(words: readonly string[]): readonly string[] {
  let size = 0;
  const end = words.findIndex((word) => (size += word.length + 1) > MAX_WORDS);
  return end < 0 ? words : words.slice(0, end);
}
