import { hereDelimiter } from "./here-delimiter.ts";
import type { Redirection } from "./nodes.ts";
import type { WordPrinter } from "./print-words.ts";
import { plainText } from "./words.ts";

export const isHereDocument = ({ operator }: Redirection) => operator === "<<" || operator === "<<-";

/** `2> file`, `1>&2`; of a here-document only the line with its delimiter. */
export function printRedirection(redirection: Redirection, words: WordPrinter): string {
  const { operator, target, descriptor } = redirection;
  const text = words.word(target);
  const left = typeof descriptor === "object" ? `{${descriptor.variable}}` : descriptor;
  const unless = (usual: number) => (left === undefined || left === usual ? "" : left);
  switch (operator) {
    case "<":
    case "<<<":
      return `${unless(0)}${operator} ${text}`;
    case ">":
    case ">>":
    case ">|":
      return `${unless(1)}${operator} ${text}`;
    case "<>":
      return `${left ?? 0}<> ${text}`;
    case "&>":
    case "&>>":
      return `${operator} ${text}`;
    case "<<":
    case "<<-":
      return `${unless(0)}${operator}${printDelimiter(redirection, words)}`;
    case "<&":
    case ">&":
      return printDuplication(redirection, text);
  }
}

/** Of another descriptor, whose number stands there, or of a word to be expanded. */
function printDuplication({ operator, target, descriptor }: Redirection, text: string): string {
  const usual = operator === "<&" ? 0 : 1;
  const left = typeof descriptor === "object" ? `{${descriptor.variable}}` : (descriptor ?? usual);
  const plain = plainText(target) ?? "";
  if (plain === "-") return `${left}>&-`;
  if (/^\d+-?$/.test(plain)) return `${left}${operator}${text}`;
  return `${left === usual ? "" : left}${operator}${text}`;
}

function printDelimiter(redirection: Redirection, words: WordPrinter): string {
  const { text, quoted } = hereDelimiter(redirection, (part) => words.part(part));
  return quoted ? `'${text.replaceAll("'", "'\\''")}'` : text;
}
