import { expect, test } from "vitest";
import { UTC } from "../../../src/base/time-zone.ts";
import { decodePromptEscapes, type PromptContext } from "../../../src/shell/line-editor/prompt.ts";

const CONTEXT: PromptContext = {
  user: "learner",
  uid: 1000,
  hostname: "rockpool.example.org",
  directory: "/usr/share/doc/bash",
  home: "/usr/share",
  directoryTrim: 0,
  shellName: "-bash",
  version: "5.2.15",
  jobs: 2,
  terminal: "/dev/pts/3",
  historyNumber: 17,
  commandNumber: 4,
  now: Date.UTC(2026, 10, 23, 22, 42, 52),
  zone: UTC,
  expandsLater: false,
  editing: false,
};

/** As `${x@P}` of bash 5.2 shows them, `shopt -u promptvars`. */
test.each<[string, string, Partial<PromptContext>]>([
  ["\\u@\\h:\\w\\$ ", "learner@rockpool:~/doc/bash$ ", {}],
  ["\\H \\W \\s \\v \\V", "rockpool.example.org bash bash 5.2 5.2.15", {}],
  ["\\$", "#", { uid: 0 }],
  ["\\j \\! \\# \\l", "2 17 4 3", {}],
  ["\\l", "tty", { terminal: undefined }],
  ["\\t|\\T|\\@|\\A|\\d", "22:42:52|10:42:52|10:42 PM|22:42|Mon Nov 23", {}],
  ["\\D{%H:%M}|\\D{}|\\D|\\D{%Y", "22:42|22:42:52|\\D|2026", {}],
  ["\\033[1m\\e\\1234", "\x1b[1m\x1bS4", {}],
  ["\\8 \\19 \\0 \\", "\\8 \\19 \\0 \\", {}],
  ["a\\nb\\[x\\]", "a\nbx", {}],
  ["a\\nb\\[x\\]", "a\r\nb\x01x\x02", { editing: true }],
  ["\\\\q \\q", "\\q \\q", {}],
  ["\\w", "~", { directory: "/usr/share" }],
  ["\\w|\\W", "/|/", { directory: "/", home: "/" }],
  ["\\w", ".../doc/bash", { home: "/root", directoryTrim: 2 }],
  ["\\w", ".../share/doc/bash", { home: "/root", directoryTrim: 3 }],
  ["\\w", "~/doc/bash", { directoryTrim: 1 }],
  ["\\w", "\\$(x)\\`y\\`", { directory: "$(x)`y`", expandsLater: true }],
])("%j shows %j", (prompt, shown, changes) => {
  expect(decodePromptEscapes(prompt, { ...CONTEXT, ...changes })).toBe(shown);
});
