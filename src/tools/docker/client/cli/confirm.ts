import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Call } from "./call.ts";

/** Asks; all but `y` is no. An end of the input is a no, too. */
export async function confirm(call: Call, question: string): Promise<boolean> {
  await call.print(`${question} [y/N] `);
  let answer = "";
  while (!answer.includes("\n")) {
    const bytes = await call.process.read(0, 1);
    if (bytes instanceof Errno || bytes.length === 0) break;
    answer += decode(bytes);
  }
  return answer.trim().toLowerCase() === "y";
}
