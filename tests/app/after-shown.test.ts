import { expect, it } from "vitest";
import { afterShown } from "../../src/app/worker/after-shown.ts";

function through(shown: string, ...chunks: readonly string[]): readonly string[] {
  const rest = afterShown(shown);
  return chunks.map((chunk) => new TextDecoder().decode(rest(new TextEncoder().encode(chunk))));
}

it("takes out what is shown, however it comes", () => {
  expect(through("prompt$ ", "prompt$ ls\r\n", "a")).toEqual(["ls\r\n", "a"]);
  expect(through("prompt$ ", "pro", "mpt$", " ", "x")).toEqual(["", "", "", "x"]);
});

it("lets everything through where nothing is shown", () => {
  expect(through("", "prompt$ ", "x")).toEqual(["prompt$ ", "x"]);
});

it("begins the line again where another output comes", () => {
  expect(through("prompt$ ", "pro", "be> ", "x")).toEqual(["", "\r\x1b[2Kprobe> ", "x"]);
});
