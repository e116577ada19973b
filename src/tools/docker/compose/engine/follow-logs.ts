import { decode } from "../../../../base/bytes.ts";
import { FrameDecoder } from "../../api/stream-frames.ts";
import { isAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { ProjectContainer } from "./containers.ts";

const COLORS = [36, 33, 32, 35, 34, 96, 93, 92, 95, 94];

export interface LogWishes {
  readonly follow: boolean;
  readonly tail?: string;
  readonly since?: string;
  readonly until?: string;
  readonly timestamps?: boolean;
  readonly prefix: boolean;
  readonly color: boolean;
}

/** Writes the lines of containers with the service's name before each, in a colour of its own on a terminal. */
export class LogPrinter {
  readonly #width: number;

  constructor(
    private readonly call: ComposeCall,
    private readonly containers: readonly ProjectContainer[],
    private readonly wishes: LogWishes,
  ) {
    this.#width = Math.max(0, ...containers.map((container) => shortName(container).length));
  }

  /** Ends with the last of the streams. */
  async all(): Promise<void> {
    if (!this.wishes.follow) {
      for (const container of this.containers) await this.one(container);
      return;
    }
    await Promise.all(this.containers.map((container) => this.one(container)));
  }

  async one(container: ProjectContainer): Promise<void> {
    const { engine } = this.call;
    const { follow, tail, since, until, timestamps } = this.wishes;
    const tty = isAt(await engine.get(`/containers/${container.id}/json`), "Config", "Tty");
    const { read, close } = await engine.stream("GET", `/containers/${container.id}/logs`, {
      query: {
        follow: follow ? 1 : undefined,
        since,
        stderr: 1,
        stdout: 1,
        tail: tail || "all",
        timestamps: timestamps ? 1 : undefined,
        until,
      },
    });
    const decoder = new FrameDecoder();
    const lines = new Map<string, string>();
    try {
      for (let bytes = await read(); bytes.length > 0; bytes = await read()) {
        const frames = tty ? [{ stream: "stdout" as const, bytes }] : decoder.push(bytes);
        for (const frame of frames) await this.#print(container, decode(frame.bytes), lines, frame.stream);
      }
    } finally {
      close();
    }
    for (const rest of lines.values()) if (rest !== "") await this.line(container, rest);
  }

  async #print(
    container: ProjectContainer,
    text: string,
    lines: Map<string, string>,
    stream: string,
  ): Promise<void> {
    const parts = `${lines.get(stream) ?? ""}${text}`.split("\n");
    lines.set(stream, parts.pop() ?? "");
    for (const line of parts) await this.line(container, line.replace(/\r$/, ""));
  }

  async line(container: ProjectContainer, text: string): Promise<void> {
    // What Ctrl-C may have left on the line goes. Compose 2.26 writes this into pipes too, where `grep '^web'` then finds
    // nothing; later releases do not.
    const clear = this.call.process.stdout.isTerminal ? "\x1b[2K" : "";
    await this.call.print(`${clear}${this.#prefix(container)}${text}\n`);
  }

  #prefix(container: ProjectContainer): string {
    if (!this.wishes.prefix) return "";
    return this.colored(container, `${shortName(container).padEnd(this.#width)}  | `);
  }

  /** In the colour of the container. */
  colored(container: ProjectContainer, text: string): string {
    const color = COLORS[this.containers.indexOf(container) % COLORS.length];
    return this.wishes.color ? `\x1b[${color}m${text}\x1b[0m` : text;
  }
}

export function shortName({ service, number }: ProjectContainer): string {
  return `${service}-${number}`;
}
