import { concat, decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { Make } from "./make.ts";
import type { VariableSet } from "./variables.ts";
import { splitWords } from "./words.ts";

/** With one of these a line is more than words (job.c, sh_chars_sh). */
const SHELL_CHARACTERS = /[#;"*?[\]&|<>(){}$`^~!\n]/;
const SHELL_WORDS: ReadonlySet<string> = new Set(
  (
    ". : alias bg break case cd command continue eval exec exit export fc fg for getopts hash if jobs login logout " +
    "read readonly return set shift test times trap type ulimit umask unalias unset wait while"
  ).split(" "),
);

/** The words of a line that needs no shell; undefined: it needs one. */
export function plainWords(line: string): readonly string[] | undefined {
  if (SHELL_CHARACTERS.test(line)) return undefined;
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/gs)) {
    if (words.length === 0 && /^[A-Za-z_]\w*=/.test(word)) return undefined;
    words.push(
      word.replace(/'([^']*)'|\\(.)/gs, (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? ""),
    );
  }
  const quotes = line.replace(/\\./g, "").split("'").length - 1;
  if (quotes % 2 === 1 || SHELL_WORDS.has(words[0] ?? "")) return undefined;
  return words;
}

async function shellOf(make: Make, scope: VariableSet): Promise<string> {
  return (await make.expander.valueOf("SHELL", scope)).trim() || "/bin/sh";
}

function isPosixShell(shell: string): boolean {
  return /(?:^|\/)(?:sh|bash|dash|ksh|zsh|ash)$/.test(shell);
}

/**
 * The lines of a recipe as one text (.ONESHELL). What marks lines counts on the first alone; a shell like sh is not
 * given the others' either (GNU make manual 5.3.1).
 */
export async function joinLines(make: Make, lines: readonly string[], scope: VariableSet): Promise<string> {
  const text = lines.join("\n");
  if (!isPosixShell(await shellOf(make, scope))) return text;
  const [first = "", ...others] = text.split("\n");
  return [first, ...others.map((line) => line.replace(/^[ \t]*[@+-][ \t@+-]*/, ""))].join("\n");
}

/** What is run for a line of a recipe. */
export async function commandWords(make: Make, line: string, scope: VariableSet): Promise<readonly string[]> {
  const shell = await shellOf(make, scope);
  const flags = splitWords(await make.expander.valueOf(".SHELLFLAGS", scope));
  const isUsual = isPosixShell(shell) && flags.join(" ") === "-c";
  const words = isUsual && !make.oneShell ? plainWords(line) : undefined;
  return words ?? [...splitWords(shell), ...flags, line];
}

/** Standard output of a line, and how it ended. */
export async function captureShell(
  make: Make,
  line: string,
  scope: VariableSet,
): Promise<{ readonly text: string; readonly status: number }> {
  const { call } = make;
  const { process } = call;
  const argv = await commandWords(make, line.trim(), scope);
  if (argv.length === 0) return { text: "", status: 0 };
  await call.stdout.flush();
  const { reader, writer } = process.kernel.pipe();
  reader.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(1, writer);
  const child = startProgram(process, argv, { fds });
  if (child instanceof Errno) {
    reader.release();
    make.complain(`${argv[0]}: ${child.message}`);
    return { text: "", status: 127 };
  }
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await reader.read(process, 65_536);
    if (chunk === Errno.EINTR) continue;
    if (chunk instanceof Errno || chunk.length === 0) break;
    chunks.push(chunk);
  }
  await process.waitFor(child);
  reader.release();
  return { text: decode(concat(chunks)), status: child.exit?.status ?? 0 };
}
