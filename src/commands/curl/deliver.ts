import { concat, decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { openPath } from "../../process/open.ts";
import type { Answer, Failure } from "./exchange.ts";
import type { CurlCall } from "./flags.ts";
import type { Url } from "./url.ts";
import { expandWriteOut, type Transfer } from "./write-out.ts";

/** How a transfer ended. */
export interface Outcome {
  readonly failure?: Failure;
  /** What is wrong with the command line. */
  readonly misuse?: string;
}

export function failed(code: number, message: string): Outcome {
  return { failure: { code, message } };
}

/** The last answer, and what led to it. */
export interface Found {
  readonly answer: Answer;
  readonly url: Url;
  readonly redirections: number;
  /** Heads of the answers before, with `-i` and `-I`. */
  readonly heads: string;
}

/** Hands over what was found. */
export async function finish(
  call: CurlCall,
  found: Found,
  { path, elapsed, sent }: { path: string | undefined; elapsed: number; sent: number },
): Promise<Outcome> {
  const { flags } = call;
  const { answer } = found;
  const fails = (flags.fail || flags.failWithBody) && answer.status >= 400;
  const refused = fails && !flags.failWithBody;
  if (flags.dumpHeader !== undefined) await dumpHeads(call, flags.dumpHeader, found.heads);
  const shown = flags.include || flags.head ? found.heads : "";
  if (path === undefined) {
    call.print(shown);
    if (!refused) call.print(answer.body);
  } else if (!refused) {
    const unwritten = await save(call, path, concat([encode(shown), answer.body]));
    if (unwritten) {
      if (!flags.silent) call.printError(`Warning: Failed to open the file ${path}: ${unwritten.message}\n`);
      return failed(23, "Failure writing output to destination");
    }
  }
  writeOut(call, { ...found, elapsed, sent });
  await call.stdout.flush();
  if (fails) return failed(22, `The requested URL returned error: ${answer.status}`);
  if (!answer.isShort) return {};
  const missing = Number(answer.headers.get("content-length")) - answer.body.length;
  return failed(18, `transfer closed with ${missing} bytes remaining to read`);
}

export const NO_ANSWER: Answer = {
  status: 0,
  head: "",
  headers: new Map(),
  body: new Uint8Array(0),
  isShort: false,
};

export function writeOut(call: CurlCall, transfer: Transfer): void {
  const { writeOut: format } = call.flags;
  if (format === undefined) return;
  call.print(expandWriteOut(format.startsWith("@") ? fileText(call, format.slice(1)) : format, transfer));
}

async function dumpHeads(call: CurlCall, path: string, heads: string): Promise<void> {
  if (path === "-") call.print(heads);
  else await save(call, path, encode(heads));
}

async function save(call: CurlCall, path: string, content: Uint8Array): Promise<Errno | undefined> {
  const { process, files, flags } = call;
  if (flags.createDirs)
    for (const match of path.matchAll(/[^/]+(?=\/)/g))
      files.mkdir(path.slice(0, match.index + match[0].length), 0o750);
  const file = await openPath(process, path, { write: true, create: true, truncate: true });
  if (file instanceof Errno) return file;
  file.retain();
  const problem = await file.write(process, content);
  file.release();
  return problem;
}

function fileText({ files }: CurlCall, path: string): string {
  const content = files.readFile(path);
  return content instanceof Errno ? "" : decode(content);
}
