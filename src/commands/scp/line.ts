import { concat, decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";

const NEWLINE = 10;

/** What one side says when something cannot be copied; `isFatal` ends all. */
export interface Complaint {
  readonly text: string;
  readonly isFatal: boolean;
}

/** The connection has ended before the copying had. */
export class LostConnection extends Error {}

/** Between the two scp of a copy: lines, contents and single bytes that confirm (rcp's protocol). */
export class Line {
  constructor(
    readonly process: Process,
    private readonly input: number,
    private readonly output: number,
  ) {}

  async send(data: string | Uint8Array): Promise<void> {
    const failed = await this.process.write(this.output, typeof data === "string" ? encode(data) : data);
    if (failed) throw new LostConnection();
  }

  async confirm(): Promise<void> {
    await this.send(Uint8Array.of(0));
  }

  async complain({ text, isFatal }: Complaint): Promise<void> {
    await this.send(`${isFatal ? "\x02" : "\x01"}${text}\n`);
  }

  /** Undefined: all is well. */
  async answer(): Promise<Complaint | undefined> {
    const [code = 0] = await this.take(1);
    if (code === 0) return undefined;
    return { text: (await this.readLine()) ?? "", isFatal: code === 2 };
  }

  /** Undefined: the other side has said all. */
  async readLine(): Promise<string | undefined> {
    const bytes: number[] = [];
    for (;;) {
      const byte = await this.process.read(this.input, 1);
      if (byte instanceof Errno) throw new LostConnection();
      if (byte.length === 0) {
        if (bytes.length > 0) throw new LostConnection();
        return undefined;
      }
      if (byte[0] === NEWLINE) return decode(Uint8Array.from(bytes));
      bytes.push(byte[0] ?? 0);
    }
  }

  async take(length: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for (let missing = length; missing > 0; ) {
      const bytes = await this.process.read(this.input, missing);
      if (bytes instanceof Errno || bytes.length === 0) throw new LostConnection();
      chunks.push(bytes.slice());
      missing -= bytes.length;
    }
    return concat(chunks);
  }
}
