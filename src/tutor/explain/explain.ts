import type { DryRun, LineOutline } from "../../computer/index.ts";
import type { TutorComputer } from "../computer.ts";
import { describeEffects } from "./describe-effects.ts";
import { CommandExplainer } from "./explain-command.ts";
import { explainRedirection, type Redirection } from "./explain-redirection.ts";
import type { Explanation, ExplanationRow } from "./explanation.ts";
import type { ExplainMessages } from "./messages.ts";
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
  const { effects, run } = await describeEffects(computer, line, read.pieces, say);
  return { rows: await explainPieces(computer, read.pieces, say, run), here: effects };
}

/** What the parts of a line mean, without what it would do; none where it is no shell text. */
export async function explainParts(
  computer: TutorComputer,
  line: string,
  language: string,
): Promise<readonly ExplanationRow[]> {
  const read = await computer.outline(line);
  return "pieces" in read ? explainPieces(computer, read.pieces, explainMessages(language), undefined) : [];
}

async function explainPieces(
  computer: TutorComputer,
  pieces: Extract<LineOutline, { pieces: unknown }>["pieces"],
  say: ExplainMessages,
  run: DryRun | undefined,
): Promise<readonly ExplanationRow[]> {
  const { cwd } = computer;
  const explainScript = async (script: string) => {
    const read = await computer.outline(script);
    return "pieces" in read ? explainPieces(computer, read.pieces, say, undefined) : [];
  };
  const explainer = new CommandExplainer(computer, say, cwd, explainScript);
  const rows: ExplanationRow[] = [];
  for (const piece of pieces) {
    const { depth } = piece;
    if (piece.kind === "command") {
      rows.push(...(await explainer.explain(piece.command, depth)));
      const becomes = expandedWords(piece.command, run);
      if (becomes !== undefined) rows.push({ depth: depth + 1, text: "→", meaning: say.becomes(becomes) });
    } else if (piece.kind === "redirection") {
      const redirection = await expandTarget(computer, piece.redirection);
      rows.push({
        depth,
        text: redirection.typed,
        meaning: explainRedirection(redirection, computer, cwd, say),
      });
    } else if (piece.kind === "operator") {
      rows.push({ depth, text: piece.operator, meaning: say.operators[piece.operator] });
    } else {
      rows.push({ depth, text: piece.typed, meaning: say.keywords[piece.keyword] ?? "" });
    }
  }
  return rows;
}

/** Where the shell puts something in the place of the target, what that is now; unchanged where it is not one word. */
async function expandTarget(computer: TutorComputer, redirection: Redirection): Promise<Redirection> {
  const { target, operator } = redirection;
  if (target.text !== undefined || operator.startsWith("<<")) return redirection;
  const { stdout, status } = await computer.dryRun(`printf '%s\\0' ${target.typed}`, EXPANSION_STEPS);
  const [word, ...others] = stdout.split("\0");
  if (status !== 0 || !word || others.length !== 1) return redirection;
  return { ...redirection, target: { ...target, text: word } };
}

const EXPANSION_STEPS = 200_000;
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
