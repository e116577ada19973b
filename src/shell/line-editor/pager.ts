import type { Key } from "../../process/terminal/keys.ts";
import type { LineEditor } from "./line-editor.ts";

/** Asks below the line; the line is drawn again after the answer, unless `then` goes on below. */
export function askYesOrNo(editor: LineEditor, question: string, then: (yes: boolean) => void): void {
  editor.isPaused = true;
  editor.printBelow(question);
  editor.capture = (key) => {
    const answer = yesOrNo(key);
    if (answer === undefined) editor.ring();
    else {
      editor.capture = undefined;
      editor.printHere("\r\n");
      if (!answer) editor.isPaused = false;
      then(answer);
    }
    return "taken";
  };
}

/** readline's get_y_or_n. */
function yesOrNo({ name }: Key): boolean | undefined {
  if (name === "y" || name === "Y" || name === " ") return true;
  if (name === "n" || name === "N" || name === "DEL" || name === "C-g") return false;
  return undefined;
}

/** Prints rows below the line, a screenful at a time. */
export function showRows(editor: LineEditor, rows: readonly string[], pages: boolean): void {
  const height = editor.size.rows - 1;
  let next = 0;
  const print = (count: number): void => {
    const end = pages ? Math.min(rows.length, next + count) : rows.length;
    for (; next < end; next++) editor.printHere(`${rows[next]}\r\n`);
    if (next >= rows.length) return finish();
    editor.printHere("--More--");
    editor.capture = (key) => {
      const more = linesForKey(key, height);
      if (more === undefined) editor.ring();
      else {
        editor.printHere("\r\x1b[K");
        if (more === 0) finish();
        else print(more);
      }
      return "taken";
    };
  };
  const finish = (): void => {
    editor.capture = undefined;
    editor.isPaused = false;
  };
  editor.isPaused = true;
  print(height);
}

/** How much a key at `--More--` asks for. */
function linesForKey(key: Key, page: number): number | undefined {
  if (key.name === "RET" || key.name === "C-j") return 1;
  if (key.name === "q" || key.name === "Q") return 0;
  const answer = yesOrNo(key);
  return answer === undefined ? undefined : answer ? page : 0;
}
