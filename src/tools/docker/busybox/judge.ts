/** What is known of an applet before it runs. */
export interface Applet {
  /** Its page, without the line of the version. */
  readonly usage?: string;
  /** As getopt(3) has them: `n:` takes a value, `i::` may have one behind it; a `+` before all: they end at the first operand. None: it reads its words by itself. */
  readonly options?: string;
  /** Long ones; `date=` takes a value. */
  readonly long?: readonly string[];
  /** Of wrong usage, where that is not 1. */
  readonly status?: number;
  /** Without any word it shows its page. */
  readonly needsWords?: boolean;
}

/** What is wrong with the words: a line for the error stream, empty where the page alone is shown; undefined: nothing. */
export function judge(name: string, applet: Applet, words: readonly string[]): string | undefined {
  if (words.length === 0 && applet.needsWords) return "";
  if (applet.options === undefined) return undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") return undefined;
    if (applet.options.startsWith("+") && !/^-./.test(word)) return undefined;
    const last = at === words.length - 1;
    const found = word.startsWith("--")
      ? judgeLong(applet.long ?? [], word.slice(2), last)
      : judgeShort(applet.options, word, last);
    if (found === "takes-next") at++;
    else if (found !== undefined) return `${name}: ${found}\n`;
  }
  return undefined;
}

type Found = "takes-next" | string | undefined;

/** The words are those of musl's getopt_long(3). */
function judgeLong(known: readonly string[], word: string, last: boolean): Found {
  const [name = ""] = word.split("=");
  const whole = known.filter((one) => one.replace(/=$/, "").startsWith(name));
  const option = whole.find((one) => one.replace(/=$/, "") === name) ?? whole[0];
  if (option === undefined) return `unrecognized option: ${name}`;
  if (!option.endsWith("=") || word.includes("=")) return undefined;
  return last ? `option requires an argument: ${name}` : "takes-next";
}

function judgeShort(options: string, word: string, last: boolean): Found {
  if (!word.startsWith("-") || word === "-") return undefined;
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at);
    const place = /[:+]/.test(letter) ? -1 : options.indexOf(letter);
    if (place < 0) return `unrecognized option: ${letter}`;
    if (options.startsWith("::", place + 1)) return undefined;
    if (options.charAt(place + 1) !== ":") continue;
    if (at < word.length - 1) return undefined;
    return last ? `option requires an argument: ${letter}` : "takes-next";
  }
  return undefined;
}
