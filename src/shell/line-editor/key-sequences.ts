/** What xterm sends for keys that have a name (ctlseqs, "PC-Style Function Keys"): a letter, or a number before `~`. */
const LETTERS: Readonly<Record<string, string>> = {
  up: "A",
  down: "B",
  right: "C",
  left: "D",
  end: "F",
  home: "H",
  f1: "P",
  f2: "Q",
  f3: "R",
  f4: "S",
};
const NUMBERS: Readonly<Record<string, string>> = {
  insert: "2",
  delete: "3",
  pageup: "5",
  pagedown: "6",
  f5: "15",
  f6: "17",
  f7: "18",
  f8: "19",
  f9: "20",
  f10: "21",
  f11: "23",
  f12: "24",
};
const CHARACTERS: Readonly<Record<string, string>> = {
  RET: "\r",
  TAB: "\t",
  DEL: "\x7f",
  ESC: "\x1b",
  paste: "\x1b[200~",
  "S-TAB": "\x1b[Z",
};

/** What terminals send for the keys of a binding, which are separated by blanks: `C-x C-e`, `M-left`. */
export function sequencesOf(keys: string): readonly string[] {
  return keys
    .split(/ (?=.)/)
    .map(sequencesOfKey)
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
}

function sequencesOfKey(key: string): readonly string[] {
  const plain = CHARACTERS[key];
  if (plain !== undefined) return [plain];
  const [, modifiers = "", base = ""] = /^((?:[CMS]-)*)(.+)$/su.exec(key) ?? [];
  const named = namedSequences(base, modifiers);
  if (named) return named;
  const meta = modifiers.includes("M-") ? "\x1b" : "";
  const character = CHARACTERS[base] ?? base;
  return [meta + (modifiers.includes("C-") ? controlOf(character) : character)];
}

function controlOf(character: string): string {
  return String.fromCharCode(character.toUpperCase().charCodeAt(0) & 0x1f);
}

/** `\x1b[1;5D`: the number behind the semicolon is 1 and a bit for each of Shift, Alt and Control. */
function namedSequences(base: string, modifiers: string): readonly string[] | undefined {
  const letter = LETTERS[base];
  const number = NUMBERS[base];
  if (letter === undefined && number === undefined) return undefined;
  const bits =
    (modifiers.includes("S-") ? 1 : 0) +
    (modifiers.includes("M-") ? 2 : 0) +
    (modifiers.includes("C-") ? 4 : 0);
  if (letter === undefined) return [bits === 0 ? `\x1b[${number}~` : `\x1b[${number};${bits + 1}~`];
  return bits === 0 ? [`\x1bO${letter}`, `\x1b[${letter}`] : [`\x1b[1;${bits + 1}${letter}`];
}

/** As `bind -p` writes it: `\C-x\C-e`, `\e[A`, `\C-?`. */
export function formatKeySequence(characters: string): string {
  const shown = Array.from(characters, formatCharacter).join("");
  // readline keeps a key that others may follow behind an escape of its own.
  return characters.endsWith("\x1b") ? `${shown}\\000` : shown;
}

function formatCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x1b) return "\\e";
  if (code === 0x7f) return "\\C-?";
  if (code < 0x20) return `\\C-${String.fromCharCode(code + 0x40).toLowerCase()}`;
  return character === '"' || character === "\\" ? `\\${character}` : character;
}
