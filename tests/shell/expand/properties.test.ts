import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileGlob } from "../../../src/base/pattern/index.ts";
import { quoteAnsi, quoteIfNeeded, quoteSingle, quoteWithBackslashes } from "../../../src/base/quoting.ts";
import { MiniShell } from "./mini-shell.ts";

/** Texts in which most characters mean something to a shell. */
const text = fc
  .array(fc.constantFrom(..."ab1 \t\n'\"\\$`*?[]{}()!~#&|;<>=,-^%@:/é€\u{1f41a}\u0001\u007f"), {
    maxLength: 12,
  })
  .map((characters) => characters.join(""));

function shown(fields: readonly string[]): string {
  return `${fields.length}:${fields.map((field) => `<${field}>`).join("")}\n`;
}

/** What `p` prints when words are read that were written for it. */
function read(words: string, set: Readonly<Record<string, string>> = {}): Promise<string> {
  const shell = new MiniShell();
  for (const [name, value] of Object.entries(set)) shell.variables.set(name, value);
  return shell.run(`p ${words}\n`);
}

describe("a text that is quoted", () => {
  test.each([
    ["in single quotes", quoteSingle],
    ["with backslashes", quoteWithBackslashes],
    ["in $'…'", quoteAnsi],
  ])("%s is read as itself", async (_how, quote) => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        // Without characters to quote there is nothing to read.
        fc.pre(one !== "" && !(quote === quoteWithBackslashes && /[\n\p{Cc}]/u.test(one)));
        expect(await read(quote(one))).toBe(shown([one]));
      }),
      { numRuns: 200 },
    );
  });

  test("only where that is needed, stays one word of the same text", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(await read(`x${quoteIfNeeded(one)}`)).toBe(shown([`x${one}`]));
      }),
      { numRuns: 200 },
    );
  });

  test("by ${x@Q} is read as itself", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const quoted = (await read(`"\${x@Q}"`, { x: one })).slice("1:<".length, -">\n".length);
        expect(await read(quoted)).toBe(shown([one]));
      }),
      { numRuns: 200 },
    );
  });

  test("in double quotes stays what the variable holds", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(await read('"$x"', { x: one })).toBe(shown([one]));
      }),
      { numRuns: 200 },
    );
  });
});

/** Word splitting as POSIX 2.6.5 tells it, character by character. */
function split(value: string, ifs: string): string[] {
  const isBlank = (character: string) => " \t\n".includes(character) && ifs.includes(character);
  const fields: string[] = [];
  let field = "";
  let open = false;
  const characters = [...value];
  let at = 0;
  const skipBlanks = () => {
    while (at < characters.length && isBlank(characters[at] as string)) at++;
  };
  skipBlanks();
  while (at < characters.length) {
    const character = characters[at] as string;
    if (!ifs.includes(character)) {
      field += character;
      open = true;
      at++;
      continue;
    }
    skipBlanks();
    if (at < characters.length && ifs.includes(characters[at] as string)) at++;
    skipBlanks();
    fields.push(field);
    field = "";
    open = false;
  }
  if (open) fields.push(field);
  return fields;
}

test("a value is split as POSIX tells, whatever IFS holds", async () => {
  const value = fc.array(fc.constantFrom(..."ab :,\t\n"), { maxLength: 14 }).map((all) => all.join(""));
  const ifs = fc
    .uniqueArray(fc.constantFrom(..." :,\t\n"), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(""));
  await fc.assert(
    fc.asyncProperty(value, ifs, async (one, separators) => {
      expect(await read("$x", { x: one, IFS: separators })).toBe(shown(split(one, separators)));
    }),
    { numRuns: 500 },
  );
});

/** `*`, `?`, a letter and `[ab]`, by trying all. */
function matches(pattern: readonly string[], subject: string): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return subject === "";
  if (first === "*") return matches(rest, subject) || (subject !== "" && matches(pattern, subject.slice(1)));
  if (subject === "") return false;
  const [head = ""] = subject;
  const fits =
    first === "?" ||
    first === head ||
    (first === "[ab]" && "ab".includes(head)) ||
    (first === "[!a]" && head !== "a");
  return fits && matches(rest, subject.slice(1));
}

test("a pattern matches what a naive matcher lets through", () => {
  const pattern = fc.array(fc.constantFrom("*", "?", "a", "b", "c", "[ab]", "[!a]"), { maxLength: 8 });
  const subject = fc.array(fc.constantFrom(..."abc"), { maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(pattern, subject, (pieces, one) => {
      expect(compileGlob(pieces.join("")).matches(one)).toBe(matches(pieces, one));
    }),
    { numRuns: 1500 },
  );
});

interface Sum {
  readonly text: string;
  readonly value: bigint;
}

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);
const truth = (value: boolean): bigint => (value ? 1n : 0n);

const BINARY: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "&": (a, b) => a & b,
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "<<": (a, b) => a << (b & 63n),
  ">>": (a, b) => a >> (b & 63n),
  "<": (a, b) => truth(a < b),
  "<=": (a, b) => truth(a <= b),
  "==": (a, b) => truth(a === b),
  "!=": (a, b) => truth(a !== b),
  "&&": (a, b) => truth(a !== 0n && b !== 0n),
  "||": (a, b) => truth(a !== 0n || b !== 0n),
  ",": (_a, b) => b,
};

const number: fc.Arbitrary<Sum> = fc
  .oneof(
    fc.bigInt({ min: 0n, max: 100n }),
    fc.bigInt({ min: 0n, max: (1n << 63n) - 1n }),
    fc.constantFrom(0n, 1n, (1n << 53n) - 1n, 1n << 53n, (1n << 53n) + 1n, (1n << 63n) - 1n),
  )
  .chain((value) =>
    fc
      .constantFrom(`${value}`, `0x${value.toString(16)}`, `8#${value.toString(8)}`)
      .map((text) => ({ text, value })),
  );

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 5 },
    number,
    fc.tuple(tie("sum"), fc.constantFrom(...Object.keys(BINARY)), tie("sum")).map(([a, operator, b]) => ({
      text: `(${a.text}) ${operator} (${b.text})`,
      value: wrap((BINARY[operator] as (a: bigint, b: bigint) => bigint)(a.value, b.value)),
    })),
    fc
      .tuple(tie("sum"), fc.constantFrom("/", "%"), fc.bigInt({ min: 1n, max: 1000n }))
      .map(([a, operator, b]) => ({
        text: `(${a.text}) ${operator} ${b}`,
        value: operator === "/" ? a.value / b : a.value % b,
      })),
    fc.tuple(fc.constantFrom("-", "~", "!"), tie("sum")).map(([operator, { text, value }]) => ({
      text: `${operator}(${text})`,
      value: operator === "-" ? wrap(-value) : operator === "~" ? ~value : truth(value === 0n),
    })),
    fc.tuple(tie("sum"), tie("sum"), tie("sum")).map(([a, b, c]) => ({
      text: `(${a.text}) ? (${b.text}) : (${c.text})`,
      value: a.value === 0n ? c.value : b.value,
    })),
  ),
}));

test("arithmetic is that of 64 bits", async () => {
  await fc.assert(
    fc.asyncProperty(sum, async ({ text: expression, value }) => {
      expect(await read(`$((${expression}))`)).toBe(shown([String(value)]));
    }),
    { numRuns: 600 },
  );
});
