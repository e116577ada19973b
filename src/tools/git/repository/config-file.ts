import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { Death } from "../death.ts";

export interface ConfigEntry {
  /** section.name or section.subsection.name: section and name in lower case. */
  readonly key: string;
  readonly value: string | undefined;
}

interface Line {
  readonly text: string;
  readonly section: string;
  readonly entry: ConfigEntry | undefined;
}

/** One file of configuration (git-config(1), "CONFIGURATION FILE"); changes keep the other lines as they stand. */
export class ConfigFile {
  #lines: Line[];

  constructor(
    private readonly files: Files,
    readonly path: string,
  ) {
    const content = files.readFile(path);
    this.#lines = content instanceof Errno ? [] : readLines(decode(content), path);
  }

  get exists(): boolean {
    return !this.files.access(this.path, "f");
  }

  get entries(): readonly ConfigEntry[] {
    return this.#lines.flatMap(({ entry }) => (entry ? [entry] : []));
  }

  get(key: string): string | undefined {
    return this.entries.findLast((entry) => entry.key === key)?.value;
  }

  set(key: string, value: string): void {
    const { section, name } = splitKey(key);
    const text = `\t${key.slice(key.lastIndexOf(".") + 1)} = ${quote(value)}`;
    const line = { text, section, entry: { key: `${section}.${name}`, value } };
    const at = this.#lines.findLastIndex(({ entry }) => entry?.key === line.entry.key);
    if (at >= 0) this.#lines[at] = line;
    else this.#insert(line);
    this.#write();
  }

  add(key: string, value: string): void {
    const { section, name } = splitKey(key);
    this.#insert({
      text: `\t${key.slice(key.lastIndexOf(".") + 1)} = ${quote(value)}`,
      section,
      entry: { key: `${section}.${name}`, value },
    });
    this.#write();
  }

  #insert(line: Line): void {
    const last = this.#lines.findLastIndex(({ section }) => section === line.section);
    if (last >= 0) this.#lines.splice(last + 1, 0, line);
    else
      this.#lines.push({ text: sectionHeader(line.section), section: line.section, entry: undefined }, line);
  }

  /** Gives how many there were. */
  unset(key: string): number {
    const before = this.#lines.length;
    const { section } = splitKey(key);
    this.#lines = this.#lines.filter(({ entry }) => entry?.key !== key);
    const removed = before - this.#lines.length;
    // A section without entries and comments goes with its last one.
    const own = this.#lines.filter((line) => line.section === section);
    if (removed > 0 && own.length === 1) this.#lines = this.#lines.filter((line) => line.section !== section);
    if (removed > 0) this.#write();
    return removed;
  }

  /** Leaves out a section with all its entries; whether it was there. */
  removeSection(section: string): boolean {
    const kept = this.#lines.filter((line) => line.section !== section);
    if (kept.length === this.#lines.length) return false;
    this.#lines = kept;
    this.#write();
    return true;
  }

  /** Whether it was there. */
  renameSection(from: string, to: string): boolean {
    if (!this.#lines.some(({ section }) => section === from)) return false;
    this.#lines = this.#lines.map((line) => {
      if (line.section !== from) return line;
      const entry = line.entry && { ...line.entry, key: `${to}${line.entry.key.slice(from.length)}` };
      return { text: entry ? line.text : sectionHeader(to), section: to, entry };
    });
    this.#write();
    return true;
  }

  #write(): void {
    const text = this.#lines.map((line) => `${line.text}\n`).join("");
    const failed = this.files.writeFile(this.path, text, 0o644);
    if (failed) throw new Death(`error: could not lock config file ${this.path}: ${failed.message}\n`, 255);
  }
}

function sectionHeader(section: string): string {
  const dot = section.indexOf(".");
  if (dot < 0) return `[${section}]`;
  return `[${section.slice(0, dot)} "${section.slice(dot + 1).replace(/["\\]/g, "\\$&")}"]`;
}

/** The section with its subsection, and the name, in the case in which keys are compared. */
export function splitKey(key: string): { readonly section: string; readonly name: string } {
  const first = key.indexOf(".");
  const last = key.lastIndexOf(".");
  const section = key.slice(0, first).toLowerCase() + key.slice(first, last);
  return { section, name: key.slice(last + 1).toLowerCase() };
}

export function normalizeKey(key: string): string {
  const { section, name } = splitKey(key);
  return `${section}.${name}`;
}

function readLines(text: string, path: string): Line[] {
  const lines: Line[] = [];
  let section = "";
  const raw = text.replace(/\n$/, "").split("\n");
  for (let at = 0; at < raw.length; at++) {
    const first = at + 1;
    let line = raw[at] ?? "";
    while (/(^|[^\\])(\\\\)*\\$/.test(line) && at + 1 < raw.length) line += `\n${raw[++at]}`;
    const header = /^\s*\[([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\]\s*(?:[#;].*)?$/.exec(line);
    const pair = /^\s*([A-Za-z][\w-]*)\s*(?:=\s*([\s\S]*))?$/.exec(line);
    if (header) {
      const sub = header[2]?.replace(/\\(.)/g, "$1");
      section = `${header[1]?.toLowerCase()}${sub === undefined ? "" : `.${sub}`}`;
      lines.push({ text: line, section, entry: undefined });
    } else if (pair && section !== "") {
      const value = pair[2] === undefined ? undefined : unquote(pair[2]);
      lines.push({ text: line, section, entry: { key: `${section}.${pair[1]?.toLowerCase()}`, value } });
    } else if (/^\s*([#;].*)?$/.test(line)) lines.push({ text: line, section, entry: undefined });
    else throw new Death(`fatal: bad config line ${first} in file ${path}\n`, 128);
  }
  return lines;
}

function unquote(text: string): string {
  let value = "";
  let kept = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"') {
      quoted = !quoted;
      kept = value.length;
    } else if (character === "\\") {
      const next = text[++at] ?? "";
      value += { n: "\n", t: "\t", b: "\b", "\n": "" }[next] ?? next;
      kept = value.length;
    } else if (!quoted && /[#;]/.test(character)) break;
    else {
      value += character;
      if (quoted || !/\s/.test(character)) kept = value.length;
    }
  }
  return value.slice(0, kept);
}

function quote(value: string): string {
  const escaped = value.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
  return /^\s|\s$|[#;]/.test(value) ? `"${escaped}"` : escaped;
}
