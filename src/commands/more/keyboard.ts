import type { FullScreen } from "../../process/terminal/full-screen.ts";

export interface TypedCommand {
  readonly key: string;
  readonly count: number | undefined;
}

/** What is typed at more's prompt. */
export class Keyboard {
  constructor(
    private readonly screen: FullScreen,
    private readonly onResize: () => void,
  ) {}

  async #key(): Promise<string | undefined> {
    for (;;) {
      const event = await this.screen.next();
      if (event.kind === "end" || event.kind === "interrupt") return undefined;
      if (event.kind === "resize") this.onResize();
      if (event.kind === "key") return event.key.name === "C-c" ? undefined : event.key.name;
    }
  }

  /** A key with the number before it; `:n` and its like are two keys. */
  async readCommand(): Promise<TypedCommand | undefined> {
    let digits = "";
    for (;;) {
      const key = await this.#key();
      if (key === undefined) {
        await this.screen.write("\r\x1b[K");
        return undefined;
      }
      if (/^\d$/.test(key)) digits += key;
      else {
        const count = digits === "" ? undefined : Number(digits);
        if (key !== ":") return { key, count };
        const second = await this.#key();
        return second === undefined ? undefined : { key: `:${second}`, count };
      }
    }
  }

  /** A line typed behind a sign. */
  async readLine(sign: string): Promise<string | undefined> {
    await this.screen.write(sign);
    let text = "";
    for (;;) {
      const key = await this.#key();
      if (key === undefined || key === "ESC") return undefined;
      if (key === "RET" || key === "C-j") return text;
      if (key === "DEL" || key === "C-h") {
        if (text === "") return undefined;
        text = text.slice(0, -1);
        await this.screen.write("\b \b");
      } else if (key.length === 1) {
        text += key;
        await this.screen.write(key);
      }
    }
  }
}
