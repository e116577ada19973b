import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSessionFile, writeSessionFile } from "../../src/app/worker/session-file.ts";
import { createComputer } from "../../src/cli/engine.ts";

const sessionOf = (computer: unknown, tutor: unknown = undefined) => ({
  version: 1,
  savedAt: 1,
  computer,
  tutor,
});

describe("a session's file", () => {
  it("brings a computer with all that is on it", async () => {
    const computer = await createComputer();
    await computer.run(
      "mkdir -p 'my files'; printf 'a\\0\\377b' > 'my files/bytes'; greeting=hello; cd 'my files'",
    );
    const file = writeSessionFile(sessionOf(computer.snapshot()));
    const read = readSessionFile(file);
    if (typeof read !== "object" || read === null || !("computer" in read)) throw new Error("no session");
    const snapshot = read.computer as ReturnType<typeof computer.snapshot>;
    const other = await createComputer({ snapshot });
    const { stdout } = await other.run("pwd; od -An -c bytes; echo $greeting");
    expect(stdout).toBe("/home/learner/my files\n   a  \\0 377   b\nhello\n");
  });

  it("keeps every value that a session can hold", () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.double({ noDefaultInfinity: false }),
      fc.boolean(),
      fc.constant(null),
      fc.bigInt(),
      fc.uint8Array(),
      fc.float64Array(),
      fc.constant(Number.NaN),
    );
    const key = fc.oneof(fc.string(), fc.constantFrom("$map", "$object", "$undefined", "map"));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(fc.oneof(tie("value"), fc.constant(undefined))),
        fc.dictionary(key, fc.oneof(tie("value"), fc.constant(undefined)), { noNullPrototype: true }),
        fc.array(fc.tuple(tie("value"), tie("value"))).map((pairs) => new Map(pairs)),
        fc.array(leaf).map((values) => new Set(values)),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        const session = sessionOf({ one });
        expect(readSessionFile(writeSessionFile(session))).toStrictEqual(session);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "ls -l"],
    ["another program's JSON", '{"version":1}'],
    ["no session", '{"rockpool":"session"}'],
    ["another version", '{"rockpool":"session","session":{"version":99,"savedAt":1,"computer":{}}}'],
    ["no computer", '{"rockpool":"session","session":{"version":1,"savedAt":1,"computer":7}}'],
    ["progress that cannot be read", writeSessionFile(sessionOf({}, { seed: "one", done: [] }))],
    [
      "reviews that cannot be read",
      writeSessionFile(sessionOf({}, { seed: 1, done: [], review: { cards: 7 } })),
    ],
    ["half a file", writeSessionFile(sessionOf({ a: "b" })).slice(0, -20)],
    ["bytes that are none", '{"rockpool":"session","session":{"$numbers":["Uint8Array","%"]}}'],
  ])("is refused where it has %s", (_name, text) => {
    expect(() => readSessionFile(text)).toThrow();
  });

  it("is made of a damaged session too, for who wants to look into it", () => {
    expect(JSON.parse(writeSessionFile({ version: 99, large: 12n }))).toEqual({
      rockpool: "session",
      session: { version: 99, large: { $bigint: "12" } },
    });
    expect(writeSessionFile(undefined)).toBe('{"rockpool":"session","session":{"$undefined":true}}');
  });
});
