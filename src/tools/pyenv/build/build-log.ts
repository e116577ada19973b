import { formatTime } from "../../../base/format-time.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import type { BuildOptions } from "./build-python.ts";

const LAST_LINES = 10;

/** The log and the working tree of one build, below /tmp. */
export class BuildLog {
  readonly path: string;
  /** Where the source is unpacked and built. */
  readonly directory: string;
  readonly keepsTree: boolean;
  #text = "";

  constructor(
    private readonly call: PyenvCall,
    definition: string,
    private readonly options: BuildOptions,
  ) {
    const seed = `${stamp(call.process.kernel.now())}.${call.process.pid}`;
    const temporary = call.variable("TMPDIR")?.replace(/\/$/, "") ?? "/tmp";
    const root = call.variable("PYENV_BUILD_ROOT") ?? `${call.root}/sources`;
    this.keepsTree = options.keep;
    this.path = `${temporary}/python-build.${seed}.log`;
    this.directory = options.keep ? `${root}/${definition}` : `${temporary}/python-build.${seed}`;
  }

  add(text: string): void {
    this.#text += text;
    this.call.files.writeFile(this.path, this.#text);
  }

  /** Lines that come while a part of the work is done. */
  async step(text: string, milliseconds: number): Promise<void> {
    const lines = text.split(/(?<=\n)/);
    for (const line of lines) {
      if (milliseconds > 0)
        await this.call.process.sleep(milliseconds / lines.length, { interruptible: true });
      this.add(line);
      if (this.options.verbose) await this.call.print(line);
    }
  }

  async close(): Promise<void> {
    if (this.#text === "") this.add("");
  }

  /** What python-build says where a build has failed. */
  async fail(): Promise<number> {
    const { call } = this;
    const system = /^NAME="?([^"\n]*)"?$/m.exec(call.readText("/etc/os-release") ?? "")?.[1] ?? "Linux";
    const release = /^VERSION_ID="?([^"\n]*)"?$/m.exec(call.readText("/etc/os-release") ?? "")?.[1] ?? "";
    const title = call.process.stderr.isTerminal ? "\x1b[1mBUILD FAILED\x1b[m" : "BUILD FAILED";
    let text = `\n${title} (${system} ${release} using python-build 2.6.30)\n\n`;
    const isEmpty = call.list(this.directory).length === 0;
    if (!isEmpty || call.files.rmdir(this.directory))
      text += `Inspect or clean up the working tree at ${this.directory}\n`;
    if (this.#text !== "") {
      const lines = this.#text.trimEnd().split("\n").slice(-LAST_LINES);
      text += `Results logged to ${this.path}\n\nLast 10 log lines:\n${lines.join("\n")}\n`;
    }
    await call.printError(text);
    return 1;
  }
}

/** `20250115090000` */
function stamp(now: number): string {
  return formatTime("%Y%m%d%H%M%S", now);
}
