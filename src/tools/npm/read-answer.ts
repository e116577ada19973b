import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { NpmCall } from "./call.ts";

/** Asks on standard output; what stands there when nothing is typed is shown. Undefined at the end of the input. */
export async function readAnswer(
  { process }: NpmCall,
  question: string,
  standard?: string,
): Promise<string | undefined> {
  await process.stdout.write(
    `${question} ${standard === undefined || standard === "" ? "" : `(${standard}) `}`,
  );
  const bytes: number[] = [];
  for (;;) {
    const got = await process.read(0, 1);
    const byte = got instanceof Errno ? undefined : got[0];
    if (byte === undefined && bytes.length === 0) return undefined;
    if (byte === undefined || byte === 10) break;
    bytes.push(byte);
  }
  const line = decode(Uint8Array.from(bytes)).replace(/\r$/, "");
  return line === "" ? (standard ?? "") : line;
}
