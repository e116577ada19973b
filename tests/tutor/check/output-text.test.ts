import { expect, test } from "vitest";
import { readableText } from "../../../src/tutor/check/output-text.ts";

test.each([
  ["plain lines", "one\ntwo\n", "one\ntwo\n"],
  ["line ends of a terminal", "one\r\ntwo\r\n", "one\ntwo\n"],
  ["colours", "\x1b[1;32mok\x1b[0m\r\n", "ok\n"],
  ["a title", "\x1b]0;shop\x07ok\n", "ok\n"],
  ["progress that was erased", "\rLoading …\x1b[K\rLoading … 50 %\x1b[K\r\x1b[K60.0\r\n", "60.0\n"],
  ["a shorter text over a longer one", "\r 9 of 100\r10 of 10\r\n", "10 of 100\n"],
  ["a coloured text over another", "\x1b[31mred\x1b[0m\r\x1b[32mgreen\x1b[0m\n", "green\n"],
  ["a whole line erased", "abc\x1b[2K\rd\n", "d  \n"],
  ["other lines stay", "first\n\r50 %\x1b[K\r\x1b[Kdone\nlast", "first\ndone\nlast"],
  ["a return at the end", "half\r", "half"],
])("what is read of %s", (_, output, text) => {
  expect(readableText(output)).toBe(text);
});
