import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import type { BytesView } from "./bytes-view.ts";
import { type FileType, fileType } from "./kind.ts";

/** Archives and compressed data (Magdir/archive, Magdir/compress). `size` is that of the whole file. */
export function archiveType(view: BytesView, tail: BytesView, zone: TimeZone): FileType | undefined {
  if (view.has("\x1f\x8b")) return gzip(view, tail, zone);
  if (view.has("BZh")) {
    return fileType(`bzip2 compressed data, block size = ${view.ascii(3, 1)}00k`, "application/x-bzip2");
  }
  if (view.has("\xfd7zXZ\0")) {
    return fileType(
      `XZ compressed data, checksum ${XZ_CHECKS[view.u8(7) & 0xf] ?? "NONE"}`,
      "application/x-xz",
    );
  }
  if (view.has("\x28\xb5\x2f\xfd")) {
    return fileType("Zstandard compressed data (v0.8+), Dictionary ID: None", "application/zstd");
  }
  if (view.has("PK\x03\x04") && view.length >= 32 + view.u16(26, true)) return zip(view);
  if (view.has("PK\x05\x06")) return fileType("Zip archive data (empty)", "application/zip");
  if (view.has("7z\xbc\xaf\x27\x1c")) {
    return fileType(
      `7-zip archive data, version ${view.u8(6)}.${view.u8(7)}`,
      "application/x-7z-compressed",
      "7z/cb7",
    );
  }
  if (view.has("Rar!\x1a\x07\x01")) return fileType("RAR archive data, v5", "application/x-rar", "rar");
  if (view.has("!<arch>\n")) return ar(view);
  if (view.has("\x1f\x9d")) return fileType("compress'd data 16 bits", "application/x-compress");
  return undefined;
} // prettier-ignore

const XZ_CHECKS: Readonly<Record<number, string>> = { 0: "NONE", 1: "CRC32", 4: "CRC64", 10: "SHA-256" };
const SYSTEMS: Readonly<Record<number, string>> = {
  0: "FAT filesystem (MS-DOS, OS/2, NT)",
  3: "Unix",
  7: "MacOS",
  10: "NTFS filesystem (NT)",
};
const HAS_NAME = 8;
const HAS_COMMENT = 16;

/** RFC 1952. The original size stands at the very end. */
function gzip(view: BytesView, tail: BytesView, zone: TimeZone): FileType {
  let text = "gzip compressed data";
  const flags = view.u8(3);
  if (flags & HAS_NAME) text += `, was "${view.string(10)}"`;
  if (flags & HAS_COMMENT) text += ", has comment";
  const time = view.u32(4, true);
  if (time > 0) text += `, last modified: ${formatTime("%a %b %e %H:%M:%S %Y", time * 1000, zone)}`;
  if (view.u8(8) === 2) text += ", max compression";
  if (view.u8(8) === 4) text += ", max speed";
  const system = SYSTEMS[view.u8(9)];
  if (system !== undefined) text += `, from ${system}`;
  text += `, original size modulo 2^32 ${tail.u32(tail.length - 4, true)}`;
  return fileType(text, "application/gzip", "gz/tgz/tpz/zabw/svgz/adz/kmy/xcfgz");
}

const METHODS: Readonly<Record<number, string>> = {
  0: "store",
  8: "deflate",
  12: "bzip2",
  14: "lzma",
  93: "zstd",
};
const OFFICE: Readonly<Record<string, readonly [string, string]>> = {
  word: ["Microsoft Word 2007+", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  "xl/": ["Microsoft Excel 2007+", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  "ppt/": [
    "Microsoft PowerPoint 2007+",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ],
};
const BY_MIME: Readonly<Record<string, string>> = {
  "application/vnd.oasis.opendocument.text": "OpenDocument Text",
  "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument Spreadsheet",
  "application/vnd.oasis.opendocument.presentation": "OpenDocument Presentation",
  "application/vnd.oasis.opendocument.graphics": "OpenDocument Drawing",
  "application/epub+zip": "EPUB document",
};

/** Documents of several kinds are zip archives; their first entry tells. */
function zip(view: BytesView): FileType {
  const nameLength = view.u16(26, true);
  const name = view.ascii(30, nameLength);
  const content = 30 + nameLength + view.u16(28, true);
  if (name === "mimetype") {
    const mime = view.ascii(content, view.u32(18, true));
    const known = BY_MIME[mime];
    if (known !== undefined) return fileType(known, mime);
  }
  if (name === "[Content_Types].xml" || name.startsWith("_rels/")) {
    for (const [entry, [description, mime]] of Object.entries(OFFICE))
      if (view.indexOf(entry, content, 65_536) >= 0) return fileType(description, mime);
  }
  if (name.startsWith("META-INF/") && view.u16(30 + nameLength, true) === 0xcafe)
    return fileType("Java archive data (JAR)", "application/java-archive");
  const version = view.u16(4, true);
  const needed = `v${Math.floor(version / 10)}.${version % 10}`;
  const method = METHODS[view.u16(8, true)] ?? `[0x${view.u16(8, true).toString(16)}]`;
  return fileType(
    `Zip archive data, at least ${needed} to extract, compression method=${method}`,
    "application/zip",
    "zip/cbz",
  );
}

function ar(view: BytesView): FileType {
  if (!view.has("debian-binary", 8)) return fileType("current ar archive", "application/x-archive", "a/lib");
  const version = view.ascii(68, 3);
  const control = /control\.tar\.(\w+)/.exec(view.ascii(72, 80))?.[1];
  return fileType(
    `Debian binary package (format ${version})${control === undefined ? "" : `, with control.tar.${control}`}`,
    "application/vnd.debian.binary-package",
    "deb/udeb",
  );
}

const BLOCK = 512;

/** A header whose checksum is right (is_tar.c). */
export function tarType(view: BytesView): FileType | undefined {
  if (view.length < BLOCK) return undefined;
  const written = Number.parseInt(view.ascii(148, 8).trim(), 8);
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : view.u8(at);
  if (written !== sum) return undefined;
  const kind = view.has("ustar  \0", 257)
    ? "POSIX tar archive (GNU)"
    : view.has("ustar\0", 257)
      ? "POSIX tar archive"
      : "tar archive";
  return fileType(kind, "application/x-tar", "tar");
} // prettier-ignore
