import { formatRatio } from "./ratio.ts";

export interface ListedMember {
  readonly packed: number;
  readonly unpacked: number;
  readonly overhead: number;
  readonly crc: number;
  readonly time: string;
  readonly name: string;
}

/** The table of `gzip -l`. */
export class Listing {
  #rows = 0;
  #packed = 0;
  #unpacked = 0;
  #overhead = 0;

  constructor(
    private readonly verbose: boolean,
    private readonly quiet: boolean,
    private readonly print: (text: string) => void,
  ) {}

  add({ packed, unpacked, overhead, crc, time, name }: ListedMember): void {
    if (this.#rows === 0 && !this.quiet) {
      const before = this.verbose ? "method  crc     date  time  " : "";
      this.print(`${before}         compressed        uncompressed  ratio uncompressed_name\n`);
    }
    this.#rows++;
    this.#packed += packed;
    this.#unpacked += unpacked;
    this.#overhead = overhead;
    const before = this.verbose ? `defla ${crc.toString(16).padStart(8, "0")} ${time} ` : "";
    this.print(`${before}${formatSizes(packed, unpacked, overhead)} ${name}\n`);
  }

  /** The sums, where there was more than one file. */
  finish(): void {
    if (this.#rows < 2 || this.quiet) return;
    const before = this.verbose ? " ".repeat(28) : "";
    this.print(`${before}${formatSizes(this.#packed, this.#unpacked, this.#overhead)} (totals)\n`);
  }
}

function formatSizes(packed: number, unpacked: number, overhead: number): string {
  const ratio = formatRatio(unpacked - (packed - overhead), unpacked);
  return `${String(packed).padStart(19)} ${String(unpacked).padStart(19)} ${ratio}`;
}
