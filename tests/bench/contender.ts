import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY } from "../cases/case-files.ts";

export type ContenderName = "ours" | "just-bash" | "bash";

export interface Answer {
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
  /** Bytes: the peak of its process above what it held before. */
  readonly memory: number;
}

/** A shell in a process of its own. */
export class Contender {
  #process: ChildProcess;

  private constructor(
    readonly name: ContenderName,
    process: ChildProcess,
  ) {
    this.#process = process;
  }

  static async start(name: ContenderName, execArgv: readonly string[] = []): Promise<Contender> {
    const script = join(REPOSITORY, "tests/bench/contenders", `${name}.mjs`);
    const contender = new Contender(
      name,
      fork(script, { stdio: ["ignore", "inherit", "inherit", "ipc"], execArgv: [...execArgv] }),
    );
    await contender.#answer();
    return contender;
  }

  /** Milliseconds from the import to the first echo; undefined for the real bash. */
  async started(): Promise<number | undefined> {
    return (await this.#ask({ kind: "started" })).milliseconds;
  }

  async fresh(files: Readonly<Record<string, string>>): Promise<void> {
    await this.#ask({ kind: "fresh", files });
  }

  run(script: string): Promise<Answer> {
    return this.#ask({ kind: "run", script });
  }

  /** Bytes that it holds; it must have been started with `--expose-gc`. */
  async held(): Promise<number> {
    return (await this.#ask({ kind: "held" })).memory;
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(question: object): Promise<Answer> {
    const answer = this.#answer();
    this.#process.send(question);
    return answer;
  }

  #answer(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${this.name} ended`));
      this.#process.once("exit", ended);
      this.#process.once("message", (message: Answer & { failure?: string }) => {
        this.#process.off("exit", ended);
        if (message.failure === undefined) resolve(message);
        else reject(new Error(`${this.name}: ${message.failure}`));
      });
    });
  }
}
