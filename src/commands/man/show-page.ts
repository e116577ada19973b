import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { findProgram, startProgram } from "../../process/command/run-program.ts";
import { SIGPIPE } from "../../process/signals.ts";

/** Shows a page with the pager that the environment names, as man(1) does: less unless told. */
export async function showPage(call: Call, text: string, title: string): Promise<void> {
  const { process } = call;
  await call.stdout.flush();
  const wish = call.env("MANPAGER") || call.env("PAGER") || "less";
  const [name = ""] = wish.split(" ");
  if (findProgram(call.files, name, call.env("PATH")) instanceof Errno && /^[\w./-]+$/.test(name)) {
    await call.print(text);
    return;
  }
  const { reader, writer } = process.kernel.pipe();
  writer.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, reader);
  const env = new Map(process.env);
  env.set("LESS", lessOptions(title) + (call.env("LESS") ?? ""));
  const pager = startProgram(process, ["/bin/sh", "-c", wish], { fds, env });
  // The reader may leave before the end.
  process.handle(SIGPIPE, "ignore");
  if (!(pager instanceof Errno)) await writer.write(process, encode(text));
  writer.release();
  if (pager instanceof Errno) await call.print(text);
  else await process.waitFor(pager);
}

/** The prompt of man(1), "-r prompt", for less. */
function lessOptions(title: string): string {
  const page = title.replace(/[?:.%\\]/g, "\\$&");
  const prompt = ` Manual page ${page} ?ltline %lt?L/%L.:byte %bB?s/%s..?e (END):?pB %pB\\%.. (press h for help or q to quit)`;
  return `-ix8RmPm${prompt}$PM${prompt}$`;
}
