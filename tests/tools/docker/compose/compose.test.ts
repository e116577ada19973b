import { describe, expect, it } from "vitest";
import { nodePorts } from "../../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../../src/computer/index.ts";
import { splitWords } from "../../../../src/tools/docker/compose/engine/split-words.ts";
import { interpolate } from "../../../../src/tools/docker/compose/project/interpolate.ts";
import { defineReplay } from "../../replay.ts";

/** Ids, ages and sizes of images are the engine's affair. */
const normalize = (text: string) =>
  text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "TIME")
    .replace(/\b[0-9a-f]{64}\b/g, "ID")
    .replace(/^(db +\d +root +)\d+/gm, "$1PID")
    .replace(/\b\d+\.\d{1,3}s?\b(?= |$)/gm, "N")
    .replace(/(Less than a second|\d+ seconds?|About a minute)( ago)?/g, "AGE")
    .replace(/ {2,}/g, "  ");

// Read by hand beside docs.docker.com/reference/cli/docker/compose and the compose specification.
defineReplay("docker compose", {
  path: "tests/tools/docker/compose/recorded/session.txt",
  normalize,
  computer: async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    await computer.run("docker pull -q busybox");
    return computer;
  },
});

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
