/** What the words of the command line ask for. */
export interface ViWish {
  readonly files: readonly string[];
  /** Run after the first file is read; an empty one goes to the last line. */
  readonly commands: readonly string[];
  readonly isReadOnly: boolean;
  readonly readsStdin: boolean;
  readonly answer: "help" | "version" | undefined;
}

/** Options without an argument that change nothing here. */
const WITHOUT_EFFECT = /^-[nNvyMmbZCXlFAHDs]$/;
const LONG_WITHOUT_EFFECT = new Set(["--clean", "--noplugin", "--not-a-term", "--ttyfail", "--literal"]);
const TAKES_ARGUMENT = /^-[uiTwWS]$/;

/** Reads the words as vim does; a text is the fault. `view` opens files only to be read. */
export function readWords(words: readonly string[], name: string): ViWish | string {
  const files: string[] = [];
  const commands: string[] = [];
  let isReadOnly = name === "view";
  let readsStdin = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      files.push(...words.slice(at + 1));
      break;
    }
    if (word === "-h" || word === "--help" || word === "-?")
      return { files, commands, isReadOnly, readsStdin, answer: "help" };
    if (word === "--version") return { files, commands, isReadOnly, readsStdin, answer: "version" };
    if (word === "-") readsStdin = true;
    else if (word.startsWith("+")) commands.push(word.slice(1));
    else if (word === "-R") isReadOnly = true;
    else if (word === "-c" || word === "--cmd" || TAKES_ARGUMENT.test(word)) {
      const argument = words[++at];
      if (argument === undefined) return `Argument missing after: "${word}"`;
      if (word === "-c") commands.push(argument);
    } else if (word.startsWith("-c")) commands.push(word.slice(2));
    else if (!word.startsWith("-")) files.push(word);
    else if (/^-[oOp]\d*$/.test(word) || /^-V\d*/.test(word)) continue;
    else if (!WITHOUT_EFFECT.test(word) && !LONG_WITHOUT_EFFECT.has(word))
      return `Unknown option argument: "${word}"`;
  }
  return { files, commands, isReadOnly, readsStdin, answer: undefined };
}
