import { COMMANDS } from "./commands.ts";
import { findKeymap, type KeyBindings, type NamedKeymap } from "./key-bindings.ts";
import { formatKeySequence } from "./key-sequences.ts";
import { unescapeKeySequence } from "./parse-key-sequence.ts";
import { READLINE_FUNCTIONS } from "./readline-functions.ts";
import { readlineVariables } from "./readline-variables.ts";
import { setVariable } from "./settings.ts";

/** What comes of one line: nothing to say, a complaint in readline's words, or something that is not simulated. */
export interface LineResult {
  readonly complaint?: string;
  readonly notSimulated?: string;
}

const DONE: LineResult = {};

/** Follows one line of an inputrc: a variable or a key binding (bash manual 8.3.1). */
export function followLine(line: string, bindings: KeyBindings, keymap: NamedKeymap): LineResult {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return DONE;
  const setting = /^set(?:\s+(\S+)(?:\s+(.*))?)?$/is.exec(text);
  if (setting) return setting[1] === undefined ? DONE : followSetting(setting[1], setting[2] ?? "", bindings);
  return text.startsWith('"')
    ? followSequence(text, bindings, keymap)
    : followKeyName(text, bindings, keymap);
}

function followSetting(name: string, value: string, { settings }: KeyBindings): LineResult {
  if (setVariable(settings, name, value)) return DONE;
  const known = readlineVariables(settings).find(([other]) => other === name.toLowerCase());
  if (!known) return { complaint: `${name}: unknown variable name` };
  const wished = /^(?:on|1|)$/i.test(value) ? "on" : value.toLowerCase();
  return wished === known[1] ? DONE : { notSimulated: `set ${name}` };
}

/** `"\C-x\C-r": re-read-init-file`. */
function followSequence(text: string, bindings: KeyBindings, keymap: NamedKeymap): LineResult {
  const match = /^"((?:[^"\\]|\\.)*)"\s*(.?)\s*(.*)$/s.exec(text);
  if (!match) return { complaint: `${text}: no closing \`"' in key binding` };
  if (match[2] !== ":") return { complaint: `${text}: no key sequence terminator` };
  return bind(bindings, keymap, unescapeKeySequence(match[1] ?? ""), match[3] ?? "");
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  del: "\x7f",
  rubout: "\x7f",
  esc: "\x1b",
  escape: "\x1b",
  lfd: "\n",
  newline: "\n",
  ret: "\r",
  return: "\r",
  space: " ",
  spc: " ",
  tab: "\t",
};

/** `Control-u: universal-argument`. */
function followKeyName(text: string, bindings: KeyBindings, keymap: NamedKeymap): LineResult {
  const colon = text.search(/:/);
  if (colon < 0) return { complaint: `${text}: no key sequence terminator` };
  const name = text.slice(0, colon).trim();
  const modifiers = /^(?:(?:control|c|meta|m)-|\\[CM]-)*/i.exec(name)?.[0] ?? "";
  const base = name.slice(modifiers.length);
  const character = KEY_NAMES[base.toLowerCase()] ?? base.charAt(0);
  const isControl = /c(?:ontrol)?-/i.test(modifiers);
  const key = isControl ? String.fromCharCode(character.toUpperCase().charCodeAt(0) & 0x1f) : character;
  const sequence = /m(?:eta)?-/i.test(modifiers) ? `\x1b${key}` : key;
  return bind(bindings, keymap, sequence, text.slice(colon + 1).trim());
}

function bind(
  { keymaps }: KeyBindings,
  { name, prefix }: NamedKeymap,
  sequence: string,
  value: string,
): LineResult {
  const keys = formatKeySequence(prefix + sequence).replace(/\\000$/, "");
  const macro = /^(["'])((?:[^\\]|\\.)*?)\1/s.exec(value);
  const [command = ""] = value.split(/\s/, 1);
  if (macro) keymaps[name].bind(keys, `"${unescapeKeySequence(macro[2] ?? "")}`);
  else if (command in COMMANDS) keymaps[name].bind(keys, command);
  else if (READLINE_FUNCTIONS.includes(command)) return { notSimulated: command };
  // readline takes the name of no function for none at all.
  else keymaps[name].bind(keys, undefined);
  return DONE;
}

export interface InputrcContext {
  readonly bindings: KeyBindings;
  readonly keymap: NamedKeymap;
  /** The value of TERM. */
  readonly term: string;
}

/** Follows a whole inputrc with its conditions: `$if mode=vi`, `$if term=xterm`, `$if Bash`, `$else`, `$endif`. */
export function followInputrc(
  text: string,
  { bindings, keymap, term }: InputrcContext,
): readonly LineResult[] {
  const results: LineResult[] = [];
  const open: { readonly holds: boolean }[] = [];
  let current = keymap;
  for (const line of text.split("\n")) {
    const [directive = "", ...rest] = line.trim().split(/\s+/);
    const inner = open.at(-1);
    if (directive === "$if") open.push({ holds: conditionHolds(rest.join(" "), bindings, term) });
    else if (directive === "$else" && inner) open[open.length - 1] = { holds: !inner.holds };
    else if (directive === "$endif") open.pop();
    else if (open.every(({ holds }) => holds)) {
      const chosen = directive === "set" && rest[0] === "keymap" ? findKeymap(rest[1] ?? "") : undefined;
      if (chosen) current = chosen;
      else results.push(followLine(line, bindings, current));
    }
  }
  return results;
}

function conditionHolds(condition: string, { settings }: KeyBindings, term: string): boolean {
  const [, kind, value = ""] = /^(mode|term)\s*=+\s*(.*)$/.exec(condition) ?? [];
  if (kind === "mode") return value === settings.mode;
  if (kind === "term") return value === term || value === term.replace(/-.*/, "");
  return condition.toLowerCase() === "bash";
}
