import type { ExplainedLine } from "../worker/lesson-view.ts";

type Row = ExplainedLine["rows"][number];

/** What explains a word: the row of that name, those of the options in `-la`, or the row that has it among others. */
export function rowsOfWord(rows: readonly Row[], word: string, before: number): readonly Row[] {
  const told = rows.filter(({ meaning }) => meaning !== "");
  const same = told.filter(({ text }) => text === word);
  const exact = same[Math.min(before, same.length - 1)];
  if (exact) {
    // `alias ls='ls --color'`: the program of that name comes next.
    const next = rows[rows.indexOf(exact) + 1];
    return next?.text === `/usr/bin/${word}` ? [exact, next] : [exact];
  }
  if (/^-[A-Za-z0-9]{2,}$/.test(word)) {
    const letters = told.filter(({ text }) => /^-[A-Za-z0-9]$/.test(text) && word.includes(text.slice(1)));
    const once = letters.filter((row, at) => letters.findIndex(({ text }) => text === row.text) === at);
    if (once.length > 0) return once;
  }
  const within = told.filter(({ text }) => text.split(/\s+/).includes(word) || word.startsWith(`${text}=`));
  const [first] = within;
  return first ? [within[Math.min(before, within.length - 1)] ?? first] : [];
}
