import type { XxdOptions } from "./options.ts";

/** `-p` and `-i`: text made of the bytes as they come. */
export interface TextStyle {
  add(bytes: Uint8Array): string;
  finish(): string;
}

const LOWER = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const UPPER = LOWER.map((digits) => digits.toUpperCase());

/** Digits alone, so many to a line. */
export class PlainStyle implements TextStyle {
  #count = 0;

  constructor(private readonly options: XxdOptions) {}

  add(bytes: Uint8Array): string {
    const { columns, upper } = this.options;
    const digits = upper ? UPPER : LOWER;
    let text = "";
    for (const byte of bytes) {
      text += digits[byte];
      if (columns > 0 && ++this.#count === columns) {
        text += "\n";
        this.#count = 0;
      }
    }
    return text;
  }

  finish(): string {
    return this.options.columns === 0 || this.#count > 0 ? "\n" : "";
  }
}

/** An array of C; with a name where the input has one. */
export class IncludeStyle implements TextStyle {
  #count = 0;
  #begun = false;

  constructor(
    private readonly options: XxdOptions,
    private readonly name: string | undefined,
  ) {}

  add(bytes: Uint8Array): string {
    const { columns, upper } = this.options;
    let text = this.#begin();
    for (const byte of bytes) {
      const before = this.#count % columns !== 0 ? ", " : this.#count === 0 ? "  " : ",\n  ";
      text += `${before}${upper ? `0X${UPPER[byte]}` : `0x${LOWER[byte]}`}`;
      this.#count++;
    }
    return text;
  }

  #begin(): string {
    if (this.#begun) return "";
    this.#begun = true;
    return this.name === undefined ? "" : `unsigned char ${this.#variable(this.name)}[] = {\n`;
  }

  finish(): string {
    const head = this.#begin();
    const end = this.#count > 0 ? "\n" : "";
    if (this.name === undefined) return head + end;
    const suffix = this.options.capitalize ? "LEN" : "len";
    return `${head}${end}};\nunsigned int ${this.#variable(this.name)}_${suffix} = ${this.#count};\n`;
  }

  #variable(name: string): string {
    const plain = name.replace(/[^A-Za-z0-9]/g, "_");
    return `${/^\d/.test(name) ? "__" : ""}${this.options.capitalize ? plain.toUpperCase() : plain}`;
  }
}
