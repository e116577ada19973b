import type { CommandEvent } from "../../process/command-event.ts";
import { type InLanguages, inLanguage } from "../in-language.ts";
import type { CoachMessages } from "./messages.ts";
import { ENGLISH } from "./messages-en.ts";
import { SPANISH } from "./messages-es.ts";
import { type Moment, type Rule, withoutWrapper } from "./moment.ts";
import { assignment } from "./rules/assignment.ts";
import { curlyQuotes } from "./rules/curly-quotes.ts";
import { lostContent } from "./rules/lost-content.ts";
import { missingOperand } from "./rules/missing-operand.ts";
import { missingPath } from "./rules/missing-path.ts";
import { noAnswer } from "./rules/no-answer.ts";
import { notPermitted } from "./rules/not-permitted.ts";
import { optionsBehindImage } from "./rules/options-behind-image.ts";
import { unfinished } from "./rules/unfinished.ts";
import { unknownCommand } from "./rules/unknown-command.ts";
import { unknownName } from "./rules/unknown-name.ts";
import { unknownOption } from "./rules/unknown-option.ts";
import { unknownSubcommand } from "./rules/unknown-subcommand.ts";
import { unquotedText } from "./rules/unquoted-text.ts";
import { waitsForKeys } from "./rules/waits-for-keys.ts";
import { windowsHabit } from "./rules/windows-habit.ts";
import { wrongKind } from "./rules/wrong-kind.ts";
import { wrongPlace } from "./rules/wrong-place.ts";

/** In this order; the first that has something to say is heard. */
const RULES: readonly Rule[] = [
  curlyQuotes,
  windowsHabit,
  assignment,
  unfinished,
  unknownCommand,
  unquotedText,
  wrongPlace,
  unknownSubcommand,
  optionsBehindImage,
  noAnswer,
  unknownName,
  unknownOption,
  missingOperand,
  wrongKind,
  missingPath,
  notPermitted,
  lostContent,
  waitsForKeys,
];

const LANGUAGES: InLanguages<CoachMessages> = { en: ENGLISH, es: SPANISH };

/**
 * The one line that teaches after a typed line, in Markdown; undefined where silence is better. The tool's own error comes first:
 * this is said below it.
 */
export async function advise(
  line: Omit<Moment, "say" | "commands"> & { readonly commands: readonly CommandEvent[] },
  language: string,
): Promise<string | undefined> {
  const commands = line.commands.map((event) => withoutWrapper(event, line.output));
  const moment = { ...line, commands, say: inLanguage(LANGUAGES, language) };
  for (const rule of RULES) {
    const sentence = await rule(moment);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}
