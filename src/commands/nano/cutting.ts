import type { Place } from "../editor/text-buffer.ts";
import { edit } from "./editing.ts";
import type { Nano } from "./editor.ts";

/** `^K`: the marked region, or the line; several in a row are one cutting. */
export function cut(nano: Nano): void {
  const { buffer } = nano;
  nano.wipe();
  const part = partToTake(nano);
  if (!part || part[0] === undefined) {
    buffer.mark = undefined;
    return nano.say("Nothing was cut");
  }
  take(nano, part, "cut");
}

function take(nano: Nano, [from, to]: readonly [Place, Place], kind: string): void {
  const { buffer } = nano;
  const isRegion = buffer.mark !== undefined;
  buffer.mark = undefined;
  let text = "";
  const joins = nano.keepsCutting && !isRegion;
  edit(
    nano,
    kind,
    () => {
      text = buffer.text.remove(from, to);
      return from;
    },
    joins,
  );
  nano.cutText = joins ? nano.cutText + text : text;
  nano.keepsCutting = !isRegion;
}

/** What `^K` and `M-6` take; undefined: nothing is there. */
function partToTake({ buffer, settings }: Nano): readonly [Place, Place] | undefined {
  const { region, cursor, lastLine } = buffer;
  if (region) {
    const [from, to] = region;
    return from.line === to.line && from.column === to.column ? undefined : region;
  }
  const end = buffer.line.length;
  if (settings.cutToEnd) {
    if (cursor.column < end) return [cursor, { line: cursor.line, column: end }];
    if (cursor.line === lastLine) return undefined;
    return [cursor, { line: cursor.line + 1, column: 0 }];
  }
  if (cursor.line < lastLine)
    return [
      { line: cursor.line, column: 0 },
      { line: cursor.line + 1, column: 0 },
    ];
  return end > 0
    ? [
        { line: cursor.line, column: 0 },
        { line: cursor.line, column: end },
      ]
    : undefined;
}

/** `M-6`. Without a mark the next line is copied next. */
export function copy(nano: Nano): void {
  const { buffer, rules } = nano;
  nano.wipe();
  const part = partToTake(nano);
  const isRegion = buffer.mark !== undefined;
  buffer.mark = undefined;
  if (!part) return nano.say("Nothing was copied");
  const text = buffer.text.textBetween(...part);
  nano.cutText = nano.keepsCutting && !isRegion ? nano.cutText + text : text;
  nano.keepsCutting = !isRegion;
  if (!isRegion) buffer.moveTo(part[1], rules);
}

export function paste(nano: Nano): void {
  const { buffer, cutText } = nano;
  nano.wipe();
  if (cutText === "") return nano.say("Cutbuffer is empty");
  edit(nano, "paste", () => buffer.text.insert(buffer.cursor, cutText));
}

/** `M-T`: from the cursor to the end. */
export function cutTillEnd(nano: Nano): void {
  const { buffer } = nano;
  nano.wipe();
  const end = { line: buffer.lastLine, column: buffer.text.line(buffer.lastLine).length };
  if (end.line === buffer.cursor.line && end.column === buffer.cursor.column)
    return nano.say("Nothing was cut");
  buffer.mark = undefined;
  nano.keepsCutting = false;
  take(nano, [buffer.cursor, end], "cut");
  nano.keepsCutting = false;
}
