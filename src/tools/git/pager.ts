import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { Process } from "../../process/process.ts";
import type { GitCall } from "./git-call.ts";

/** Puts a pager before the terminal (git-config(1), core.pager; LESS=FRX); undefined where nobody would page. */
export function startPager(call: GitCall): Process | undefined {
  const { process } = call;
  const pager = call.env("GIT_PAGER") ?? call.config("core.pager") ?? call.env("PAGER") ?? "less";
  if (!process.stdout.isTerminal || ["", "cat"].includes(pager)) return undefined;
  const pipe = process.kernel.pipe();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, pipe.reader);
  const env = new Map(process.env);
  if (!env.has("LESS")) env.set("LESS", "FRX");
  const child = startProgram(process, ["/bin/sh", "-c", pager], { fds, env });
  if (child instanceof Errno) return undefined;
  process.fds.set(1, pipe.writer);
  return child;
}
