import { describe, expect, test } from "vitest";
import { scanUnfinished, tokenSpans } from "../../../src/shell/syntax/index.ts";

describe("where the cursor stands", () => {
  /** Expectation, the word as typed, the words before it. */
  test.each<[string, string, string, readonly string[]]>([
    ["", "command", "", []],
    ["l", "command", "l", []],
    ["ls ", "argument", "", ["ls"]],
    ["ls -l /et", "argument", "/et", ["ls", "-l"]],
    ["a; b && c | d e", "argument", "e", ["d"]],
    ["a |", "command", "", []],
    ["if tr", "command", "tr", []],
    ["if a; then b c", "argument", "c", ["b"]],
    ["fi", "command", "fi", []],
    ["a ) ls x", "argument", "x", ["ls"]],
    ["V=1 W=x", "value", "x", []],
    ["V=1 ls x", "argument", "x", ["ls"]],
    ["export V=x", "value", "x", ["export"]],
    ["export V=x y", "argument", "y", ["export", "V=x"]],
    ["a=(b c", "argument", "c", []],
    ["cat > fi", "file", "fi", ["cat"]],
    ["cat 2>", "file", "", ["cat"]],
    ["cat < f x", "argument", "x", ["cat"]],
    ["for x in a b", "argument", "b", []],
    ["for x", "name", "x", []],
    ["case a in b", "pattern", "b", []],
    ["[[ -f /e", "operand", "/e", []],
    ["echo $((1 + ", "arithmetic", "", []],
    ["echo # a", "text", "", []],
    ["cat <<E\na", "text", "", ["cat"]],
    ["f() { g h", "argument", "h", ["g"]],
    ["{ a; } ", "separator", "", []],
    ["echo $(ls a", "argument", "a", ["ls"]],
    ['echo "x `ls a', "argument", "a", ["ls"]],
    ["diff <(so", "command", "so", []],
    ["sudo ls x", "argument", "x", ["sudo", "ls"]],
    ["ls \\\n  a", "argument", "a", ["ls"]],
    ["ls\n", "command", "", []],
  ])("%j", (line, expects, raw, before) => {
    const found = scanUnfinished(line);
    expect([found.expects, found.word.raw, found.command.map((word) => word.text)]).toEqual([
      expects,
      raw,
      before,
    ]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["ls 'a b", "a b", "'", []],
    ['ls "a b', "a b", '"', []],
    ["ls a\\ b", "a b", "", []],
    ["ls $'a", "a", "$'", []],
    ['ls "a"b\'c', "abc", "'", []],
    ["echo \"$(ls 'a", "a", "'", ['"', "$("]],
    ["ls $H/a", "$H/a", "", []],
  ])("quotes of %j", (line, text, quote, open) => {
    const found = scanUnfinished(line);
    expect([found.word.text, found.quote]).toEqual([text, quote]);
    expect(found.open.slice(0, open.length)).toEqual(open);
  });

  test.each<[string, unknown]>([
    ["echo $HO", { name: "HO", start: 6, braces: false }],
    ['echo "a ${HO', { name: "HO", start: 10, braces: true }],
    ["echo $", { name: "", start: 6, braces: false }],
    ["echo '$HO", undefined],
    ["echo \\$HO", undefined],
    ["echo $HO/x", undefined],
    ["x=$((1+$a", { name: "a", start: 8, braces: false }],
  ])("variable of %j", (line, variable) => expect(scanUnfinished(line).variable).toEqual(variable));
});

describe("colours", () => {
  const spans = (line: string) =>
    tokenSpans(line).map(({ start, end, kind }) => `${kind} ${line.slice(start, end)}`);

  test.each<[string, readonly string[]]>([
    [
      "ls -l \"a $b\" 'c' > x # d",
      [
        "command ls",
        "option -l",
        'string "a ',
        "variable $b",
        'string "',
        "string 'c'",
        "redirection >",
        "comment # d",
      ],
    ],
    [
      "if a; then b; fi",
      ["keyword if", "command a", "operator ;", "keyword then", "command b", "operator ;", "keyword fi"],
    ],
    [
      "v=1 cmd $x ${y:-z} 2>&1",
      ["variable v=", "command cmd", "variable $x", "variable ${y", "variable }", "redirection 2>&1"],
    ],
    ["a $(b) | c", ["command a", "operator $(", "command b", "operator )", "operator |", "command c"]],
    ["[[ -f a && b == c ]]", ["keyword [[", "operator -f", "operator &&", "operator ==", "keyword ]]"]],
    ['echo "open $x y', ["command echo", 'string "open ', "variable $x", "string  y"]],
    ["a ) b", ["command a", "error )", "command b"]],
    [
      "cat <<E\nx $y\nE\nz",
      ["command cat", "redirection <<", "string x ", "variable $y", "string \n", "command z"],
    ],
    ["! time -p a &", ["keyword !", "keyword time", "option -p", "command a", "operator &"]],
  ])("%j", (line, expected) => expect(spans(line)).toEqual(expected));
});
