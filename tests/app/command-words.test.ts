import type { IBuffer, IBufferCell } from "@xterm/xterm";
import { describe, expect, it } from "vitest";
import { commandAt, covers } from "../../src/app/terminal/command-words.ts";

const WIDTH = 30;

/** A screen of these lines, wrapped where they are longer than it. */
function screen(...lines: readonly string[]): IBuffer {
  const rows = lines.flatMap((line) => {
    const parts = line.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [""];
    return parts.map((text, at) => ({ text, isWrapped: at > 0 }));
  });
  const cellOf = (text: string, column: number) =>
    ({ getChars: () => text[column] ?? "", getWidth: () => 1, isDim: () => 0 }) as unknown as IBufferCell;
  return {
    getLine: (at: number) => {
      const row = rows[at];
      return (
        row && {
          isWrapped: row.isWrapped,
          length: WIDTH,
          getCell: (column: number) => cellOf(row.text, column),
        }
      );
    },
  } as unknown as IBuffer;
}

const lineAt = (buffer: IBuffer, row: number) => commandAt(buffer, row)?.line;

describe("the command on the screen", () => {
  it("is what stands behind the prompt, also where it fills several rows", () => {
    const buffer = screen("me@pool:~$ ls -l", "notes.txt", "me@pool:~$ echo one two three four five");
    expect(lineAt(buffer, 0)).toBe("ls -l");
    expect(lineAt(buffer, 1)).toBeUndefined();
    expect(lineAt(buffer, 2)).toBe("echo one two three four five");
    expect(lineAt(buffer, 3)).toBe("echo one two three four five");
  });

  it("goes on over the prompts that ask for more, from whichever row it is looked at", () => {
    const buffer = screen("me@pool:~$ for f in *; do", "> wc -l $f", "> done | sort", "12 a", "me@pool:~$");
    const whole = "for f in *; do\nwc -l $f\ndone | sort";
    expect([0, 1, 2].map((row) => lineAt(buffer, row))).toEqual([whole, whole, whole]);
    expect(lineAt(buffer, 3)).toBeUndefined();
    const place = { row: 2, column: 9 };
    expect(commandAt(buffer, 2)?.words.find((word) => covers(word, place))?.text).toBe("sort");
  });

  it("goes on in quotes, behind a backslash or a pipe, and in a here-document", () => {
    expect(lineAt(screen("me@pool:~$ echo 'a", "> b'", "a"), 1)).toBe("echo 'a\nb'");
    expect(lineAt(screen("me@pool:~$ ls \\", "> -l"), 1)).toBe("ls \\\n-l");
    expect(lineAt(screen("me@pool:~$ ls |", "> sort"), 0)).toBe("ls |\nsort");
    expect(lineAt(screen("me@pool:~$ cat << E", "> hi", "> E", "hi"), 2)).toBe("cat << E\nhi\nE");
  });

  it("takes no output for it", () => {
    const buffer = screen("me@pool:~$ echo '> no'", "> no", "me@pool:~$ diff a b", "1a2", "> more");
    expect(lineAt(buffer, 0)).toBe("echo '> no'");
    expect(lineAt(buffer, 1)).toBeUndefined();
    expect(lineAt(buffer, 4)).toBeUndefined();
  });
});
