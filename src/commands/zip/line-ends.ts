import { ByteList } from "../../base/byte-list.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { ZIP_FLAGS } from "./flags.ts";
import { looksLikeText, type Source } from "./format.ts";
import { bytesSource } from "./old-archive.ts";

const NEWLINE = 10;
const RETURN = 13;
/** What of a file tells whether it is text. */
const LOOKED_AT = 65_536;

/** -l and -ll leave alone, with a warning, what does not look like text. */
export function convertLines(
  content: Source,
  { toDos, fromDos }: FlagValues<typeof ZIP_FLAGS>,
): { readonly content: Source; readonly warning: string } {
  if ((!toDos && !fromDos) || content.size === 0) return { content, warning: "" };
  if (!looksLikeText(content.readAt(0, LOOKED_AT)))
    return { content, warning: `\n\tzip warning: has binary so -${toDos ? "l" : "ll"} ignored\n` };
  const bytes = content.readAt(0, content.size).slice();
  return { content: bytesSource(toDos ? toDosLines(bytes) : fromDosLines(bytes)), warning: "" };
}

/** `zip -l`: every line ends as those of DOS do. */
function toDosLines(bytes: Uint8Array): Uint8Array {
  const lines = new ByteList();
  for (const byte of bytes) {
    if (byte === NEWLINE) lines.add(RETURN);
    lines.add(byte);
  }
  return lines.bytes;
}

/** `zip -ll`: lines of DOS end as those of Unix do. */
function fromDosLines(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => !(byte === RETURN && bytes[at + 1] === NEWLINE));
}
