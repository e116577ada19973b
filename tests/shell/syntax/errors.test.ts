import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createParser } from "../../../src/shell/syntax/index.ts";

interface Row {
  readonly source: string;
  /** What `bash -n` prints, without the name of the script. */
  readonly says: readonly string[];
}

const rows: Row[] = JSON.parse(readFileSync(new URL("errors.json", import.meta.url), "utf8"));

/** Where we knowingly say something else. */
const DIFFERENT: ReadonlyMap<string, string> = new Map([
  [
    "for ((i=0; i<3 $( ; i++)); do b; done",
    "a `$(` in an expression that has no end is found only when it is expanded",
  ],
  ["case x\nin\n (( a|\nb)\nc\n;;\n(d)\ne\n;;\nesac\ny", "bash reads `((` ahead where a pattern must stand"],
  ["f()\n x=( {\na\nb\n}\nc", "bash reads an array where none may stand, line by line"],
  ['echo $(a\nb\n) "$(c\n [[ d)" `e\nf` g\nh', "bash goes on to complain of the quotes around"],
  ['declare -A m=([a b]=c [d]="e  $( f")\nx', "bash counts one line more"],
]);

/** Behind quotes without an end bash also warns of the here-documents that it did not come to read. */
const withoutLateWarnings = (says: readonly string[]) =>
  says.filter(
    (line, index) => index === 0 || !says[0]?.includes("unexpected EOF") || !line.includes("warning:"),
  );

function weSay(source: string): string[] {
  const parser = createParser(source);
  const says: string[] = [];
  const say = (line: number | undefined, message: string) =>
    says.push(...`line ${line}: ${message}`.split("\n"));
  for (;;) {
    const step = parser.next();
    if (step.kind === "end") return says;
    for (const { line, message } of step.warnings ?? []) say(line, message);
    if (step.kind === "command") continue;
    const { error } = step;
    for (const [index, message] of error.messages.entries()) say(error.lines?.[index] ?? error.line, message);
    if (error.status !== "failure") return says.map((line) => line.replaceAll("\udcff", "\ufffd"));
  }
}

describe("syntax errors are bash's own", () => {
  test("the table is there", () => expect(rows.length).toBeGreaterThan(2000));

  test.each(
    rows.filter(({ source }) => !DIFFERENT.has(source)).map(({ source, says }) => [source, says] as const),
  )("%j", (source, says) => expect(weSay(source)).toEqual(withoutLateWarnings(says)));

  test.each([...DIFFERENT])("%j still differs: %s", (source) => {
    const row = rows.find((candidate) => candidate.source === source);
    expect(row && withoutLateWarnings(row.says)).not.toEqual(weSay(source));
  });
});
