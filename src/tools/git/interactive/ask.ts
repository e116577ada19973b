import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { GitCall } from "../git-call.ts";

/** Shows a question, painted where colours are wished for (color.interactive.prompt). */
export function ask(call: GitCall, text: string, paints: boolean): void {
  call.print(paints ? `\x1b[1;34m${text}\x1b[m` : text);
}

/** A line of what is typed; undefined at its end. */
export async function readAnswer(call: GitCall): Promise<string | undefined> {
  await call.out.flush();
  const bytes = await call.process.fds.get(0)?.readThrough(call.process, 10, 4096);
  if (bytes === undefined || bytes instanceof Errno || bytes.length === 0) return undefined;
  return decode(bytes).trim();
}

/** Asks until the answer is yes or no; the end of what is typed is no. */
export async function askYesNo(call: GitCall, question: string, paints: boolean): Promise<boolean> {
  for (;;) {
    ask(call, question, paints);
    const answer = await readAnswer(call);
    if (answer === undefined) return false;
    if (/^[yn]/i.test(answer)) return /^y/i.test(answer);
  }
}
