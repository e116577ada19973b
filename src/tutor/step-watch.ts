import type { CommandEvent } from "../process/command-event.ts";
import { readableText } from "./check/output-text.ts";
import { StepRecord } from "./check/step-record.ts";
import type { LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";

/** Commands of one line that are kept whole; a loop has more. */
const MAX_EVENTS = 100;

/** Listens to the computer, line by line, for the step that is on. */
export class StepWatch {
  #record = new StepRecord();
  #changed = false;
  #events: CommandEvent[] = [];
  readonly #unsubscribe: readonly (() => void)[];

  constructor(computer: TutorComputer) {
    this.#unsubscribe = [
      computer.onCommand((event) => {
        this.#record.addCommand(event);
        this.#changed ||= event.changes.length > 0;
        if (this.#events.length < MAX_EVENTS) this.#events.push(event);
      }),
      computer.onCommandStart((started) => this.#record.addStarted(started)),
      computer.onOutput((text) => this.#record.addOutput(text)),
    ];
  }

  get record(): StepRecord {
    return this.#record;
  }

  /** A step begins, or goes on with what was saved of it. */
  restart(record = new StepRecord()): void {
    this.#record = record;
    this.#changed = false;
    this.#events = [];
  }

  /** The line that was typed has ended. */
  endLine(typed = ""): LineDeed {
    const { line } = this.#record.state;
    const commands = this.#record.commands.filter((command) => command.line === line);
    const printed = this.#record.outputs.filter((output) => output.line === line);
    const output = readableText(printed.map(({ text }) => text).join(""));
    const deed = { typed, commands, changed: this.#changed, events: this.#events, output };
    this.#changed = false;
    this.#events = [];
    this.#record.endLine();
    return deed;
  }

  end(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }
}
