/** The words of node's command line, taken apart. */
export interface NodeWords {
  readonly version: boolean;
  readonly help: boolean;
  /** Of `-e` and `-p`. */
  readonly code: string | undefined;
  readonly prints: boolean;
  readonly isModule: boolean;
  /** The program's file; `-` is standard input. */
  readonly script: string | undefined;
  /** What follows it. */
  readonly rest: readonly string[];
  /** Node's own options. */
  readonly own: readonly string[];
  readonly notSimulated: string | undefined;
}

/** Options that change nothing here. */
const IDLE =
  /^--(?:no-)?(?:warnings|deprecation|trace-warnings|trace-uncaught|enable-source-maps|use-strict|max-old-space-size(?:=.*)?|stack-size(?:=.*)?|harmony.*|experimental-.*)$/;
const KNOWN =
  /^--(?:inspect|inspect-brk|watch|watch-path|test|env-file|require|import|loader|prof|cpu-prof|run|check|conditions|build-snapshot)(?:=.*)?$|^-[cr]$/;

export function parseNodeWords(words: readonly string[]): NodeWords | { readonly problem: string } {
  let [version, help, prints, isModule] = [false, false, false, false];
  let code: string | undefined;
  let notSimulated: string | undefined;
  const own: string[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      at++;
      break;
    }
    if (!word.startsWith("-") || word === "-") break;
    own.push(word);
    const [name = word, joined] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
    if (word === "-v" || word === "--version") version = true;
    else if (word === "-h" || word === "--help") help = true;
    else if (/^(?:-e|--eval|-p|--print|-pe)$/.test(name)) {
      prints ||= name.startsWith("-p") || name === "--print";
      code = joined ?? words[++at];
      if (code === undefined && !prints) return { problem: `${name} requires an argument` };
      if (code !== undefined && joined === undefined) own.push(code);
    } else if (name === "--input-type") isModule = (joined ?? words[++at]) === "module";
    else if (KNOWN.test(word)) notSimulated = name;
    else if (word !== "-i" && word !== "--interactive" && !IDLE.test(word))
      return { problem: `bad option: ${word}` };
  }
  const script = code === undefined ? words[at] : undefined;
  const rest = words.slice(code === undefined ? at + 1 : at);
  return { version, help, code, prints, isModule, script, rest, own, notSimulated };
}
