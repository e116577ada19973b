import { previousIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import type { TextObject } from "./text-objects.ts";
import type { ViBuffer } from "./vi-buffer.ts";

/** A tag as it stands in the text; both ends are offsets, the second one behind its `>`. */
interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly from: number;
  readonly to: number;
}

/** `it` and `at`: from `<name>` to its `</name>` (:help tag-blocks). */
export function tagObject(buffer: ViBuffer, around: boolean, count: number): TextObject | undefined {
  const text = buffer.text.lines.join("\n");
  const cursor = offsetOf(buffer, buffer.cursor);
  const blocks = blocksOf(tagsOf(text))
    .filter(([open, close]) => open.from <= cursor && cursor < close.to)
    .sort(([one], [other]) => other.from - one.from);
  const block = blocks[count - 1];
  if (!block) return undefined;
  const [open, close] = block;
  const from = around ? open.from : open.to;
  const to = around ? close.to : close.from;
  if (from === to) {
    const place = placeOf(text, from);
    return { from: place, last: place, kind: "characters", isEmpty: true };
  }
  const last = placeOf(text, previousIndex(text, to));
  return { from: placeOf(text, from), last, end: placeOf(text, to), kind: "characters" };
}

/** Tags that stand alone, such as `<br/>`, open nothing. */
function tagsOf(text: string): readonly Tag[] {
  const found = text.matchAll(/<(\/?)([^\s>/]+)(?:[^<>"']|"[^"]*"|'[^']*')*>/g);
  return Array.from(found, (match) => ({
    name: match[2] ?? "",
    closes: match[1] === "/",
    from: match.index,
    to: match.index + match[0].length,
  })).filter(({ to, closes }) => closes || text[to - 2] !== "/");
}

function blocksOf(tags: readonly Tag[]): readonly (readonly [Tag, Tag])[] {
  const blocks: [Tag, Tag][] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (!tag.closes) {
      open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const partner = open[at];
    if (!partner) continue;
    // What was opened within and never closed is no block.
    open.length = at;
    blocks.push([partner, tag]);
  }
  return blocks;
}

function offsetOf(buffer: ViBuffer, { line, column }: Place): number {
  let offset = column;
  for (let at = 0; at < line; at++) offset += buffer.text.line(at).length + 1;
  return offset;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length - 1, column: offset - (before.lastIndexOf("\n") + 1) };
}
