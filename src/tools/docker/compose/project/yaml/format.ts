import { isRecord, type Json } from "../../../client/engine/json.ts";

/** A value as go-yaml v3 writes it, two blanks a level (https://github.com/go-yaml/yaml, `encode.go` and `emitterc.go`). */
export function formatYaml(value: Json): string {
  return lines(value, "").join("\n").concat("\n");
}

function lines(value: Json, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => itemLines(item, indent));
  if (!isRecord(value)) return [`${indent}${scalar(value, indent)}`];
  return Object.entries(value).flatMap(([key, one]) => entryLines(key, one, indent));
}

function entryLines(key: string, value: Json, indent: string): string[] {
  const head = `${indent}${scalar(key, indent)}:`;
  if (isCollection(value)) return [head, ...lines(value, `${indent}  `)];
  return [`${head} ${scalar(value, indent)}`];
}

function itemLines(value: Json, indent: string): string[] {
  if (!isCollection(value)) return [`${indent}- ${scalar(value, indent)}`];
  const [first = "", ...rest] = lines(value, `${indent}  `);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function isCollection(value: Json): boolean {
  return Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;
}

function scalar(value: Json, indent: string): string {
  if (Array.isArray(value)) return "[]";
  if (isRecord(value)) return "{}";
  if (typeof value === "number") return formatNumber(value);
  return typeof value === "string" ? formatText(value, indent) : String(value);
}

function formatNumber(value: number): string {
  return Math.abs(value) >= 1e21 ? value.toExponential().replace("e+", "e+") : String(value);
}

/** What a plain text would be taken for: null, a truth, a number, a moment, and the truths and sixties of YAML 1.1. */
const TAKEN_FOR_OTHERS = [
  /^(|~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/,
  /^(y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/,
  /^[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|\d[\d_]*)$/,
  /^[-+]?(\d[\d_]*\.?[\d_]*|\.\d[\d_]*)([eE][-+]?\d+)?$/,
  /^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/,
  /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/,
  /^\d{4}-\d\d?-\d\d?([Tt ]+\d\d?:\d\d:\d\d(\.\d*)?.*)?$/,
];

function formatText(text: string, indent: string): string {
  if (text.includes("\n")) return literal(text, indent);
  if (TAKEN_FOR_OTHERS.some((pattern) => pattern.test(text))) return JSON.stringify(text);
  if (/[\0-\x1f\x7f-\x84\x86-\x9f\ufeff]/.test(text)) return doubleQuoted(text);
  return mayBePlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function mayBePlain(text: string): boolean {
  if (/^\s|\s$/.test(text)) return false;
  if (/^[#,[\]{}&*!|>'"%@`]/.test(text)) return false;
  if (/^[-?:](\s|$)/.test(text)) return false;
  if (/^(---|\.\.\.)/.test(text)) return false;
  return !/:(\s|$)/.test(text) && !/\s#/.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\r": "\\r", "\x1b": "\\e", "\0": "\\0" };

function doubleQuoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, "\\$&")
    .replace(
      /[\0-\x1f\x7f-\x9f\ufeff]/g,
      (sign) => ESCAPES[sign] ?? `\\x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    );
  return `"${escaped}"`;
}

/** `|` with the sign for what ends it. */
function literal(text: string, indent: string): string {
  const body = text.replace(/\n+$/, "");
  const ends = text.length - body.length;
  const sign = ends === 0 ? "-" : ends === 1 ? "" : "+";
  const kept = ends > 1 ? text.slice(0, -1) : body;
  const lead = /^[ \n]/.test(text) ? "2" : "";
  const all = kept.split("\n").map((line) => (line === "" ? "" : `${indent}  ${line}`));
  return `|${lead}${sign}\n${all.join("\n")}`;
}
