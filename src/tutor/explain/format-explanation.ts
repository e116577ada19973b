import { wrapWords } from "../../base/wrap-words.ts";
import type { Explanation } from "./explanation.ts";
import type { ExplainMessages } from "./messages.ts";

const WIDEST = 28;
const BOLD = "\x1b[1m";
/** As what is dimmed, but with a contrast that all can read: xterm.js halves that of SGR 2. */
const GREY = "\x1b[90m";
const PLAIN = "\x1b[0m";

/** An explanation for a terminal of so many columns: what stands in the line at the left, what it means beside it. */
export function formatExplanation(
  { rows, here }: Explanation,
  say: ExplainMessages,
  options: { readonly columns: number; readonly styled: boolean },
): string {
  const style = (codes: string, text: string) => (options.styled ? `${codes}${text}${PLAIN}` : text);
  const labels = rows.map(({ depth, text }) => `${"  ".repeat(depth)}${text.replaceAll("\n", " ")}`);
  const width = Math.min(WIDEST, Math.max(...labels.map((label) => label.length), 0)) + 2;
  const lines = rows.flatMap(({ depth, meaning }, at) => {
    const label = labels[at] ?? "";
    const meanings = wrapWords(meaning, Math.max(20, options.columns - width - 1));
    const head = depth === 0 ? style(BOLD, label) : label;
    if (label.length + 2 > width) return [head, ...meanings.map((one) => " ".repeat(width) + one)];
    const [first = "", ...more] = meanings;
    return [
      `${head}${" ".repeat(width - label.length)}${first}`,
      ...more.map((one) => " ".repeat(width) + one),
    ];
  });
  const effects = here.flatMap(({ sentence, lines: printed = [] }) => [
    `  ${sentence}`,
    ...printed.map((line) => `    ${style(GREY, line)}`),
  ]);
  return `${[...lines, "", style(BOLD, `${say.here}`), ...effects].join("\n")}\n`;
}
