import { encode } from "../../../base/bytes.ts";
import { formatDate } from "../repository/format-date.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { subjectOf } from "../repository/revisions.ts";

export interface MailWish {
  /** `[PATCH 1/3] `, before the subject. */
  readonly prefix: string;
  /** Whether the body is ASCII. */
  readonly isPlain: boolean;
  readonly hidesId?: boolean;
}

/** The headers of a commit as a mail (pretty.c, CMIT_FMT_EMAIL). */
export function mailHeaders(
  commit: Commit,
  { prefix, isPlain, hidesId = false }: MailWish,
): readonly string[] {
  const author = parsePerson(commit.author);
  return [
    `From ${hidesId ? "0".repeat(40) : commit.id} Mon Sep 17 00:00:00 2001`,
    `From: ${encodeName(author.name)} <${author.email}>`,
    `Date: ${formatDate(author, { kind: "rfc" }, 0)}`,
    `Subject: ${foldSubject(`${prefix}${subjectOf(commit.message)}`)}`,
    ...(isPlain
      ? []
      : ["MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit"]),
  ];
}

/** Lines of a header end before the 78th column where a blank is (pretty.c, strbuf_add_wrapped_text). */
function foldSubject(text: string): string {
  const SAFE = /^[\x20-\x7e]*$/;
  if (!SAFE.test(text)) return encodeWord(text);
  const lines: string[] = [];
  let line = "";
  let room = 78 - "Subject: ".length;
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
      room = 77;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n ");
}

/** A header that is not plain goes in the words of RFC 2047. */
function encodeWord(text: string): string {
  const prefix = /^\[[^\]]*\] /.exec(text)?.[0] ?? "";
  return prefix + quotedWord(text.slice(prefix.length));
}

function quotedWord(text: string): string {
  const shown = Array.from(encode(text), (byte) =>
    /[A-Za-z0-9!*+\-/]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `=?UTF-8?q?${shown.join("")}?=`;
}

function encodeName(name: string): string {
  if (!/^[\x20-\x7e]*$/.test(name)) return quotedWord(name);
  return /[()<>@,;:\\".[\]]/.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : name;
}
