import { parseSignal, SIGNALS, type Signal } from "../signals.ts";

/** The signals as procps names them: what others call IO is POLL. */
export const PROCPS_SIGNALS: readonly string[] = SIGNALS.slice(1).map((name) =>
  name === "IO" ? "POLL" : name,
);

/** The number of a name or of digits; undefined where procps knows none (lib/signals.c). */
export function parseProcpsSignal(text: string): Signal | undefined {
  if (/^\d+$/.test(text)) return Number(text) <= 127 ? Number(text) : undefined;
  const signal = parseSignal(text);
  return signal === undefined || /^(?:SIG)?EXIT$/i.test(text) ? (signal === 0 ? 0 : undefined) : signal;
}

/** Takes the first word like `-9` or `-KILL` out of the words: the signal to send. */
export function takeSignalWord(words: readonly string[]): {
  readonly words: readonly string[];
  readonly signal: Signal | undefined;
} {
  const at = words.findIndex(
    (word) => word.startsWith("-") && parseProcpsSignal(word.slice(1)) !== undefined,
  );
  if (at < 0) return { words, signal: undefined };
  return { words: words.toSpliced(at, 1), signal: parseProcpsSignal((words[at] ?? "").slice(1)) };
}
