import { type InLanguages, inLanguage } from "../in-language.ts";
import type { CoachMessages } from "./messages.ts";
import { ENGLISH } from "./messages-en.ts";
import { SPANISH } from "./messages-es.ts";
import type { Moment, Rule } from "./moment.ts";
import { assignment } from "./rules/assignment.ts";
import { curlyQuotes } from "./rules/curly-quotes.ts";
import { lostContent } from "./rules/lost-content.ts";
import { missingOperand } from "./rules/missing-operand.ts";
import { missingPath } from "./rules/missing-path.ts";
import { notPermitted } from "./rules/not-permitted.ts";
import { unknownCommand } from "./rules/unknown-command.ts";
import { unknownOption } from "./rules/unknown-option.ts";
import { unknownSubcommand } from "./rules/unknown-subcommand.ts";
import { windowsHabit } from "./rules/windows-habit.ts";
import { wrongKind } from "./rules/wrong-kind.ts";

/** In this order; the first that has something to say is heard. */
const RULES: readonly Rule[] = [
  curlyQuotes,
  windowsHabit,
  assignment,
  unknownCommand,
  unknownSubcommand,
  unknownOption,
  missingOperand,
  wrongKind,
  missingPath,
  notPermitted,
  lostContent,
];

const LANGUAGES: InLanguages<CoachMessages> = { en: ENGLISH, es: SPANISH };

/**
 * The one line that teaches after a typed line, in Markdown; undefined where silence is better. The tool's own error comes first:
 * this is said below it.
 */
export async function advise(moment: Omit<Moment, "say">, language: string): Promise<string | undefined> {
  const say = inLanguage(LANGUAGES, language);
  for (const rule of RULES) {
    const sentence = await rule({ ...moment, say });
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}
