import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterAt, textWidth } from "../../../src/base/text-width.ts";
import { Editing } from "./editing.ts";

const CHARACTERS = ["a", "b", " ", "x", "世", "界", "é", "e\u0301", "😀", "👨‍👩‍👧", "🇩🇪", "-"];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((parts) => parts.join(""));

/** What a screen so wide shows of prompt and text: the plain rule that drawing must agree with. */
function wrapped(prompt: string, line: string, columns: number): string[] {
  const rows = [""];
  let column = 0;
  const all = prompt + line;
  for (let at = 0; at < all.length; ) {
    const { end, width } = clusterAt(all, at);
    const character = all.slice(at, end);
    at = end;
    if (character === "\n") {
      rows.push("");
      column = 0;
      continue;
    }
    if (column + width > columns) {
      rows.push("");
      column = 0;
    }
    rows[rows.length - 1] += character;
    column += width;
  }
  const trimmed = rows.map((row) => row.replace(/ +$/, ""));
  while (trimmed.length > 0 && trimmed.at(-1) === "") trimmed.pop();
  return trimmed;
}

const KEYS = [
  ...CHARACTERS,
  "\x01",
  "\x05",
  "\x02",
  "\x06",
  "\x1bb",
  "\x1bf",
  "\x7f",
  "\x04",
  "\x0b",
  "\x15",
  "\x17",
  "\x19",
  "\x1by",
  "\x14",
  "\x1bt",
  "\x1bu",
  "\x1f",
  "\x10",
  "\x0e",
  "\x1b[A",
  "\x1b[B",
  "\x1b[C",
  "\x1b[D",
  "\x12",
  "\x13",
  "\x07",
  "\x1b.",
  "\x1b3",
  "\x16",
  "\x1b\\",
  "\x1b#",
  "\x0c",
  "\x1b[3~",
  "\x1b[200~two\nlines\x1b[201~",
  "\t",
  "\x0f",
  "\x00",
  "\x18\x18",
  "\x1bp",
  "\x1bn",
  "\x1b<",
  "\x1b>",
  "\x18(",
  "\x18)",
  "\x18e",
  "\x1b",
  "\x03",
  "\r",
  "\x1b[1;5C",
  "\ud800",
  "\x1b[?1;2c",
]; // prettier-ignore
const VI_KEYS = [..."hlwbeWBE0^$fFtT;,xXDCdcyYpPrRsSu.iaIA/?nNjkGU~%|_#v", ...KEYS];

describe("the screen", () => {
  test("shows prompt and text wrapped at the edge, whatever is typed and wherever the cursor goes", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.integer({ min: 4, max: 30 }),
        fc.nat(40),
        async (first, second, columns, back) => {
          const editing = new Editing({ columns, rows: 60 }).begin({
            prompt: "\x01\x1b[1m\x02me\x01\x1b[0m\x02$ ",
          });
          await editing.type(first);
          await editing.type("\x02".repeat(back));
          await editing.type(second);
          expect(editing.screen.rows).toEqual(wrapped("me$ ", editing.editor.buffer.text, columns));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("agrees with a fresh drawing after random keys", async () => {
    const keys = fc.array(
      fc.constantFrom(...KEYS.filter((key) => !/[\r\x03\x0c\x1b\x18\x04\x0f]$|#|c$/.test(key))),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(keys, fc.integer({ min: 6, max: 40 }), async (typed, columns) => {
        const editing = new Editing({
          columns,
          rows: 60,
          history: ["echo one 世界", "ls -l /tmp/a/long/path", "a\nb"],
        });
        editing.begin({ prompt: "me$ " });
        for (const key of typed) await editing.type(key);
        await editing.type("\x07");
        await editing.type("");
        const rows = editing.screen.rows;
        const { cursor } = editing.screen;
        const shown = editing.editor.buffer.text.replace(
          /[\x00-\x08\x0b-\x1f\x7f]/g,
          (c) => `^${String.fromCharCode(c.charCodeAt(0) ^ 64)}`,
        );
        if (shown.includes("\t") || shown.includes("\ud800")) return;
        expect(rows).toEqual(wrapped("me$ ", shown, columns));
        expect(cursor.column).toBeLessThan(columns);
      }),
      { numRuns: 60 },
    );
  });

  test.each(["emacs", "vi"] as const)("random keys in %s mode never break the editor", async (mode) => {
    const keys = fc.array(fc.constantFrom(...(mode === "vi" ? VI_KEYS : KEYS)), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        keys,
        fc.integer({ min: 2, max: 25 }),
        fc.integer({ min: 2, max: 8 }),
        async (typed, columns, rows) => {
          const editing = new Editing({ columns, rows, history: ["echo one", "x y z", "a\nb"] });
          editing.editor.settings.mode = mode;
          editing.begin({ prompt: "$ " });
          for (const key of typed) {
            const end = await editing.type(key);
            const { buffer } = editing.editor;
            expect(buffer.point).toBeGreaterThanOrEqual(0);
            expect(buffer.point).toBeLessThanOrEqual(buffer.length);
            if (end) editing.begin({ prompt: "$ " });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is drawn anew after a resize, in the same place", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 8, max: 40 }),
        fc.integer({ min: 8, max: 40 }),
        async (line, before, after) => {
          const editing = new Editing({ columns: before, rows: 40 });
          await editing.screen.write("above\r\n");
          editing.begin({ prompt: "me$ " });
          await editing.type(line);
          editing.screen.resize(after, 40);
          editing.editor.resize({ columns: after, rows: 40 });
          await editing.draw();
          expect(editing.screen.rows).toEqual(["above", ...wrapped("me$ ", line, after)]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a line longer than the screen scrolls with the cursor, and is whole when it is entered", async () => {
    const editing = new Editing({ columns: 10, rows: 4 }).begin({ prompt: "$ " });
    const line = "0123456789".repeat(8);
    await editing.type(line);
    expect(editing.screen.rows.at(-1)).toBe("89");
    await editing.type("\x01");
    expect(editing.screen.rows.slice(-4)[0]).toBe("$ 01234567");
    await editing.type("\r");
    expect(editing.screen.rows.slice(-9)).toEqual(wrapped("$ ", line, 10));
  });

  test("begins behind output that has no newline", async () => {
    const editing = new Editing({ columns: 12 });
    await editing.screen.write("foo");
    editing.begin({ prompt: "$ ", startColumn: 3 });
    await editing.type("abcdefghij");
    expect(editing.screen.rows).toEqual(["foo$ abcdefg", "hij"]);
    await editing.type("\x01X");
    expect(editing.screen.rows).toEqual(["foo$ Xabcdef", "ghij"]);
  });
});

test("typing at the end writes little more than the character", async () => {
  const editing = new Editing().begin({ prompt: "\x1b[32mme\x1b[0m$ " });
  await editing.type("echo hell");
  editing.editor.feed("o");
  editing.editor.step();
  expect(editing.written).toBe("o");
});

test.each([
  ["abc", 3],
  ["世界", 4],
  ["e\u0301", 1],
  ["👨‍👩‍👧", 2],
  ["🇩🇪", 2],
  ["👍🏽", 2],
  ["❤️", 2],
])("%s is %i columns wide", (shown, width) => {
  expect(textWidth(shown)).toBe(width);
});
