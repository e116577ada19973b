import { type Entry, percentSaved } from "./format.ts";

/** `zip -sf`. */
export function describeContents(title: string, entries: readonly Pick<Entry, "name" | "size">[]): string {
  const names = entries.map(({ name }) => `  ${name}\n`).join("");
  return `${title}:\n${names}Total ${entries.length} entries (${sum(entries.map(({ size }) => size))} bytes)\n`;
}

/** What `zip -v` says in the end. */
export function describeTotal(entries: readonly Entry[]): string {
  const size = sum(entries.map((entry) => entry.size));
  const packed = sum(entries.map((entry) => entry.packedSize));
  return `total bytes=${size}, compressed=${packed} -> ${percentSaved(size, packed)}% savings\n`;
}

/** The sizes of files that were read, and of those that could not be. */
export function describeUnread(read: readonly number[], skipped: readonly number[]): string {
  const count = (sizes: readonly number[]) => `${sizes.length} (${sum(sizes)} bytes)`;
  const counts = `files/entries read:  ${count(read)}  skipped:  ${count(skipped)}`;
  return `\nzip warning: Not all files were readable\n  ${counts}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
