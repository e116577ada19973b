import { SeededRandom } from "../../../src/base/random.ts";
import { builtins } from "./grammar/builtins.ts";
import { commands } from "./grammar/commands.ts";
import { words } from "./grammar/words.ts";

/** Each symbol with what it may be; `«symbol»` stands for one of its own. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

const GRAMMAR: Grammar = { ...words, ...commands, ...builtins };
const SYMBOL = /«(\w+)»/gu;
/** So deep, only what holds no further symbol is chosen. */
const DEPTH = 5;

/** What every script finds: values of each kind, files, functions. */
const PREAMBLE = [
  "a='a b' b=abc x='*' y='' n=3 s=' p  q ' e='n + 1' low=é; declare -i int=5; declare -r ro=fixed; unset none",
  "arr=(one 'two 2' '' '*' four); unset 'arr[3]'; declare -A map=([k]=v ['a b']='w w' [1]=one); declare -n ref=b",
  "set -- p1 'p 2' ''; mkdir d1; printf 'l1 x\\nl2\\n\\nl4:y z' > f1; : > f2",
  'args() { printf \'(%s)\' "$#" "$@"; echo; }; f() { echo f:$#:$1; return ${2:-0}; }; g() { local x=g; f "$@"; }',
].join("\n");

/** Symbols that a topic's statements begin from. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  words: ["show", "show", "assign", "dump"],
  arithmetic: ["arithmetic"],
  arrays: ["assign", "assign", "declare", "show", "dump"],
  declare: ["declare", "declare", "dump", "assign"],
  builtins: ["builtin", "builtin", "dump", "show"],
  commands: ["command", "command", "compound", "dump"],
  conditions: ["condition"],
  mistakes: ["command", "broken", "show"],
  redirections: ["redirected"],
};
const EXTRA: Grammar = {
  arithmetic: [
    "echo $((«arith»))",
    "((«arith»)); echo $? $n",
    "let '«arith»'; echo $? $n",
    "arr[«arith»]=1; declare -p arr",
    "echo ${b:«arith»:«arith»}",
    "declare -i z=«arith»; echo $z",
    "int='«arith»'; echo $int",
    "for ((n=«arith»; n<2; n++)); do echo $n; done",
  ],
  condition: [
    "[[ «cond» ]]; echo $?",
    "[ «classic» ]; echo $?",
    "case «word» in «pattern») echo yes;; «pattern»|«pattern») echo two;; *) echo no;; esac",
    '[[ «word» =~ «regex» ]]; echo $? "${BASH_REMATCH[@]}"',
    "test «classic»; echo $?",
  ],
  broken: [
    "«mistake»",
    "«command» «mistake»",
    "«mistake» «command»",
    "«compound» «mistake»",
    "eval '«mistake»'; echo $?",
    "echo $(«mistake»)",
    "«command»\n«mistake»\n«command»",
    "f() { «mistake»; }",
  ],
  redirected: [
    "«simple» «redirection»",
    "«compound» «redirection» «redirection»",
    "exec «redirection»; «simple»",
    "«redirection»",
    "{ «command»; } «redirection»; cat f2",
    "f «redirection» «words»",
    "«heredoc»",
    "«simple» «redirection» | «simple»",
    "f() { «command»; } «redirection»; f",
  ],
}; // prettier-ignore
const OPTIONS = [
  "set -u",
  "set -e",
  "set -x",
  "set -f",
  "shopt -s extglob",
  "shopt -s nullglob",
  "shopt -s lastpipe",
  "IFS=:",
  "IFS=",
  "IFS=', '",
  "set -o posix",
  "set -o pipefail",
  "set -E; trap 'echo E:$LINENO' ERR",
  "shopt -s failglob",
  "shopt -s nocasematch",
  "trap 'echo X:$?' EXIT",
  "set -T; trap 'echo D:$LINENO' DEBUG",
  "shopt -s expand_aliases",
  "unset IFS",
  "set -v",
  "set -C",
  "set -eu",
  "IFS=$' \\t\\n'",
];

export const topics: readonly string[] = Object.keys(TOPICS);

/** The script of a seed; always the same. */
export function generateScript(seed: number, topic: string): string {
  const random = new SeededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[random.below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  };
  const derive = (symbol: string, depth: number): string => {
    const all = GRAMMAR[symbol] ?? EXTRA[symbol];
    if (!all) throw new Error(`the grammar has no ${symbol}`);
    const ends = depth < DEPTH ? all : all.filter((form) => !form.includes("«"));
    return pick(ends.length > 0 ? ends : all).replace(SYMBOL, (_all, name: string) =>
      derive(name, depth + 1),
    );
  };
  const lines = [PREAMBLE];
  for (let count = random.below(3); count > 1; count--) lines.push(pick(OPTIONS));
  for (let count = 1 + random.below(4); count > 0; count--) {
    const statement = derive(pick(TOPICS[topic] ?? []), 1);
    lines.push(pick([statement, statement, `(${statement}\n)`, `f2() { ${statement}\n}; f2 A 'B C'`]));
  }
  lines.push(pick(["declare -p a b x n arr map", "echo end $?", "cat f2", "declare -p ref int s"]));
  return `${lines.join("\n")}\n`;
}
