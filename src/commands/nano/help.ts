import { Canvas } from "../../process/terminal/canvas.ts";
import { drawShortcuts, FEWEST_ROWS } from "./bars.ts";
import type { Nano } from "./editor.ts";
import { MENUS } from "./menus.ts";

const TITLE = "Main nano help text";

const PARAGRAPHS = [
  `The nano editor is designed to emulate the functionality and ease-of-use of the UW Pico text editor.  There are four main sections of the editor.  The top line shows the program version, the current filename being edited, and whether or not the file has been modified.  Next is the main editor window showing the file being edited.  The status line is the third line from the bottom and shows important messages.  The bottom two lines show the most commonly used shortcuts in the editor.`,
  `Shortcuts are written as follows: Control-key sequences are notated with a '^' and can be entered either by using the Ctrl key or pressing the Esc key twice.  Meta-key sequences are notated with 'M-' and can be entered using either the Alt, Cmd, or Esc key, depending on your keyboard setup.  Also, pressing Esc twice and then typing a three-digit decimal number from 000 to 255 will enter the character with the corresponding value.  The following keystrokes are available in the main editor window.  Alternative keys are shown in parentheses:`,
];

/** The keys as nano's help words them; an empty line ends each group. */
const KEYS = `^G     (F1)      Display this help text
^X     (F2)      Close the current buffer / Exit from nano
^O     (F3)      Write the current buffer (or the marked region) to disk
^R     (Ins)     Insert another file into current buffer (or into new buffer)

^W     (F6)      Search forward for a string or a regular expression
^\\     (M-R)     Replace a string or a regular expression
^K     (F9)      Cut current line (or marked region) and store it in cutbuffer
^U     (F10)     Paste the contents of cutbuffer at current cursor position

^T               Execute a function or an external command
^J     (F4)      Justify the current paragraph

^C     (F11)     Display the position of the cursor
^/     (M-G)     Go to line and column number

M-U              Undo the last operation
M-E              Redo the last undone operation

M-A    (^6)      Mark text starting from the cursor position
M-6    (M-^)     Copy current line (or marked region) and store it in cutbuffer

M-]              Go to the matching bracket

^Q               Search backward for a string or a regular expression
M-Q              Search next occurrence backward
M-W              Search next occurrence forward

^B     (◂)       Go back one character
^F     (▸)       Go forward one character
^◂     (M-Space) Go back one word
^▸     (^Space)  Go forward one word
^A     (Home)    Go to beginning of current line
^E     (End)     Go to end of current line

^P     (▴)       Go to previous line
^N     (▾)       Go to next line
M-▴    (M--)     Scroll up one line without moving the cursor textually
M-▾    (M-+)     Scroll down one line without moving the cursor textually

^▴     (M-7)     Go to previous block of text
^▾     (M-8)     Go to next block of text
M-(    (M-9)     Go to beginning of paragraph; then of previous paragraph
M-)    (M-0)     Go just beyond end of paragraph; then of next paragraph

^Y     (PgUp)    Go one screenful up
^V     (PgDn)    Go one screenful down
M-\\    (^Home)   Go to the first line of the file
M-/    (^End)    Go to the last line of the file

M-◂    (M-,)     Switch to the previous file buffer
M-▸    (M-.)     Switch to the next file buffer

^I     (Tab)     Insert a tab at the cursor position (or indent marked lines)
^M     (Enter)   Insert a newline at the cursor position

^H     (Bsp)     Delete the character to the left of the cursor
^D     (Del)     Delete the character under the cursor

M-Bsp            Delete backward from cursor to word start
^Del             Delete forward from cursor to next word start
M-T              Cut from the cursor position to the end of the file

M-J              Justify the entire file
M-D              Count the number of lines, words, and characters
M-V              Insert the next keystroke verbatim

M-}              Indent the current line (or marked lines)
M-{    (Sh-Tab)  Unindent the current line (or marked lines)

M-3              Comment/uncomment the current line (or marked lines)
^]               Try and complete the current word

M-Del            Throw away the current line (or marked region)

^L               Center the line where the cursor is

^S               Save file without prompting

M-Z              Hidden interface enable/disable
M-X              Help mode enable/disable
M-C              Constant cursor position display enable/disable
M-S              Soft wrapping of overlong lines enable/disable
M-N              Line numbering enable/disable
M-P              Whitespace display enable/disable

M-H              Smart home key enable/disable
M-I              Auto indent enable/disable
M-K              Cut to end enable/disable
M-L              Hard wrapping of overlong lines enable/disable
M-O              Conversion of typed tabs to spaces enable/disable
M-M              Mouse support enable/disable
`;

/** Lines are broken for at least so many columns; a narrower screen cuts them (nano 7.2, help.c). */
const NARROWEST = 40;
const WIDEST_TEXT = 74;
const AFTER_BREAK = " ".repeat(19);

function helpLines(columns: number, rows: number): readonly string[] {
  const room = Math.max(NARROWEST, columns);
  const width = Math.min(WIDEST_TEXT, room) - 1;
  const text = PARAGRAPHS.flatMap((paragraph) => ["", ...fill(paragraph, width).map((line) => ` ${line}`)]);
  const keys = KEYS.trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...rest] = breakOnce(line, room);
      const after = fill(rest.join(""), columns < NARROWEST ? 22 : columns - 18);
      return rest.length === 0 ? [first] : [first, ...after.map((part) => AFTER_BREAK + part)];
    });
  // Where rows are few the blank one at the beginning is left out.
  return [...(rows > FEWEST_ROWS ? text : text.slice(1)), "", ...keys];
}

function breakOnce(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const space = line.lastIndexOf(" ", width);
  const at = space > 0 ? space : width;
  return [line.slice(0, at).trimEnd(), line.slice(at).trimStart()];
}

function fill(text: string, width: number): readonly string[] {
  const [line = "", rest] = breakOnce(text, width);
  return rest === undefined ? [line] : [line, ...fill(rest, width)];
}

/** `^G`: the help, until it is closed. */
export async function showHelp(nano: Nano): Promise<void> {
  let top = 0;
  nano.wipe();
  for (;;) {
    const { columns, rows } = nano.screen.size;
    const lines = helpLines(columns, rows);
    const height = rowsOfHelp(rows);
    const last = Math.max(0, lines.length - height);
    top = Math.max(0, Math.min(top, last));
    await nano.paint(draw(lines.slice(top, top + height), columns, rows), undefined);
    const key = await nano.nextKey();
    if (!key) return;
    switch (key.name) {
      case "C-x":
      case "C-c":
      case "C-g":
      case "f1":
      case "f2":
      case "q":
      case "x":
        return;
      case "C-v":
      case "pagedown":
      case " ":
        top += Math.max(1, height - 2);
        break;
      case "C-y":
      case "pageup":
      case "DEL":
      case "-":
        top -= Math.max(1, height - 2);
        break;
      case "C-n":
      case "down":
        top++;
        break;
      case "C-p":
      case "up":
        top--;
        break;
      case "M-\\":
      case "home":
        top = 0;
        break;
      case "M-/":
      case "end":
        top = last;
    }
  }
}

function rowsOfHelp(rows: number): number {
  return Math.max(1, rows - (rows < FEWEST_ROWS ? 2 : 4));
}

function draw(lines: readonly string[], columns: number, rows: number): Canvas {
  const canvas = new Canvas(columns, rows);
  const first = rows < 3 ? 0 : 1;
  if (first > 0) {
    canvas.put(0, 0, " ".repeat(columns), "7");
    canvas.put(0, Math.max(0, Math.floor((columns - TITLE.length + 1) / 2)), TITLE, "7");
  }
  for (const [index, line] of lines.entries()) {
    canvas.put(first + index, 0, line.slice(0, columns));
    if (line.length > columns) canvas.put(first + index, columns - 1, ">", "7");
  }
  if (rows >= FEWEST_ROWS) drawShortcuts(canvas, MENUS.help);
  return canvas;
}
