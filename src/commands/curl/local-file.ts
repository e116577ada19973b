import { formatTime } from "../../base/format-time.ts";
import { percentDecode } from "../../base/percent-decode.ts";
import { UTC } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { Answer, Failure } from "./exchange.ts";
import type { CurlCall } from "./flags.ts";

export function localPath(target: string): string {
  return percentDecode(target.replace(/[?#].*/s, ""));
}

/** `file:` addresses: what the computer itself has there, with a head as curl makes one up. */
export function readLocalFile({ files, flags }: CurlCall, target: string): Answer | Failure {
  const path = localPath(target);
  const status = files.stat(path);
  const content = status instanceof Errno || status.kind === "directory" ? NOTHING : files.readFile(path);
  if (status instanceof Errno || content instanceof Errno)
    return { code: 37, message: `Couldn't open file ${path}` };
  const time = formatTime("%a, %d %b %Y %H:%M:%S GMT", status.mtime, UTC);
  const end = flags.head ? "" : "\r\n";
  return {
    status: 0,
    head: `Content-Length: ${content.length}\r\nAccept-ranges: bytes\r\nLast-Modified: ${time}\r\n${end}`,
    headers: new Map(),
    body: flags.head ? NOTHING : content,
    isShort: false,
  };
}

const NOTHING = new Uint8Array(0);
