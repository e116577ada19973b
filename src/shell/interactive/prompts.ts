import type { Shell } from "../shell.ts";
import { expandPrompt } from "./expand-prompt.ts";
import { takeJobNotices } from "./job-notices.ts";
import type { ScreenWriter } from "./screen-writer.ts";
import { unheard } from "./unheard.ts";

/** What is shown before a line is read and before a command runs (bash manual 6.9). */
export class Prompts {
  /** The number of the next command: `\\#`. */
  commandNumber = 1;

  constructor(
    private readonly shell: Shell,
    private readonly writer: ScreenWriter,
  ) {}

  /** PROMPT_COMMAND, news of jobs, and PS1. */
  async primary(): Promise<string> {
    await this.#runCommands();
    this.writer.write(takeJobNotices(this.shell));
    return this.#expand("PS1", true);
  }

  /** PS1 as it is now, for a prompt that is shown already. */
  renewed(): Promise<string> {
    return this.#expand("PS1", true);
  }

  /** PS2. */
  continuation(): Promise<string> {
    return this.#expand("PS2", true);
  }

  /** PS0, when a command was read. */
  async showBeforeCommand(): Promise<void> {
    this.writer.write(await this.#expand("PS0", false));
    this.commandNumber++;
  }

  async #expand(name: string, editing: boolean): Promise<string> {
    const text = this.shell.variables.get(name) ?? "";
    return expandPrompt(this.shell, text, { editing, commandNumber: this.commandNumber });
  }

  async #runCommands(): Promise<void> {
    const { shell } = this;
    const variable = shell.variables.find("PROMPT_COMMAND");
    const commands = variable?.array
      ? [...variable.array].sort(([a], [b]) => a - b).map(([, text]) => text)
      : [shell.variables.get("PROMPT_COMMAND") ?? ""];
    for (const command of commands) {
      if (command === "") continue;
      const { lastStatus, pipeStatuses } = shell;
      await this.writer.drained();
      await unheard(shell, () => shell.evaluateText(command, { name: "PROMPT_COMMAND" }));
      shell.lastStatus = lastStatus;
      shell.pipeStatuses = pipeStatuses;
    }
  }
}
