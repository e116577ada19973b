import type { TimeZone } from "../../base/time-zone.ts";
import { archiveType } from "./archives.ts";
import type { BytesView } from "./bytes-view.ts";
import { elfType } from "./elf.ts";
import { imageType } from "./images.ts";
import { type FileType, fileType } from "./kind.ts";
import { mediaType } from "./media.ts";
import { isPerlScript } from "./script-magic.ts";

/** What is told by a mark, whether the rest is text or not. Such a description stands as it is. */
export function markedType(view: BytesView, tail: BytesView, zone: TimeZone): FileType | undefined {
  return (
    elfType(view) ??
    imageType(view) ??
    archiveType(view, tail, zone) ??
    mediaType(view) ??
    documentType(view) ??
    keyType(view) ??
    programType(view)
  );
}

function documentType(view: BytesView): FileType | undefined {
  if (view.has("%PDF-")) return pdf(view);
  if (view.has("%!")) return postScript(view);
  if (view.has("{\\rtf")) return rtf(view);
  if (view.has("SQLite format 3\0")) return sqlite(view);
  if (view.has("BEGIN:VCARD")) return fileType("vCard visiting card", "text/vcard", "vcf/vcard");
  if (view.has("BEGIN:VCALENDAR")) return fileType("vCalendar calendar file", "text/calendar", "ics/vcs");
  return svg(view);
}

function pdf(view: BytesView): FileType {
  const version = /^\d\.\d/.exec(view.ascii(5, 3))?.[0] ?? "";
  const count = view.indexOf("/Count ", 0, 65_536);
  const pages = count < 0 ? undefined : /^\d+/.exec(view.ascii(count + 7, 8))?.[0];
  const shown = pages === undefined ? "" : `, ${pages} page${pages === "1" ? "" : "s"}`;
  return fileType(`PDF document, version ${version}${shown}`, "application/pdf", "pdf");
}

function postScript(view: BytesView): FileType {
  const line = view.ascii(0, 80).split(/[\r\n]/)[0] ?? "";
  const level = /^%!PS-Adobe-(\d\.\d)/.exec(line)?.[1];
  const type = /EPSF?/.test(line) ? ", type EPS" : "";
  return fileType(
    `PostScript document text${level === undefined ? "" : ` conforming DSC level ${level}`}${type}`,
    "application/postscript",
  );
}

function rtf(view: BytesView): FileType {
  const match = /^\{\\rtf(\d*)(?:\\(ansi|mac|pc))?/.exec(view.ascii(0, 40));
  const version = match?.[1] ? `, version ${match[1]}` : "";
  const names: Readonly<Record<string, string>> = {
    ansi: "ANSI",
    mac: "Apple Macintosh",
    pc: "IBM PC, code page 437",
  };
  const set = names[match?.[2] ?? ""];
  return fileType(`Rich Text Format data${version}${set === undefined ? "" : `, ${set}`}`, "text/rtf", "rtf");
} // prettier-ignore

const ENCODINGS: Readonly<Record<number, string>> = {
  1: "UTF-8",
  2: "UTF-16 little-endian",
  3: "UTF-16 big-endian",
};

/** https://www.sqlite.org/fileformat.html */
function sqlite(view: BytesView): FileType {
  const parts = ["SQLite 3.x database"];
  if (view.u32(96) > 0) parts.push(`last written using SQLite version ${view.u32(96)}`);
  const pageSize = view.u16(16);
  if (pageSize !== 4096) parts.push(`page size ${pageSize === 1 ? 65_536 : pageSize}`);
  parts.push(`file counter ${view.u32(24)}`, `database pages ${view.u32(28)}`);
  if (view.u32(36) > 0) parts.push(`1st free page ${view.u32(32)}, free pages ${view.u32(36)}`);
  parts.push(`cookie 0x${view.u32(40).toString(16)}`, `schema ${view.u32(44)}`);
  const encoding = ENCODINGS[view.u32(56)];
  if (encoding !== undefined) parts.push(encoding);
  parts.push(`version-valid-for ${view.u32(92)}`);
  return fileType(parts.join(", "), "application/vnd.sqlite3", "sqlite/sqlite3/db/db3/dbe/sdb/help");
}

function svg(view: BytesView): FileType | undefined {
  const inXml = view.has("<?xml version=") && view.indexOf("<svg", 14, 4096) >= 0;
  if (!inXml && !view.has("<svg")) return undefined;
  return fileType("SVG Scalable Vector Graphics image", "image/svg+xml", "svg");
}

const KEYS: readonly (readonly [mark: string, description: string])[] = [
  ["-----BEGIN OPENSSH PRIVATE KEY-----", "OpenSSH private key"],
  ["-----BEGIN RSA PRIVATE KEY-----", "PEM RSA private key"],
  ["-----BEGIN DSA PRIVATE KEY-----", "PEM DSA private key"],
  ["-----BEGIN EC PRIVATE KEY-----", "PEM EC private key"],
  ["-----BEGIN CERTIFICATE-----", "PEM certificate"],
  ["-----BEGIN CERTIFICATE REQ", "PEM certificate request"],
  ["-----BEGIN PGP PUBLIC KEY BLOCK-", "PGP public key block"],
  ["-----BEGIN PGP PRIVATE KEY BLOCK-", "PGP private key block"],
  ["-----BEGIN PGP MESSAGE-", "PGP message"],
  ["-----BEGIN PGP SIGNATURE-", "PGP signature"],
  ["ssh-rsa ", "OpenSSH RSA public key"],
  ["ssh-dss ", "OpenSSH DSA public key"],
  ["ssh-ed25519 ", "OpenSSH ED25519 public key"],
  ["ecdsa-sha2-nistp256 ", "OpenSSH ECDSA public key"],
]; // prettier-ignore

const KEY_MIMES: Readonly<Record<string, string>> = {
  "PGP public key block": "application/pgp-keys",
  "PGP private key block": "application/pgp-keys",
  "PGP message": "application/pgp-encrypted",
  "PGP signature": "application/pgp-signature",
};

function keyType(view: BytesView): FileType | undefined {
  const found = KEYS.find(([mark]) => view.has(mark));
  return found && fileType(found[1], KEY_MIMES[found[1]] ?? "text/plain");
}

const JAVA_RELEASES: Readonly<Record<number, string>> = {
  52: "Java 1.8",
  53: "Java SE 9",
  54: "Java SE 10",
  55: "Java SE 11",
  61: "Java SE 17",
  65: "Java SE 21",
};

function programType(view: BytesView): FileType | undefined {
  if (view.has("\xca\xfe\xba\xbe") && view.u16(6) > 44) {
    const release = JAVA_RELEASES[view.u16(6)];
    return fileType(
      `compiled Java class data, version ${view.u16(6)}.${view.u16(4)}${release === undefined ? "" : ` (${release})`}`,
      "application/x-java-applet",
      "class",
    );
  }
  if (view.has("\0asm")) {
    const version = view.u32(4, true);
    return fileType(
      `WebAssembly (wasm) binary module version 0x${version.toString(16)}${version === 1 ? " (MVP)" : ""}`,
      "application/wasm",
      "wasm",
    );
  }
  if (view.has("b0VIM "))
    return fileType(`Vim swap file, version ${view.string(6, 10).trim()}`, "text/plain");
  const head = view.ascii(0, 256);
  return isPerlScript(head.split("\n")[0] ?? "")
    ? fileType("Perl script text executable", "text/x-perl")
    : undefined;
}
