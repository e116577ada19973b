import { formatHumanSize } from "../../base/format-size.ts";
import { describeBadNumber, parseCount } from "./parse-number.ts";

/** In what sizes of blocks `ls -s`, `du` and `df` count (info "Block size"). */
export interface BlockSize {
  /** Bytes a block; with `human` it does not matter. */
  readonly bytes: number;
  /** Sizes like 1.5K, in powers of that. */
  readonly human?: 1000 | 1024;
  /** Follows each number: `--block-size=M` prints `5M`. */
  readonly suffix: string;
}

export const KIBIBYTES: BlockSize = { bytes: 1024, suffix: "" };
export const BYTES: BlockSize = { bytes: 1, suffix: "" };
export const HUMAN: BlockSize = { bytes: 1, human: 1024, suffix: "" };
export const SI: BlockSize = { bytes: 1, human: 1000, suffix: "" };

/** gnulib xstrtol-error.c: the option is named as it was written. */
export function describeBadBlockSize(spelling: string, text: string): string {
  const option = spelling.startsWith("--") ? "--block-size" : spelling;
  const count = parseCount(text, "eEgGkKmMpPtTyYzZ0");
  return count === 0
    ? `invalid ${option} argument '${text}'`
    : describeBadNumber(option, text, count === "overflow" ? count : "invalid");
}

/** Undefined where the text is no block size. */
export function parseBlockSize(text: string): BlockSize | undefined {
  const spec = text.replace(/^'/, "");
  if ("human-readable".startsWith(spec) && spec !== "") return HUMAN;
  if (spec === "si") return SI;
  const bytes = parseCount(spec, "eEgGkKmMpPtTyYzZ0");
  if (typeof bytes !== "number" || bytes === 0) return undefined;
  if (/^\d/.test(spec)) return { bytes, suffix: "" };
  const letter = spec.charAt(0).toUpperCase();
  if (/iB$/.test(spec)) return { bytes, suffix: `${letter}iB` };
  return { bytes, suffix: /B$/.test(spec) ? `${letter === "K" ? "k" : letter}B` : letter };
}

/** What the environment says, the first of the variables that is set; else blocks of 1024 bytes (POSIX: 512). */
export function blockSizeOf(env: ReadonlyMap<string, string>, ...names: readonly string[]): BlockSize {
  for (const name of [...names, "BLOCK_SIZE", "BLOCKSIZE"]) {
    const value = env.get(name);
    const size = value === undefined ? undefined : parseBlockSize(value);
    if (size) return size;
    if (value !== undefined) break;
  }
  return env.has("POSIXLY_CORRECT") ? { bytes: 512, suffix: "" } : KIBIBYTES;
}

/** Bytes in such blocks, rounded up. */
export function formatBlocks(bytes: number, { bytes: size, human, suffix }: BlockSize): string {
  return human === undefined ? `${Math.ceil(bytes / size)}${suffix}` : formatHumanSize(bytes, human);
}
