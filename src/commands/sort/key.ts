/** How a key compares: the ordering options of sort. */
export interface Ordering {
  readonly blanksStart: boolean;
  readonly blanksEnd: boolean;
  readonly dictionary: boolean;
  readonly fold: boolean;
  readonly printing: boolean;
  readonly reverse: boolean;
  readonly kind: "text" | "numeric" | "general" | "human" | "month" | "random" | "version";
  /** As they were written. */
  readonly letters: string;
}

export const PLAIN: Ordering = {
  blanksStart: false,
  blanksEnd: false,
  dictionary: false,
  fold: false,
  printing: false,
  reverse: false,
  kind: "text",
  letters: "",
}; // prettier-ignore

/** A key of -k: fields and characters counted from 0; `toField` undefined: to the end of the line. */
export interface Key {
  readonly fromField: number;
  readonly fromCharacter: number;
  readonly toField: number | undefined;
  /** 0: the end of the field. */
  readonly toCharacter: number;
  readonly ordering: Ordering;
}

/** A complaint in sort's words, without its name; the status is 2. */
export class KeyFault extends Error {}

const KINDS: Readonly<Record<string, Ordering["kind"]>> = {
  n: "numeric",
  g: "general",
  h: "human",
  M: "month",
  R: "random",
  V: "version",
}; // prettier-ignore

/** What the letters of an ordering, -bdfgiMhnRrV, change. */
export function orderingOf(letters: string, base: Ordering = PLAIN): Ordering {
  let ordering: Ordering = { ...base, letters: base.letters + letters };
  for (const letter of letters) {
    const kind = KINDS[letter];
    if (kind) ordering = { ...ordering, kind };
    else if (letter === "r") ordering = { ...ordering, reverse: true };
    else if (letter === "d") ordering = { ...ordering, dictionary: true };
    else if (letter === "f") ordering = { ...ordering, fold: true };
    else if (letter === "i") ordering = { ...ordering, printing: true };
  }
  return ordering;
}

/** At most one kind of comparison; -d and -i are for text alone (sort.c, check_ordering_compatibility). */
export function checkOrdering({ letters }: Ordering): void {
  const has = (letter: string) => letters.includes(letter);
  const kinds = [..."nghM"].filter(has).length + (/[VRdi]/.test(letters) ? 1 : 0);
  if (kinds <= 1) return;
  const named = [..."dfghiMnRV"].filter((letter) => has(letter) && !(letter === "i" && has("d")));
  throw new KeyFault(`options '-${named.join("")}' are incompatible`);
}

const ORDERING_LETTERS = /[bdfgiMhnRrV]/;

/** Reads KEYDEF: F[.C][OPTS][,F[.C][OPTS]]. A key without options takes the global ones. */
export function parseKey(text: string, quote: (text: string) => string, global: Ordering): Key {
  const reader = new KeyReader(text, quote);
  const fromField = reader.number("invalid number at field start");
  if (fromField === 0) reader.bad("field number is zero");
  let fromCharacter = 1;
  if (reader.take(".")) {
    fromCharacter = reader.number("invalid number after '.'");
    if (fromCharacter === 0) reader.bad("character offset is zero");
  }
  const startLetters = reader.letters();
  let toField: number | undefined;
  let toCharacter = 0;
  let endLetters = "";
  if (reader.take(",")) {
    toField = reader.number("invalid number after ','");
    if (toField === 0) reader.bad("field number is zero");
    if (reader.take(".")) toCharacter = reader.number("invalid number after '.'");
    endLetters = reader.letters();
  }
  if (!reader.atEnd) reader.bad("stray character in field spec");
  const letters = startLetters + endLetters;
  const ordering =
    letters === ""
      ? global
      : {
          ...orderingOf(letters),
          blanksStart: startLetters.includes("b"),
          blanksEnd: endLetters.includes("b"),
        };
  return {
    fromField: fromField - 1,
    fromCharacter: fromCharacter - 1,
    toField: toField === undefined ? undefined : toField - 1,
    toCharacter,
    ordering,
  };
}

class KeyReader {
  #at = 0;
  constructor(
    private readonly text: string,
    private readonly quote: (text: string) => string,
  ) {}

  get atEnd(): boolean {
    return this.#at >= this.text.length;
  }

  take(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  number(complaint: string): number {
    const match = /^\d+/.exec(this.text.slice(this.#at));
    if (!match)
      throw new KeyFault(`${complaint}: invalid count at start of ${this.quote(this.text.slice(this.#at))}`);
    this.#at += match[0].length;
    return Number(match[0]);
  }

  letters(): string {
    let letters = "";
    while (!this.atEnd && ORDERING_LETTERS.test(this.text[this.#at] as string))
      letters += this.text[this.#at++];
    return letters;
  }

  bad(complaint: string): never {
    throw new KeyFault(`${complaint}: invalid field specification ${this.quote(this.text)}`);
  }
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9 || unit === 10;
}

/** Where that part begins and ends; it may end before it begins. */
export function keySpan(line: string, key: Key, separator: string | undefined): readonly [number, number] {
  return [startOf(line, key, separator), endOf(line, key, separator)];
}

/** The part of a line that a key compares (sort.c, begfield and limfield). */
export function keyText(line: string, key: Key, separator: string | undefined): string {
  const [start, end] = keySpan(line, key, separator);
  return end > start ? line.slice(start, end) : "";
}

function skipField(line: string, from: number, separator: string | undefined): number {
  let at = from;
  if (separator !== undefined) {
    const found = line.indexOf(separator, at);
    return found < 0 ? line.length : found;
  }
  while (at < line.length && isBlank(line, at)) at++;
  while (at < line.length && !isBlank(line, at)) at++;
  return at;
}

function startOf(line: string, key: Key, separator: string | undefined): number {
  let at = 0;
  for (let field = 0; field < key.fromField && at < line.length; field++) {
    at = skipField(line, at, separator);
    if (separator !== undefined && at < line.length) at++;
  }
  if (key.ordering.blanksStart) while (at < line.length && isBlank(line, at)) at++;
  return Math.min(line.length, at + key.fromCharacter);
}

function endOf(line: string, key: Key, separator: string | undefined): number {
  if (key.toField === undefined) return line.length;
  // Without a character the whole field belongs to the key, so the end lies behind it.
  const whole = key.toCharacter === 0;
  const fields = whole ? key.toField + 1 : key.toField;
  let at = 0;
  for (let field = 0; field < fields && at < line.length; field++) {
    at = skipField(line, at, separator);
    if (separator !== undefined && at < line.length && (field < fields - 1 || !whole)) at++;
  }
  if (whole) return at;
  if (key.ordering.blanksEnd) while (at < line.length && isBlank(line, at)) at++;
  return Math.min(line.length, at + key.toCharacter);
}
