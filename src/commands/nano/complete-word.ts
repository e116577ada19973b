import { edit } from "./editing.ts";
import type { Nano } from "./editor.ts";

const WORD_BEFORE = /[\p{L}\p{N}_]+$/u;
const WORDS = /[\p{L}\p{N}_]+/gu;

/** `^]`: the word before the cursor becomes the first longer one in the text that begins so. */
export async function completeWord(nano: Nano): Promise<void> {
  const { buffer } = nano;
  const { cursor, text } = buffer;
  const begun = WORD_BEFORE.exec(buffer.line.slice(0, cursor.column))?.[0];
  if (begun === undefined) return nano.say("No word fragment");
  for (const line of text.lines) {
    for (const [word] of line.matchAll(WORDS)) {
      if (word.length <= begun.length || !word.startsWith(begun)) continue;
      const rest = word.slice(begun.length);
      return edit(nano, "addition", () => text.insert(cursor, rest));
    }
    const pause = nano.call.spend(1 + (line.length >> 5));
    if (pause) await pause;
  }
  nano.say("No matches");
}
