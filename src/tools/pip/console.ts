import type { Process } from "../../process/process.ts";

const RED = "\x1b[31m";
const YELLOW = "\x1b[33m";
const RESET = "\x1b[0m";

/** What pip says, and where: news on standard output, warnings and errors on standard error. */
export class Console {
  /** The part of `-q` and `-v`: below 0 news are kept back, below -1 warnings, below -2 errors. */
  verbosity = 0;
  hasColor = true;

  constructor(readonly process: Process) {}

  get isTerminal(): boolean {
    return this.#isTerminal(1);
  }

  #isTerminal(fd: number): boolean {
    return this.process.fds.get(fd)?.terminal !== undefined;
  }

  /** As it is, however quiet it is to be. */
  async print(text: string): Promise<void> {
    await this.process.stdout.write(text);
  }

  /** What a command was asked for. */
  async output(text: string): Promise<void> {
    if (this.verbosity >= 0) await this.process.stdout.write(text);
  }

  /** A line of news. */
  async info(line: string): Promise<void> {
    if (this.verbosity >= 0) await this.process.stdout.write(`${line}\n`);
  }

  async warn(message: string): Promise<void> {
    if (this.verbosity >= -1) await this.#tell(YELLOW, `WARNING: ${message}`);
  }

  async error(message: string): Promise<void> {
    if (this.verbosity >= -2) await this.#tell(RED, `ERROR: ${message}`);
  }

  /** What no `-q` keeps back. */
  async critical(message: string): Promise<void> {
    await this.#tell(RED, `ERROR: ${message}`);
  }

  /** As it is, on standard error. */
  async note(text: string): Promise<void> {
    if (this.verbosity >= -1) await this.process.stderr.write(text);
  }

  async #tell(color: string, text: string): Promise<void> {
    const colored = this.hasColor && this.#isTerminal(2);
    await this.process.stderr.write(colored ? `${color}${text}${RESET}\n` : `${text}\n`);
  }
}
