import type { AliasKind, Grant, Member, Privilege, Setting, Sudoers, Tags } from "./sudoers.ts";

/** Where a line cannot be understood. */
export interface SudoersFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly text: string;
}

export interface Parsed {
  readonly faults: readonly SudoersFault[];
  /** Paths of `@include` and `@includedir`. */
  readonly includes: readonly { readonly path: string; readonly isDirectory: boolean }[];
}

const TAGS: Readonly<Record<string, readonly [string, boolean]>> = {
  PASSWD: ["authenticate", true],
  NOPASSWD: ["authenticate", false],
  SETENV: ["setenv", true],
  NOSETENV: ["setenv", false],
  EXEC: ["noexec", false],
  NOEXEC: ["noexec", true],
};
const ALIAS = /^(User|Runas|Host|Cmnd|Cmd)_Alias$/;

/** Adds what a file of sudoers(5) says to `sudoers`. A line with a fault counts for nothing. */
export function parseSudoers(text: string, sudoers: Sudoers): Parsed {
  const faults: SudoersFault[] = [];
  const includes: { path: string; isDirectory: boolean }[] = [];
  for (const { line, text: content } of logicalLines(text)) {
    const include = /^\s*[@#]include(dir)?\s+(.*?)\s*$/.exec(content);
    if (include) {
      includes.push({ path: include[2] ?? "", isDirectory: include[1] !== undefined });
      continue;
    }
    const reader = new LineReader(content);
    if (reader.atEnd) continue;
    try {
      readLine(reader, sudoers);
    } catch (thrown) {
      if (!(thrown instanceof Unexpected)) throw thrown;
      faults.push({ line, column: thrown.at + 1, length: thrown.length, text: content });
    }
  }
  return { faults, includes };
}

function* logicalLines(text: string): Generator<{ line: number; text: string }> {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const start = at;
    let whole = lines[at] ?? "";
    while (whole.endsWith("\\") && at + 1 < lines.length) whole = whole.slice(0, -1) + (lines[++at] ?? "");
    yield { line: start + 1, text: whole };
  }
}

/** Inside of this file: a token where another was needed. */
class Unexpected extends Error {
  constructor(
    readonly at: number,
    readonly length: number,
  ) {
    super();
  }
}

class LineReader {
  #at = 0;

  constructor(readonly text: string) {
    this.#skipBlanks();
  }

  get atEnd(): boolean {
    const rest = this.text[this.#at];
    return rest === undefined || (rest === "#" && !/^#\d/.test(this.text.slice(this.#at)));
  }

  peek(sign: string): boolean {
    return this.text.startsWith(sign, this.#at);
  }

  take(sign: string): boolean {
    if (!this.peek(sign)) return false;
    this.#at += sign.length;
    this.#skipBlanks();
    return true;
  }

  need(sign: string): void {
    if (!this.take(sign)) this.fail();
  }

  fail(): never {
    const word = /^[^\s,=:()!]+/.exec(this.text.slice(this.#at));
    throw new Unexpected(this.#at, Math.max(word?.[0].length ?? 1, 1));
  }

  match(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.text.slice(this.#at))?.[0];
    if (found === undefined || found === "") return undefined;
    this.#at += found.length;
    this.#skipBlanks();
    return found;
  }

  word(): string {
    const quoted = this.match(/^"(?:[^"\\]|\\.)*"/);
    if (quoted !== undefined) return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
    const word = this.match(/^(?:[^\s,=:()!\\"]|\\.)+/);
    return word === undefined ? this.fail() : word.replace(/\\(.)/g, "$1");
  }

  #skipBlanks(): void {
    while (this.text[this.#at] === " " || this.text[this.#at] === "\t") this.#at++;
  }
}

function readLine(reader: LineReader, sudoers: Sudoers): void {
  const defaults = reader.match(/^Defaults(?=[\s:@>!])/);
  if (defaults !== undefined) return readDefaults(reader, sudoers);
  const first = reader.match(/^(?:User|Runas|Host|Cmnd|Cmd)_Alias(?=\s)/);
  if (first !== undefined) return readAliases(reader, ALIAS.exec(first)?.[1] ?? "", sudoers);
  const users = readList(reader, () => reader.word());
  const privileges: Privilege[] = [];
  do {
    const hosts = readList(reader, () => reader.word());
    reader.need("=");
    privileges.push({ hosts, grants: readGrants(reader) });
  } while (reader.take(":"));
  if (!reader.atEnd) reader.fail();
  sudoers.rules.push({ users, privileges });
}

function readList(reader: LineReader, readText: () => string): readonly Member[] {
  const members: Member[] = [];
  do members.push(readMember(reader, readText));
  while (reader.take(","));
  return members;
}

function readMember(reader: LineReader, readText: () => string): Member {
  let negated = false;
  while (reader.take("!")) negated = !negated;
  return { negated, text: readText() };
}

function readAliases(reader: LineReader, family: string, sudoers: Sudoers): void {
  const kind = `${family === "Cmd" ? "Cmnd" : family}_Alias` as AliasKind;
  do {
    const name = reader.match(/^[A-Z][A-Z0-9_]*/) ?? reader.fail();
    reader.need("=");
    const readText = kind === "Cmnd_Alias" ? () => readCommand(reader) : () => reader.word();
    sudoers.aliases.set(`${kind} ${name}`, readList(reader, readText));
  } while (reader.take(":"));
  if (!reader.atEnd) reader.fail();
}

/** `(users : groups) TAG: command, …`: whom and tags hold until the next ones. */
function readGrants(reader: LineReader): readonly Grant[] {
  const grants: Grant[] = [];
  let runas: Grant["runas"];
  let tags: Tags = {};
  do {
    if (reader.take("(")) runas = readRunas(reader);
    for (;;) {
      const tag = reader.match(/^[A-Z]+(?=\s*:)/);
      if (tag === undefined) break;
      const known = TAGS[tag];
      reader.need(":");
      if (known) tags = { ...tags, [known[0]]: known[1] };
    }
    grants.push({ runas, tags, command: readMember(reader, () => readCommand(reader)) });
  } while (reader.take(","));
  return grants;
}

function readRunas(reader: LineReader): NonNullable<Grant["runas"]> {
  const empty = reader.peek(":") || reader.peek(")");
  const users = empty ? [] : readList(reader, () => reader.word());
  const groups = reader.take(":") && !reader.peek(")") ? readList(reader, () => reader.word()) : [];
  reader.need(")");
  return { users, groups };
}

/** A path with its arguments, or the name of an alias. */
function readCommand(reader: LineReader): string {
  const name = reader.match(/^(?:[A-Z][A-Z0-9_]*|sudoedit)(?=\s*(?:[,:#]|$))/);
  if (name !== undefined) return name;
  if (!reader.peek("/") && !reader.peek("sudoedit")) reader.fail();
  const command = reader.match(/^(?:[^,:\\#]|\\.)+/) ?? reader.fail();
  return command.trim().replace(/\\([,:=\\ ])/g, "$1");
}

function readDefaults(reader: LineReader, sudoers: Sudoers): void {
  const sign = reader.match(/^[:@>!](?=\S)/);
  const scoped = sign !== undefined && !(sign === "!" && /^Defaults\s/.test(reader.text));
  const scope = scoped ? { sign, members: readList(reader, () => reader.word()) } : undefined;
  let negated = sign !== undefined && !scoped;
  do {
    while (reader.take("!")) negated = !negated;
    const name = reader.match(/^[a-z_0-9]+/) ?? reader.fail();
    const operator = reader.take("+=") ? "+=" : reader.take("-=") ? "-=" : reader.take("=") ? "=" : undefined;
    const value = operator === undefined ? "" : readValue(reader);
    sudoers.settings.push({ scope, name, negated, operator, value } satisfies Setting);
    negated = false;
  } while (reader.take(","));
  if (!reader.atEnd) reader.fail();
}

function readValue(reader: LineReader): string {
  const quoted = reader.match(/^"(?:[^"\\]|\\.)*"/);
  if (quoted !== undefined) return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
  return (reader.match(/^(?:[^\s,\\]|\\.)+/) ?? reader.fail()).replace(/\\(.)/g, "$1");
}
