import { decode } from "../../base/bytes.ts";
import type { FileBuffer, FileFormat } from "./file-buffer.ts";
import type { NanoSettings } from "./settings.ts";

export interface ReadText {
  /** The last one is empty where the file ends with a newline. */
  readonly lines: string[];
  readonly format: FileFormat;
}

/** A file as nano takes it apart: the end of its first line tells the format (nano 7.2, files.c, read_file). */
export function toLines(bytes: Uint8Array, { noConvert }: NanoSettings): ReadText {
  const text = decode(bytes);
  if (noConvert) return { lines: text.split("\n"), format: "unix" };
  const [firstEnd = ""] = /\r?\n|\r/.exec(text) ?? [];
  if (firstEnd === "\r") return { lines: text.split(/\r?\n|\r/), format: "mac" };
  return { lines: text.split(/\r?\n/), format: firstEnd === "\r\n" ? "dos" : "unix" };
}

export function countLines(count: number): string {
  return `${count} ${count === 1 ? "line" : "lines"}`;
}

const CONVERTED: Readonly<Record<FileFormat, string>> = {
  unix: "",
  dos: " (Converted from DOS format)",
  mac: " (Converted from Mac format)",
};

export function describeRead(count: number, format: FileFormat): string {
  return `Read ${countLines(count)}${CONVERTED[format]}`;
}

/** The first file that a buffer takes in tells how it is written, unless that is always as on Unix (-u). */
export function adoptFormat(buffer: FileBuffer, format: FileFormat, { unixFormat }: NanoSettings): void {
  if (unixFormat) buffer.format = "unix";
  else buffer.format ??= format;
}
