import type { Key } from "../../process/terminal/keys.ts";

/** The keys of less(1), "COMMANDS", by the names that the terminal's key decoder gives; a blank separates keys. */
export const KEYS: Readonly<Record<string, string>> = {
  ...all("forward-line", "e C-e j C-n RET C-j down"),
  ...all("forward-line-force", "J"),
  ...all("backward-line", "y C-y k C-k C-p up"),
  ...all("backward-line-force", "Y K"),
  ...all("forward-window", "SPC f C-f C-v pagedown"),
  ...all("backward-window", "b C-b M-v pageup"),
  ...all("forward-set-window", "z"),
  ...all("backward-set-window", "w"),
  ...all("forward-window-force", "M-SPC"),
  ...all("forward-half", "d C-d"),
  ...all("backward-half", "u C-u"),
  ...all("right", "M-) right"),
  ...all("left", "M-( left"),
  ...all("right-end", "M-} C-right"),
  ...all("left-end", "M-{ C-left"),
  ...all("repaint", "r C-r C-l"),
  ...all("reload", "R"),
  ...all("follow", "F"),
  ...all("follow-until-match", "M-F"),
  ...all("first-line", "g < M-< home"),
  ...all("last-line", "G > M-> end"),
  ...all("percent", "p %"),
  ...all("byte", "P"),
  ...all("search-forward", "/"),
  ...all("search-backward", "?"),
  ...all("search-forward-files", "M-/"),
  ...all("search-backward-files", "M-?"),
  ...all("repeat-search", "n"),
  ...all("repeat-search-back", "N"),
  ...all("repeat-search-files", "M-n"),
  ...all("repeat-search-back-files", "M-N"),
  ...all("toggle-highlight", "M-u"),
  ...all("clear-highlight", "M-U"),
  ...all("filter", "&"),
  ...all("set-mark", "m"),
  ...all("set-mark-bottom", "M"),
  ...all("clear-mark", "M-m"),
  ...all("go-to-mark", "' C-x C-x"),
  ...all("close-brace", "{"),
  ...all("close-parenthesis", "("),
  ...all("close-bracket", "["),
  ...all("open-brace", "}"),
  ...all("open-parenthesis", ")"),
  ...all("open-bracket", "]"),
  ...all("examine", ": e C-x C-v E"),
  ...all("next-file", ": n"),
  ...all("previous-file", ": p"),
  ...all("first-file", ": x"),
  ...all("remove-file", ": d"),
  ...all("file-info", "= C-g : f"),
  ...all("toggle-option", "-"),
  ...all("show-option", "_"),
  ...all("first-command", "+"),
  ...all("shell", "!"),
  ...all("pipe", "|"),
  ...all("save", "s"),
  ...all("edit", "v"),
  ...all("next-tag", "t"),
  ...all("previous-tag", "T"),
  ...all("version", "V"),
  ...all("help", "h H"),
  ...all("quit", "q Q : q : Q Z Z"),
};

/** `"a b : c"` are the keys a and b, and the two keys `: c`: a colon, `Z` and `C-x` begin a sequence. */
function all(command: string, keys: string): Record<string, string> {
  const sequences = keys.match(/(?:[:Z]|C-x) \S+|\S+/g) ?? [];
  return Object.fromEntries(sequences.map((sequence) => [sequence, command]));
}

/** Keys that begin a sequence: what is shown while the rest is awaited. */
export const PREFIXES: Readonly<Record<string, string>> = { ":": " :", Z: " Z", "C-x": " ^X", ESC: " ESC" };

/** The key that a typed character is. */
export function keyOf(text: string): Key {
  const name = text === "\r" ? "RET" : text === "\n" ? "C-j" : text;
  return { name, text };
}

/** The name of a key in the map: a blank is called SPC. */
export function nameOf({ name }: Key): string {
  return name === " " ? "SPC" : name === "M- " ? "M-SPC" : name;
}
