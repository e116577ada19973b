import type { Layout } from "./layout.ts";

/** Short options that take a value: the rest of their word, or the next one. */
const VALUED = "otOPTUY";

/** The words without `-q`, and whether it was among them. */
function withoutQuiet(words: readonly string[]): { isQuiet: boolean; rest: string[] } {
  const rest: string[] = [];
  let isQuiet = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") return { isQuiet, rest: [...rest, ...words.slice(at)] };
    if (/^--q/.test(word)) isQuiet = true;
    else if (!/^-[^-]/.test(word)) rest.push(word);
    else {
      const valued = [...word].findIndex((letter) => VALUED.includes(letter));
      const flags = valued < 0 ? word : word.slice(0, valued);
      const kept = flags.replaceAll("q", "") + word.slice(flags.length);
      isQuiet ||= flags.includes("q");
      if (kept !== "-") rest.push(kept);
      if (valued === word.length - 1) rest.push(...words.slice(++at, at + 1));
    }
  }
  return { isQuiet, rest };
}

/** A table of what is fetched stands for GNU's log of it; `-q` leaves out all but what went wrong, which GNU's does not tell then. */
export const wget: Layout = {
  words: (words) => withoutQuiet(words).rest,
  holdsErrors: true,
  errors: (words) => {
    const { isQuiet } = withoutQuiet(words);
    return (line) => {
      const [, failure] = / ERROR (\d+: .*)\.$/.exec(line) ?? [];
      if (failure !== undefined) return `wget: server returned error: HTTP/1.1 ${failure.replace(": ", " ")}`;
      const [, host, address, port] = CONNECTING.exec(line) ?? [];
      if (host === undefined) return isQuiet ? undefined : progress(line);
      const named = port === "80" || port === "443" ? host : `${host}:${port}`;
      const connecting = `Connecting to ${named} (${address}:${port})`;
      const [, refused] = /failed: (.*)\.$/.exec(line) ?? [];
      if (refused === undefined) return isQuiet ? undefined : connecting;
      const trouble = `wget: can't connect to remote host (${address}): ${refused}`;
      return isQuiet ? trouble : `${connecting}\n${trouble}`;
    };
  },
};

const CONNECTING = /^Connecting to (\S+) \(\S+\)\|([\d.]+)\|:(\d+)\.\.\./;

/** What is fetched, and where it goes. */
function progress(line: string): string | undefined {
  const [, target] = /^Saving to: [‘'](.*)[’']$/.exec(line) ?? [];
  if (target !== undefined) return target === "STDOUT" ? "writing to stdout" : `saving to '${target}'`;
  const [, saved = "", size] = / - (?:[‘'](.*)[’'] saved|written to stdout) \[(\d+)/.exec(line) ?? [];
  if (size === undefined) return undefined;
  const bar = `${(saved || "-").padEnd(20)} 100% |********************************|  ${size.padStart(4)}  0:00:00 ETA`;
  return `${bar}\n${saved ? `'${saved}' saved` : "written to stdout"}`;
}
