import type { Hash } from "@noble/hashes/utils.js";
import type { Errno } from "../../disk/errno.ts";
import type { Input } from "../../process/command/input.ts";
import { quoteName } from "../../process/command/quote-name.ts";

/** The checksum of an input in hexadecimal digits; undefined where reading failed, which was told. */
export type Digest = (input: Input) => Promise<string | undefined>;

export type CreateHash = () => Hash<unknown>;

/** A kind of checksum. */
export interface Algorithm {
  /** As a tagged line begins. */
  readonly tag: string;
  readonly bits: number;
  /** Shorter sums can be asked for: `BLAKE2b-256`. */
  readonly hasLengths?: boolean;
  readonly create: (bits: number) => Hash<unknown>;
}

export async function digestOf(input: Input, create: CreateHash): Promise<string | undefined> {
  const hash = create();
  await input.eachChunk((chunk) => {
    hash.update(chunk);
  });
  if (input.failed) return undefined;
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function openProblem(name: string, errno: Errno): string {
  return `${quoteName(name)}: ${errno.message}`;
}
