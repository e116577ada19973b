import type { Key } from "../../process/terminal/keys.ts";
import type { LineEditor } from "./line-editor.ts";

/** From point on keys insert; Escape makes them one step of undo, and repeats them `count` times. */
export function startInserting(editor: LineEditor, count: number): void {
  editor.buffer.beginGroup();
  editor.vi.insertion = { from: editor.buffer.point, count };
  editor.keymap = "vi-insert";
}

/** From here on keys are recorded for `.`. */
export function startChange(editor: LineEditor, key: Key, count: number): void {
  if (count > 1) {
    const [first, ...others] = Array.from(String(count), (digit) => ({ name: digit, text: digit }));
    if (first) editor.vi.startChange(first);
    for (const digit of others) editor.vi.note(digit);
    editor.vi.note(key);
  } else editor.vi.startChange(key);
}
