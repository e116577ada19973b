import type { Process } from "../../process/process.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789_";

/** Eight letters, as Python's tempfile ends names with. */
export function temporaryLetters({ kernel: { random } }: Process): string {
  return Array.from({ length: 8 }, () => ALPHABET[random.below(ALPHABET.length)] ?? "a").join("");
}
