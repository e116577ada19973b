import type { NormalCommand } from "./normal.ts";
import type { Vi } from "./vi.ts";

/** `C-d` and `C-u`: half a screen, or as many lines as were last asked for; the cursor moves with the text. */
function scrollHalf(vi: Vi, direction: 1 | -1, count: number | undefined): boolean {
  const { buffer, window, options } = vi;
  if (count !== undefined) options.scroll = count;
  const lines = options.scroll > 0 ? options.scroll : Math.max(1, Math.floor(window.rows / 2));
  const { line } = buffer.cursor;
  if (direction > 0 ? line >= buffer.lastLine : line <= 0) return false;
  const lowest = window.topFor(buffer, buffer.lastLine);
  const top = Math.max(
    0,
    direction > 0 ? Math.min(Math.max(lowest, buffer.top), buffer.top + lines) : buffer.top - lines,
  );
  buffer.top = top;
  moveCursor(vi, Math.max(0, Math.min(buffer.lastLine, line + direction * lines)));
  window.keepInside(buffer);
  moveCursor(vi, buffer.cursor.line);
  return true;
}

/** To a line, on its first character that is no blank. */
function moveCursor({ buffer, rules }: Vi, line: number): void {
  buffer.moveTo({ line, column: buffer.firstNonBlank(line) }, rules);
}

/** `C-f` and `C-b`: a screen on, with two lines of the one before. */
function scrollPages(vi: Vi, direction: 1 | -1, count: number): boolean {
  const { buffer, window } = vi;
  for (let left = count; left > 0; left--) {
    const { first, last } = window.shownLines(buffer);
    if (direction > 0) {
      if (last >= buffer.lastLine && first === buffer.lastLine) return false;
      if (last >= buffer.lastLine && buffer.cursor.line === buffer.lastLine) return false;
      buffer.top = Math.min(buffer.lastLine, Math.max(first + 1, last - 1));
    } else {
      if (first === 0) return false;
      buffer.top = Math.min(window.topFor(buffer, Math.min(buffer.lastLine, first + 1)), first - 1);
    }
    buffer.top = Math.max(0, buffer.top);
  }
  window.keepInside(buffer);
  moveCursor(vi, buffer.cursor.line);
  return true;
}

function scrollLines(vi: Vi, lines: number): boolean {
  return vi.window.scroll(vi.buffer, lines);
}

type Part = "top" | "middle" | "bottom";

/** `zt`, `zz`, `zb` and their like: the cursor's line to a place on the screen. */
function place(part: Part, toNonBlank: boolean): NormalCommand {
  return {
    run: (vi, { count }) => {
      const { buffer, window } = vi;
      if (count !== undefined) buffer.moveTo({ line: count - 1, column: buffer.cursor.column }, vi.rules);
      const { line } = buffer.cursor;
      if (toNonBlank) moveCursor(vi, line);
      if (part === "top") buffer.top = line;
      else if (part === "bottom") buffer.top = window.topFor(buffer, line);
      else buffer.top = Math.max(0, window.topFor(buffer, line) + Math.floor(window.rows / 2));
      if (part === "middle") buffer.top = Math.max(0, line - Math.floor((window.rows - 1) / 2));
      if (part === "top") buffer.top = Math.max(0, buffer.top - window.margin);
      if (part === "bottom")
        buffer.top = window.topFor(buffer, Math.min(buffer.lastLine, line + window.margin));
    },
  };
}

const run = (act: (vi: Vi, count: number | undefined) => boolean): NormalCommand => ({
  run: (vi, { count }) => act(vi, count),
});

/** The commands that scroll. */
export const SCREEN_COMMANDS: Readonly<Record<string, NormalCommand>> = {
  "C-d": run((vi, count) => scrollHalf(vi, 1, count)),
  "C-u": run((vi, count) => scrollHalf(vi, -1, count)),
  "C-f": run((vi, count = 1) => scrollPages(vi, 1, count)),
  "C-b": run((vi, count = 1) => scrollPages(vi, -1, count)),
  "C-e": run((vi, count = 1) => scrollLines(vi, count)),
  "C-y": run((vi, count = 1) => scrollLines(vi, -count)),
  zt: place("top", false),
  zRET: place("top", true),
  zz: place("middle", false),
  "z.": place("middle", true),
  zb: place("bottom", false),
  "z-": place("bottom", true),
  "C-l": {
    run: (vi) => {
      vi.forgetScreen();
      vi.say("");
    },
  },
};
