import { StepRecord } from "./check/step-record.ts";
import type { LineDeed } from "./coaching.ts";
import type { TutorComputer } from "./computer.ts";

/** Listens to the computer, line by line, for the step that is on. */
export class StepWatch {
  #record = new StepRecord();
  #changed = false;
  readonly #unsubscribe: readonly (() => void)[];

  constructor(computer: TutorComputer) {
    this.#unsubscribe = [
      computer.onCommand((event) => {
        this.#record.addCommand(event);
        this.#changed ||= event.changes.length > 0;
      }),
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
  }

  /** The line that was typed has ended. */
  endLine(): LineDeed {
    const { line } = this.#record.state;
    const commands = this.#record.commands.filter((command) => command.line === line);
    const deed = { commands, changed: this.#changed };
    this.#changed = false;
    this.#record.endLine();
    return deed;
  }

  end(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }
}
