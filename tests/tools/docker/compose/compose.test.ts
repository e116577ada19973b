import { describe, expect, it } from "vitest";
import { splitWords } from "../../../../src/tools/docker/compose/engine/split-words.ts";
import { interpolate } from "../../../../src/tools/docker/compose/project/interpolate.ts";

describe("variables in a compose file", () => {
  const variables = new Map([
    ["SET", "value"],
    ["EMPTY", ""],
  ]);
  const put = (text: string) => {
    const unset: string[] = [];
    return [
      interpolate(text, "services.web.image", { variables, onUnset: (name) => unset.push(name) }),
      ...unset,
    ];
  };
  it.each([
    ["$SET-x", ["value-x"]],
    ["${SET}", ["value"]],
    ["a$$SET", ["a$SET"]],
    ["$NONE.", [".", "NONE"]],
    ["${NONE:-d}${EMPTY:-d}${EMPTY-d}${NONE-d}", ["ddd"]],
    ["${SET:+other}${EMPTY:+other}${EMPTY+other}", ["otherother"]],
    ["${NONE:-${SET:-x}}", ["value"]],
    ["${NONE-a b}", ["a b"]],
  ])("%s", (text, expected) => expect(put(text)).toEqual(expected));

  it.each([
    ["${NONE?}", "required variable NONE is missing a value"],
    ["${EMPTY:?say $SET}", "required variable EMPTY is missing a value: say value"],
    ["${SET", "invalid interpolation format"],
    ["${1x}", "invalid interpolation format"],
  ])("%s fails", (text, message) => expect(() => put(text)).toThrow(message));
});

describe("a command in one text", () => {
  it.each([
    ["echo hi", ["echo", "hi"]],
    [`sh -c "echo 'a b'; x"`, ["sh", "-c", "echo 'a b'; x"]],
    ["a 'b c' d\\ e", ["a", "b c", "d e"]],
    [`x "a\\"b" ''`, ["x", 'a"b', ""]],
  ])("%s", (text, words) => expect(splitWords(text)).toEqual(words));
});
