import { TestFault } from "../../process/test-expression.ts";
import { type Builtin, defineBuiltin } from "../builtins/define.ts";
import type { BuiltinIo } from "../builtins/io.ts";
import { type Meaning, meaningsOf, STANDARD_PATH } from "../builtins/lookups.ts";
import { shellTestContext } from "../builtins/test-context.ts";
import { exits } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { isOptionOn } from "../state/dialect.ts";
import { setOption } from "../state/set-option.ts";
import { adapted, numbered, ofBash } from "./adapt.ts";
import { AlmquistTest, type TestWords } from "./almquist-test.ts";

/** The status of a `test` with these words. */
export function evaluateTest(shell: Shell, args: readonly string[], io: BuiltinIo, words: TestWords): number {
  try {
    return new AlmquistTest(shellTestContext(shell), args, words).evaluate() ? 0 : 1;
  } catch (thrown) {
    if (!(thrown instanceof TestFault)) throw thrown;
    return thrown.message === "" ? 2 : io.fault(thrown.message, 2);
  }
}

/** `[` and `test`. */
export function testBuiltins(words: TestWords): readonly Builtin[] {
  const run = (shell: Shell, args: readonly string[], io: BuiltinIo): number =>
    evaluateTest(shell, args, io, words);
  return [
    adapted(ofBash("test"), run),
    adapted(ofBash("["), (shell, args, io) =>
      args.at(-1) === "]" ? run(shell, args.slice(0, -1), io) : io.fault("missing ]", 2),
    ),
  ];
}

/** `'…'`, with quotes in it as these shells write them. */
export function quote(text: string): string {
  return `'${text.replace(/'+/g, (quotes) => `'"${quotes}"'`)}'`;
}

/** `export -p`, `readonly -p`: the statements that make the variables again. */
function marking(name: "export" | "readonly", letter: "exported" | "readonly"): Builtin {
  return adapted(ofBash(name), (shell, args, io, run) => {
    const parsed = io.options(args, "p");
    if (!parsed) return 2;
    if (parsed.operands.length > 0) return run(args);
    for (const variable of shell.variables.listed())
      if (variable[letter])
        io.print(
          `${name} ${variable.name}${variable.scalar === undefined ? "" : `=${quote(variable.scalar)}`}\n`,
        );
    return 0;
  });
}

/** The words of `type` and `command -V`. */
type Describe = (name: string, meaning: Meaning) => string;

function describe(
  shell: Shell,
  io: BuiltinIo,
  name: string,
  describeMeaning: Describe,
  path?: string,
): boolean {
  const { reserved } = shell.dialect?.language ?? { reserved: new Set<string>() };
  const all = meaningsOf(shell, name, { all: true, path });
  const meaning = reserved.has(name)
    ? ({ kind: "keyword" } as const)
    : all.find(({ kind }) => kind !== "keyword");
  io.print(meaning ? describeMeaning(name, meaning) : "");
  return meaning !== undefined;
}

function brief(name: string, meaning: Meaning): string {
  if (meaning.kind === "alias") return `alias ${name}=${quote(meaning.value)}\n`;
  return `${meaning.kind === "file" ? meaning.path : name}\n`;
}

function typeBuiltin(describeMeaning: Describe): Builtin {
  return adapted(ofBash("type"), (shell, args, io) => {
    let status = 0;
    for (const name of args) {
      if (describe(shell, io, name, describeMeaning)) continue;
      io.print(`${name}: not found\n`);
      status = 127;
    }
    return status;
  });
}

/** `-v` and `-V` look at one name alone; what it runs is not told with `command` before it. */
function commandBuiltin(describeMeaning: Describe): Builtin {
  return adapted(ofBash("command"), (shell, args, io, run) => {
    const parsed = io.options(args, "pvV");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    const [name] = operands;
    if (name !== undefined && (flags.has("v") || flags.has("V"))) {
      const path = flags.has("p") ? STANDARD_PATH : undefined;
      const found = describe(shell, io, name, flags.has("V") ? describeMeaning : brief, path);
      if (!found && flags.has("V")) io.print(`${name}: not found\n`);
      return found ? 0 : 127;
    }
    shell.commandName = undefined;
    return run(args);
  });
}

/** `set` with the options of the dialect. */
const set = defineBuiltin({
  name: "set",
  usage: "",
  summary: "",
  special: true,
  run(shell, args, io) {
    if (args.length === 0) {
      for (const { name, scalar } of shell.variables.listed())
        if (scalar !== undefined) io.print(`${name}=${quote(scalar)}\n`);
      return 0;
    }
    return applyOptions(shell, args, io);
  },
});

function applyOptions(shell: Shell, args: readonly string[], io: BuiltinIo): number {
  const { dialect } = shell;
  const options = dialect?.options ?? [];
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    const on = word.startsWith("-");
    if (word === "-") setOption(shell, "xtrace", false);
    if (word === "-" || word === "--" || !/^[-+]./.test(word)) break;
    for (const letter of word.slice(1)) {
      const named = letter === "o";
      const name = named ? args[at + 1] : letter;
      if (name === undefined) {
        io.print(listOptions(shell, on));
        continue;
      }
      const known = options.find((option) => (named ? option.name : option.letter) === name);
      if (!known) return io.fault(dialect?.illegalOption(`${word[0]}${named ? `o ${name}` : name}`) ?? "", 2);
      if (known.option) setOption(shell, known.option, on);
      if (named) at++;
    }
  }
  const rest = args.slice(args[at] === "--" || args[at] === "-" ? at + 1 : at);
  if (rest.length > 0 || args[at] === "--") {
    shell.positional = rest;
    shell.positionalWasSet = true;
  }
  return 0;
}

function listOptions(shell: Shell, asTable: boolean): string {
  const listed = shell.dialect?.options.filter(({ unlisted }) => !unlisted) ?? [];
  const lines = listed.map((option) => {
    const { name } = option;
    const on = isOptionOn(shell, option);
    return asTable ? `${name.padEnd(16)}${on ? "on" : "off"}\n` : `set ${on ? "-" : "+"}o ${name}\n`;
  });
  const heading = asTable && shell.dialect?.name === "dash" ? "Current option settings\n" : "";
  return heading + lines.join("");
}

/** With one operand alone it is a signal, whose action is reset. */
const trap = adapted(ofBash("trap"), (_shell, args, _io, run) =>
  run(args.length === 1 && !/^-/.test(args[0] as string) ? ["-", ...args] : args),
);

/** Outside of functions and sourced files it ends the shell. */
const returnBuiltin = adapted(numbered("return", 0), (shell, args, _io, run) => {
  if (shell.inFunction || shell.frame?.kind === "source") return run(args);
  const operands = args[0] === "--" ? args.slice(1) : args;
  const [given] = operands;
  if (given !== undefined && !/^\d+$/.test(given)) return run(args);
  return exits(given === undefined ? shell.lastStatus : Number(given) & 0xff);
});

const hash = adapted(ofBash("hash"), (shell, args, io, run) => {
  if (args.length > 0) return run(args);
  for (const [, { path }] of shell.commandHash.entries()) io.print(`${path}\n`);
  return 0;
});

/** What follows the first operand is not looked at. */
const cd = adapted(ofBash("cd"), (_shell, args, io, run) => {
  const parsed = io.options(args, "LP");
  if (!parsed) return 2;
  const options = args.slice(0, args.length - parsed.operands.length);
  return run([...options, ...parsed.operands.slice(0, 1)]);
});

/** Without names there is nothing to wait for but all; of those that are none the shell says nothing. */
const wait = ofBash("wait");

const dot = adapted(ofBash("."), (_shell, args, _io, run) => (args.length === 0 ? 0 : run(args)));

/** Outside of functions it ends a script. */
const local: Builtin = {
  ...adapted(ofBash("local"), (shell, args, _io, run) =>
    args.length === 0 && shell.inFunction ? 0 : run(args),
  ),
  special: true,
};

const unset = adapted(ofBash("unset"), (_shell, args, io, run) => {
  const parsed = io.options(args, "fv");
  if (!parsed) return 2;
  const wrong = parsed.operands.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  return wrong !== undefined && !parsed.flags.has("f")
    ? io.fault(`${wrong}: bad variable name`, 2)
    : run(args);
});

const unalias = adapted(ofBash("unalias"), (_shell, args, _io, run) => (args.length === 0 ? 0 : run(args)));

/** Builtins that the Almquist shells have in common, in alphabetical order. */
export function almquistBuiltins(describeMeaning: Describe, words: TestWords): readonly Builtin[] {
  return [
    dot,
    ofBash(":"),
    ...testBuiltins(words),
    ...["alias", "bg"].map((name) => ofBash(name)),
    numbered("break", 1),
    cd,
    { ...cd, name: "chdir" },
    commandBuiltin(describeMeaning),
    numbered("continue", 1),
    ofBash("eval"),
    ofBash("exec"),
    numbered("exit", 0),
    marking("export", "exported"),
    ...["false", "fg", "getopts"].map((name) => ofBash(name)),
    hash,
    ...["jobs", "kill"].map((name) => ofBash(name)),
    local,
    ofBash("pwd"),
    marking("readonly", "readonly"),
    returnBuiltin,
    set,
    numbered("shift", 0),
    ofBash("times"),
    trap,
    ofBash("true"),
    typeBuiltin(describeMeaning),
    ofBash("ulimit"),
    ofBash("umask"),
    unalias,
    unset,
    wait,
  ];
}
