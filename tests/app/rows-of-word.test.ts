import { expect, it } from "vitest";
import { rowsOfWord } from "../../src/app/lesson/rows-of-word.ts";

const ROWS = [
  ["ls", "an alias"],
  ["/usr/bin/ls", "list directory contents"],
  ["-l", "long"],
  ["-a", "all"],
  ["|", "leads on"],
  ["head", "the first"],
  ["-n 1", "NUM lines"],
  ["> out.txt", "writes"],
  ["|", "leads on again"],
].map(([text = "", meaning = ""]) => ({ text, meaning, depth: 0 }));

it.each([
  ["ls", 0, ["ls", "/usr/bin/ls"]],
  ["-la", 0, ["-l", "-a"]],
  ["-n", 0, ["-n 1"]],
  ["out.txt", 0, ["> out.txt"]],
  ["nothing", 0, []],
])("%s is explained", (word, before, texts) => {
  expect(rowsOfWord(ROWS, word, before).map(({ text }) => text)).toEqual(texts);
});

it("tells apart words that say the same", () => {
  expect(rowsOfWord(ROWS, "|", 0)[0]?.meaning).toBe("leads on");
  expect(rowsOfWord(ROWS, "|", 1)[0]?.meaning).toBe("leads on again");
});
