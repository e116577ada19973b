import { decode } from "../../base/bytes.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** Options of ssh_config(5) that do something here. */
const EFFECTIVE = [
  "addkeystoagent",
  "batchmode",
  "hashknownhosts",
  "hostname",
  "identitiesonly",
  "identityfile",
  "loglevel",
  "numberofpasswordprompts",
  "passwordauthentication",
  "port",
  "pubkeyauthentication",
  "requesttty",
  "stricthostkeychecking",
  "user",
  "userknownhostsfile",
] as const;

export type OptionName = (typeof EFFECTIVE)[number];

/** Options that change nothing on a network where nothing is lost and nobody listens. */
const INERT: ReadonlySet<string> = new Set([
  "addressfamily",
  "ciphers",
  "compression",
  "connectionattempts",
  "connecttimeout",
  "forwardagent",
  "forwardx11",
  "gssapiauthentication",
  "hostkeyalgorithms",
  "kexalgorithms",
  "macs",
  "preferredauthentications",
  "sendenv",
  "serveralivecountmax",
  "serveraliveinterval",
  "tcpkeepalive",
  "visualhostkey",
]);

const MAY_REPEAT: ReadonlySet<string> = new Set(["identityfile"]);
const WRITABLE_BY_OTHERS = 0o022;

/** A configuration that cannot be used; the text is for the user. */
export class BadConfig extends Error {}

/** For each option the first value that was given counts (ssh_config(5)). */
export class SshConfig {
  readonly #values = new Map<string, string[]>();

  constructor(private readonly host: string) {}

  value(name: OptionName): string | undefined {
    return this.#values.get(name)?.[0];
  }

  values(name: OptionName): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  isOn(name: OptionName, otherwise: boolean): boolean {
    const value = this.value(name)?.toLowerCase();
    return value === undefined ? otherwise : value === "yes" || value === "true";
  }

  set(name: string, value: string): void {
    const key = name.toLowerCase();
    const there = this.#values.get(key);
    if (!there) this.#values.set(key, [value]);
    else if (MAY_REPEAT.has(key)) there.push(value);
  }

  /** `Name=value` of `-o`. */
  addOption(text: string): void {
    this.#addLine(text, "command-line: line 0", undefined);
  }

  #addLine(line: string, place: string, file: string | undefined): void {
    const [, name = "", value = ""] = /^\s*([A-Za-z0-9]+)\s*[\s=]\s*"?(.*?)"?\s*$/.exec(line) ?? [];
    const key = name.toLowerCase();
    const known = (EFFECTIVE as readonly string[]).includes(key);
    if (!known && !INERT.has(key))
      throw new BadConfig(
        `${place}: Bad configuration option: ${key === "" ? line.trim() : key}${file === undefined ? "" : `\n${file}: terminating, 1 bad configuration options`}`,
      );
    if (value === "") throw new BadConfig(`${place}: no argument after keyword "${key}"`);
    if (known) this.set(key, value);
  }

  /** Reads a file; one that is not there has nothing to say. `isOwn`: nobody else may have written it. */
  read(files: Files, path: string, isOwn: boolean): void {
    const content = files.readFile(path);
    if (content instanceof Errno) return;
    const status = files.stat(path);
    if (isOwn && !(status instanceof Errno)) {
      const isSafe = status.uid === files.credentials.uid || status.uid === 0;
      if (!isSafe || (status.mode & WRITABLE_BY_OTHERS) !== 0)
        throw new BadConfig(`Bad owner or permissions on ${path}`);
    }
    let counts = true;
    for (const [at, line] of decode(content).split("\n").entries()) {
      if (/^\s*(?:#|$)/.test(line)) continue;
      const place = `${path}: line ${at + 1}`;
      const patterns = /^\s*host\s*[\s=]\s*(.*)$/i.exec(line)?.[1];
      if (patterns !== undefined) counts = matchesPatterns(this.host, patterns.trim().split(/\s+/));
      else if (/^\s*(?:match|include)\b/i.test(line))
        throw new BadConfig(`rockpool: not simulated here: ${place}: ${line.trim().split(/\s/)[0]}`);
      else if (counts) this.#addLine(line, place, path);
      else new SshConfig(this.host).#addLine(line, place, path);
    }
  }
}

/** PATTERNS of ssh_config(5): `*` and `?`, and `!` for what is not meant. */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let isMeant = false;
  for (const pattern of patterns) {
    const isNegated = pattern.startsWith("!");
    if (!matchesPattern(name.toLowerCase(), pattern.slice(isNegated ? 1 : 0).toLowerCase())) continue;
    if (isNegated) return false;
    isMeant = true;
  }
  return isMeant;
}

/** Here `[` and `\\` mean themselves. */
function matchesPattern(name: string, pattern: string): boolean {
  return compileGlob(pattern.replace(/[[\\]/g, "\\$&")).matches(name);
}
