/** One row of docs/performance.md. Goals are ratios: ours divided by theirs. */
export interface Workload {
  readonly name: string;
  /** Runs unmeasured before each measured run, on the same computer. */
  readonly prepare?: string;
  /** `n` is the size; the growth is measured between a quarter of it and all of it. */
  readonly script: (n: number) => string;
  readonly size: number;
  readonly goals: { readonly justBash?: number; readonly bash?: number };
  /** What it must print, so that nobody is fast by doing nothing. */
  readonly prints: (n: number) => string;
  /** Whether the time says something about growth. */
  readonly grows?: boolean;
}

const FIB = `fib() { if (( $1 < 2 )); then r=$1; else local a; fib $(( $1 - 1 )); a=$r; fib $(( $1 - 2 )); r=$((r + a)); fi; }`;
const FIB_SUBSTITUTED = `fib() { if (( $1 < 2 )); then echo $1; else local a=$(fib $(( $1 - 1 ))); local b=$(fib $(( $1 - 2 ))); echo $((a + b)); fi; }`;

export const COMPUTE: readonly Workload[] = [
  {
    name: "200,000 turns of an arithmetic loop",
    script: (n) => `s=0; for ((i = 0; i < ${n}; i++)); do (( s += i % 7 )); done; echo $i`,
    size: 200_000,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.05, bash: 0.4 },
    grows: true,
  },
  {
    name: "20,000 turns of builtin tests and string operations",
    script: (n) =>
      `for ((i = 0; i < ${n}; i++)); do if [ "$i" -ge 0 ] && [[ $i == *7 ]]; then s=\${i%7}x; fi; t="\${i/1/one}"; u=\${#t}; done; echo $i`,
    size: 20_000,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.05, bash: 0.8 },
    grows: true,
  },
  {
    name: "2,000 external commands",
    script: (n) => `for ((i = 1; i <= ${n}; i++)); do basename /some/place/$i > last; done; cat last`,
    size: 2000,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.1, bash: 0.03 },
    grows: true,
  },
  {
    name: "a recursive function, fib 18",
    script: () => `${FIB}; fib 18; echo $r`,
    size: 18,
    prints: () => "2584\n",
    goals: { justBash: 0.08, bash: 0.8 },
  },
  {
    name: "`$( )` recursion, fib 14",
    script: () => `${FIB_SUBSTITUTED}; fib 14`,
    size: 14,
    prints: () => "377\n",
    goals: { justBash: 0.06, bash: 0.04 },
  },
  {
    name: "`while read`, 20,000 lines",
    prepare: "seq 80000 > lines",
    script: (n) => `i=0; while read -r line; do i=$((i + 1)); done < <(head -n ${n} lines); echo $i`,
    size: 20_000,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.06, bash: 0.5 },
    grows: true,
  },
];

/** `tree`, 200 files of a line in each directory. */
export const TREE = (n: number) =>
  `for d in $(seq ${n / 200}); do mkdir -p tree/$d; for f in $(seq 200); do echo "file $f of $d" > tree/$d/$f.txt; done; done`;

/** On one disk, one after the other: each needs the files of the one before. */
export const FILES: readonly Workload[] = [
  {
    name: "20,000 files: create",
    prepare: "rm -rf tree copy",
    script: (n) => `${TREE(n)}; echo done`,
    size: 20_000,
    prints: () => "done\n",
    goals: { justBash: 0.4, bash: 1.2 },
  },
  {
    name: "20,000 files: `grep -r`",
    script: () => "grep -r 'file 7 of' tree | wc -l",
    size: 20_000,
    prints: (n) => `${n / 200}\n`,
    goals: { justBash: 0.5, bash: 2.5 },
  },
  {
    name: "20,000 files: `find`",
    script: () => "find tree -name '*.txt' | wc -l",
    size: 20_000,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.15, bash: 4 },
  },
  {
    name: "20,000 files: `ls -lR`",
    script: () => "ls -lR tree | grep -c txt",
    size: 20_000,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.12, bash: 2.2 },
  },
  {
    name: "20,000 files: `cp -r`",
    script: () => "cp -r tree copy; echo done",
    size: 20_000,
    prints: () => "done\n",
    goals: { justBash: 0.5, bash: 2.5 },
  },
  {
    name: "20,000 files: `rm -rf`",
    script: () => "rm -rf tree copy; echo done",
    size: 20_000,
    prints: () => "done\n",
    goals: { justBash: 0.1, bash: 0.3 },
  },
];

const LOG_LINES = 306_000;

/** `big.log`, about 20 MB, put on every disk before the rows of `TEXT`. */
export function makeLog(): string {
  const lines = Array.from({ length: LOG_LINES }, (_, index) => {
    const n = index + 1;
    const status = n % 50 === 0 ? 500 : 200;
    return `10.0.${n % 7}.${n % 251} GET /item/${n % 1000} ${status} ${(n * 7) % 10_000} bytes of an answer to a request\n`;
  });
  return lines.join("");
}

/** One file of about 20 MB. */
export const TEXT: readonly Workload[] = [
  {
    name: "20 MB: `wc`",
    script: () => "wc < big.log | tr -s ' ' | cut -d' ' -f2",
    size: LOG_LINES,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.8, bash: 1 },
  },
  {
    name: "20 MB: `wc -l`",
    script: () => "wc -l < big.log",
    size: LOG_LINES,
    prints: (n) => `${n}\n`,
    goals: { justBash: 0.8, bash: 1 },
  },
  {
    name: "20 MB: `grep -c`",
    script: () => "grep -c ' 500 ' big.log",
    size: LOG_LINES,
    prints: (n) => `${n / 50}\n`,
    goals: { justBash: 0.6, bash: 4 },
  },
  {
    name: "20 MB: `sed`",
    script: () => "sed 's/GET/PUT/' big.log | tail -n 1 | cut -d' ' -f2",
    size: LOG_LINES,
    prints: () => "PUT\n",
    goals: { justBash: 0.05, bash: 4 },
  },
  {
    name: "20 MB: `awk`",
    script: () => "awk '{ n[$4]++ } END { print n[500] }' big.log",
    size: LOG_LINES,
    prints: (n) => `${n / 50}\n`,
    goals: { justBash: 0.5, bash: 8 },
  },
  {
    name: "20 MB: `grep | cut | sort | uniq -c`",
    script: () => "grep ' 500 ' big.log | cut -d' ' -f1 | sort | uniq -c | wc -l",
    size: LOG_LINES,
    prints: () => "1757\n",
    goals: { justBash: 0.5, bash: 5 },
  },
];

/** What never ends by itself must end at once, in milliseconds. */
export const ENDLESS: readonly { readonly name: string; readonly script: string; readonly prints: string }[] =
  [
    { name: "`seq 1 100000000 | head -1`", script: "seq 1 100000000 | head -n 1", prints: "1\n" },
    { name: "an endless loop `| head`", script: "while :; do echo y; done | head -n 1", prints: "y\n" },
    { name: "`yes | head`", script: "yes | head -n 1", prints: "y\n" },
  ];
export const ENDLESS_GOAL = 100;
