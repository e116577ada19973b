import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFields, ExpansionFault } from "../../../src/shell/expand/index.ts";
import { createParser } from "../../../src/shell/syntax/index.ts";
import type { Word } from "../../../src/shell/syntax/nodes.ts";
import { MiniShell } from "./mini-shell.ts";

const SMALL = { text: 10_000, words: 1000 };

function printed(script: string): Promise<string> {
  return new MiniShell(SMALL).run(`${script}\n`);
}

/** The words of the one simple command that the script is. */
function wordsOf(script: string): Word[] {
  const step = createParser(script, { extglob: () => true }).next();
  const command = step.kind === "command" ? step.list.items[0]?.command.first.commands[0] : undefined;
  return command?.kind === "simple" ? command.words.filter((word) => word.kind === "word") : [];
}

describe("what would be too large", () => {
  const text = "bash: cannot allocate memory for an expansion of more than 10000 characters\n";
  const words = "bash: cannot allocate memory for an expansion to more than 1000 words\n";

  it.each([
    ["x=abcdefgh; x=${x//?/$x$x}; x=${x//?/$x$x}; x=${x//?/$x$x}; p $x", text],
    ["x=aaaaaaaaaa; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x$x; p no", text],
    ['x=aaaaaaaaaa; a=({1..900}); p "${a[*]/?/$x$x}"', text],
    ["p {1..1000000000}", "bash: brace expansion: failed to allocate memory for 1000000000 elements\n"],
    ["p {1..30}{1..30}{1..30}", "bash: brace expansion: failed to allocate memory for 27000 elements\n"],
    ["x=$(echo {a..z}{a..z}); p $x $x", words],
    ["set -- {1..900}; p $@ $@", words],
  ])("%s", async (script, message) => expect(await printed(script)).toBe(message));
});

describe("waiting", () => {
  const later = (shell: MiniShell) => {
    const { substitute } = shell.host;
    shell.host.substitute = async (body) => {
      await Promise.resolve();
      return substitute(body);
    };
    return shell;
  };

  it.each([
    'p a$(echo b)c "$(echo d  e)" $(echo f g)h $((1 + $(echo 2))) {x,y}$(echo z) ${u:-$(echo q)} *$(echo w)',
    'x=$(echo a b); p $x "$x"; a=($(echo 1 2 3)); p "${a[$(echo 1)]}" "${a[@]:$(echo 1):1}" ${a[@]#$(echo 1)}',
    "x=abcabc; p ${x//$(echo b)/$(echo X)} ${x/#$(echo a)} ${x^^[$(echo b)]} ${u?$(echo no)}",
    'case $(echo a) in $(echo "[a]")) p yes;; esac; (( x = $(echo 3) * 2 )); p $x; : ${v:=$(echo "s t")}; p "$v" $v',
  ])("gives the same when substitutions take time: %s", async (script) => {
    expect(await later(new MiniShell()).run(`${script}\n`)).toBe(await new MiniShell().run(`${script}\n`));
  });

  it("hands over the thread in long replacements, and ends where that is refused", async () => {
    const shell = new MiniShell();
    let turns = 0;
    shell.host.spend = () => {
      turns++;
      return turns < 5 ? Promise.resolve() : Promise.reject(new Error("interrupted"));
    };
    shell.variables.set("x", "ab".repeat(5000));
    const fields = compileFields(wordsOf("p ${x//a/cc}"));
    await expect(Promise.resolve(fields(shell.host))).rejects.toThrow("interrupted");
    expect(turns).toBe(5);
  });
});

describe("any words at all", () => {
  const piece = fc.constantFrom(
    ..."abc *?[]{},.~=:/!^@+()|\\'\"$`#%-0159\n".split(""),
    "$x", "${x}", '"$@"', "$*", "${a[@]}", "${x//", "${x:-", "${x#", "${!x", "}", "$((", "))", "$(echo ", "{1..", "..", "@(", "é", "😀",
  ); // biome-ignore format: a list
  const script = fc.array(piece, { maxLength: 14 }).map((pieces) => `p ${pieces.join("")}`);

  it("are expanded or refused, and never hang or crash", async () => {
    await fc.assert(
      fc.asyncProperty(script, async (source) => {
        const shell = new MiniShell({ text: 2000, words: 200 });
        Object.assign(shell.options, { extglob: true, globstar: true });
        shell.host.substitute = () => "a b*";
        shell.variables.set("x", "a*b  c[d] ~ \\é");
        shell.variables.setArray("a", ["1 2", "", "*"]);
        shell.host.positional = ["p q", "", "r"];
        for (const path of ["a", "b c", "d/e", ".h"]) shell.files.add(path);
        try {
          await compileFields(wordsOf(source))(shell.host);
        } catch (fault) {
          if (!(fault instanceof ExpansionFault)) throw fault;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
