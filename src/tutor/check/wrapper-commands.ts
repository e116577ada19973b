/** Commands that run the command in their operands: `sudo mkdir x` is a `mkdir x` too. */
interface Wrapper {
  /** Letters of options that take a value. */
  readonly valued: string;
  /** Operands before the command. */
  readonly skips?: number;
  /** `NAME=VALUE` operands may come first. */
  readonly assigns?: boolean;
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  builtin: { valued: "" },
  command: { valued: "" },
  env: { valued: "uCS", assigns: true },
  exec: { valued: "a" },
  nice: { valued: "n" },
  nohup: { valued: "" },
  setsid: { valued: "" },
  stdbuf: { valued: "ioe" },
  sudo: { valued: "ugpCDhRTU", assigns: true },
  timeout: { valued: "ks", skips: 1 },
  xargs: { valued: "adEILnPs" },
};

/** The words of a command and of those that it runs, from the outside in. */
export function unwrapCommand(words: readonly string[]): readonly (readonly string[])[] {
  const all = [words];
  for (let inner = innerWords(words); inner && inner.length > 0; inner = innerWords(inner)) all.push(inner);
  return all;
}

function innerWords(words: readonly string[]): readonly string[] | undefined {
  const name = words[0]?.slice(words[0].lastIndexOf("/") + 1) ?? "";
  const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
  if (!wrapper) return undefined;
  let at = 1;
  for (
    let word = words[at];
    word !== undefined && word.length > 1 && word.startsWith("-");
    word = words[at]
  ) {
    at++;
    if (word === "--") break;
    const takesNext = !word.startsWith("--") && wrapper.valued.includes(word.at(-1) ?? "");
    // `-n5` has its value with it.
    if (takesNext && !(word.length > 2 && wrapper.valued.includes(word[1] ?? ""))) at++;
  }
  while (wrapper.assigns && /^[A-Za-z_]\w*=/.test(words[at] ?? "")) at++;
  return words.slice(at + (wrapper.skips ?? 0));
}
