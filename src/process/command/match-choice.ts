import { quoteText } from "./quote-name.ts";

/** What the word stands for among the choices (gnulib argmatch.c): itself, or what it is a unique beginning of. */
export function matchChoice(
  word: string,
  choices: readonly (readonly string[])[],
): { readonly value: string } | "invalid" | "ambiguous" {
  const begun = new Set<string>();
  for (const synonyms of choices) {
    const [value = ""] = synonyms;
    if (synonyms.includes(word)) return { value };
    if (synonyms.some((synonym) => synonym.startsWith(word))) begun.add(value);
  }
  if (begun.size > 1) return "ambiguous";
  for (const value of begun) return { value };
  return "invalid";
}

/** The three or more lines about a word that is none of the choices, without the program's name. */
export function describeBadChoice(
  word: string,
  context: string,
  choices: readonly (readonly string[])[],
  fault: "invalid" | "ambiguous",
): string {
  const lines = choices.map((synonyms) => `  - ${synonyms.map(quoteText).join(", ")}`);
  return `${fault} argument ${quoteText(word)} for ${quoteText(context)}\nValid arguments are:\n${lines.join("\n")}`;
}
