import type { Place } from "../editor/text-buffer.ts";
import type { ViBuffer } from "./vi-buffer.ts";

/** `}` and `{`: the empty line behind or before this paragraph; at the end the last character. */
export function paragraph(
  { text, cursor, lastLine }: ViBuffer,
  count: number,
  step: 1 | -1,
): Place | undefined {
  let { line } = cursor;
  for (let left = count; left > 0; left--) {
    if (step > 0 ? line >= lastLine : line <= 0) break;
    let inText = text.line(line) !== "";
    line += step;
    while (line > 0 && line < lastLine) {
      if (text.line(line) !== "") inText = true;
      else if (inText) break;
      line += step;
    }
  }
  const end = text.line(line);
  if (line === cursor.line && cursor.column === (step > 0 ? Math.max(0, end.length - 1) : 0))
    return undefined;
  if (step > 0 && line === lastLine && end !== "") return { line, column: end.length - 1 };
  return { line, column: 0 };
}

const SENTENCE_END = /[.!?][)\]"']*(?=[ \t]|$)/g;

/** Where sentences begin in a line that is part of a paragraph. */
function sentenceStarts(line: string, isFirst: boolean): readonly number[] {
  const starts = isFirst ? [Math.max(0, line.search(/\S/))] : [];
  for (const match of line.matchAll(SENTENCE_END)) {
    const behind = match.index + match[0].length;
    const next = line.slice(behind).search(/\S/);
    if (next >= 0) starts.push(behind + next);
  }
  return starts;
}

function allStarts({ text, lastLine }: ViBuffer, line: number): readonly number[] {
  const current = text.line(line);
  if (current === "") return line === 0 || text.line(line - 1) !== "" || line === lastLine ? [0] : [];
  const before = line > 0 ? text.line(line - 1) : "";
  const isFirst = before.trim() === "" || /[.!?][)\]"']*[ \t]*$/.test(before);
  return sentenceStarts(current, isFirst);
}

/** `)`. */
export function nextSentence(buffer: ViBuffer, count: number): Place | undefined {
  let place = buffer.cursor;
  for (let left = count; left > 0; left--) {
    const found = startAfter(buffer, place);
    if (!found) {
      const last = buffer.text.line(buffer.lastLine);
      return { line: buffer.lastLine, column: Math.max(0, last.length - 1) };
    }
    place = found;
  }
  return place;
}

function startAfter(buffer: ViBuffer, { line, column }: Place): Place | undefined {
  for (let at = line; at <= buffer.lastLine; at++) {
    const start = allStarts(buffer, at).find((one) => at > line || one > column);
    if (start !== undefined) return { line: at, column: start };
  }
  return undefined;
}

/** `(`. */
export function previousSentence(buffer: ViBuffer, count: number): Place | undefined {
  let place = buffer.cursor;
  for (let left = count; left > 0; left--) {
    const found = startBefore(buffer, place);
    if (!found) return { line: 0, column: 0 };
    place = found;
  }
  return place;
}

function startBefore(buffer: ViBuffer, { line, column }: Place): Place | undefined {
  for (let at = line; at >= 0; at--) {
    const start = allStarts(buffer, at).findLast((one) => at < line || one < column);
    if (start !== undefined) return { line: at, column: start };
  }
  return undefined;
}
