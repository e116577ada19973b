export interface Filtered {
  /** What goes to the other side. */
  readonly keys: string;
  /** What the user is shown. */
  readonly shows: string;
  readonly leaves: boolean;
}

/** Looks for the escape character at the beginning of a line (ssh(1), ESCAPE CHARACTERS). */
export class KeyFilter {
  #atStart = true;
  #isEscaped = false;

  constructor(private readonly escapeKey: string) {}

  take(typed: string): Filtered {
    let [keys, shows] = ["", ""];
    for (const key of typed) {
      if (this.#isEscaped) {
        this.#isEscaped = false;
        if (key === ".") return { keys, shows: `${shows}${this.escapeKey}.\r\n`, leaves: true };
        if (key === "?") {
          shows += `${this.escapeKey}?\r\n${this.#help}`;
          continue;
        }
        keys += key === this.escapeKey ? key : `${this.escapeKey}${key}`;
      } else if (this.#atStart && key === this.escapeKey) {
        this.#isEscaped = true;
        continue;
      } else keys += key;
      this.#atStart = key === "\r" || key === "\n";
    }
    return { keys, shows, leaves: false };
  }

  get #help(): string {
    const { escapeKey } = this;
    return `Supported escape sequences:\r\n ${escapeKey}.   - terminate connection (and any multiplexed sessions)\r\n ${escapeKey}?   - this message\r\n ${escapeKey}${escapeKey}   - send the escape character by typing it twice\r\n(Note that escapes are only recognized immediately after newline.)\r\n`;
  }
}
