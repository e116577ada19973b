import type { DryRun } from "../../computer/index.ts";
import type { TutorComputer } from "../computer.ts";
import { describeEffects } from "./describe-effects.ts";
import { CommandExplainer } from "./explain-command.ts";
import { explainRedirection } from "./explain-redirection.ts";
import type { Explanation, ExplanationRow } from "./explanation.ts";
import { explainMessages } from "./messages-of.ts";

/** Takes a line apart, from the tables that its commands read themselves, and says what it would do; the shell's messages where it is no shell text. */
export async function explainLine(
  computer: TutorComputer,
  line: string,
  language: string,
): Promise<Explanation | { readonly messages: readonly string[] }> {
  const say = explainMessages(language);
  const read = await computer.outline(line);
  if (!("pieces" in read)) return read;
  const { cwd } = computer;
  const { effects, run } = await describeEffects(computer, line, read.pieces, say);
  const explainer = new CommandExplainer(computer, say, cwd);
  const rows: ExplanationRow[] = [];
  for (const piece of read.pieces) {
    const { depth } = piece;
    if (piece.kind === "command") {
      rows.push(...(await explainer.explain(piece.command, depth)));
      const becomes = expandedWords(piece.command, run);
      if (becomes !== undefined) rows.push({ depth: depth + 1, text: "→", meaning: say.becomes(becomes) });
    } else if (piece.kind === "redirection") {
      const meaning = explainRedirection(piece.redirection, computer, cwd, say);
      rows.push({ depth, text: piece.redirection.typed, meaning });
    } else if (piece.kind === "operator") {
      rows.push({ depth, text: piece.operator, meaning: say.operators[piece.operator] });
    } else {
      rows.push({ depth, text: piece.typed, meaning: say.keywords[piece.keyword] ?? "" });
    }
  }
  return { rows, here: effects };
}

const MOST_WORDS = 12;

/** What the words of a command became when it was tried out, where the shell puts something in their place. */
function expandedWords(
  { words }: { readonly words: readonly { readonly typed: string; readonly text: string | undefined }[] },
  run: DryRun | undefined,
): string | undefined {
  if (words.every(({ text }) => text !== undefined)) return undefined;
  const typed = words.map((word) => word.typed).join("\n");
  const ran = run?.commands.find((one) => one.typed.join("\n") === typed);
  if (!ran) return undefined;
  const shown = ran.words.slice(0, MOST_WORDS).join(" ");
  return ran.words.length > MOST_WORDS ? `${shown} …` : shown;
}
