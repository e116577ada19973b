const WIDTH = 17;
const HEIGHT = 9;
/** How often the walk came by, up to `^`; then where it began and where it ended. */
const MARKS = " .o+=*BOX@%&#/^SE";
const START = MARKS.length - 2;
const END = MARKS.length - 1;

/** The picture of a key: a walk over a board that two bits a step lead ("drunken bishop", OpenSSH's sshkey.c). */
export function randomart(digest: Uint8Array, title: string, subtitle: string): string {
  const board = Array.from({ length: HEIGHT }, () => new Array<number>(WIDTH).fill(0));
  let [x, y] = [(WIDTH - 1) / 2, (HEIGHT - 1) / 2];
  for (const byte of digest) {
    for (let shift = 0; shift < 8; shift += 2) {
      const step = byte >> shift;
      x = Math.min(WIDTH - 1, Math.max(0, x + (step & 1 ? 1 : -1)));
      y = Math.min(HEIGHT - 1, Math.max(0, y + (step & 2 ? 1 : -1)));
      const row = board[y];
      if (row) row[x] = Math.min(START - 1, (row[x] ?? 0) + 1);
    }
  }
  mark(board, (WIDTH - 1) / 2, (HEIGHT - 1) / 2, START);
  mark(board, x, y, END);
  const rows = board.map((row) => `|${row.map((count) => MARKS[count]).join("")}|`);
  return `${[border(title), ...rows, border(subtitle)].join("\n")}\n`;
}

function mark(board: readonly number[][], x: number, y: number, what: number): void {
  const row = board[y];
  if (row) row[x] = what;
}

function border(text: string): string {
  const label = `[${text}]`;
  const before = Math.floor((WIDTH - label.length) / 2);
  return `+${"-".repeat(before)}${label}${"-".repeat(WIDTH - before - label.length)}+`;
}
