import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { Line, LostConnection } from "../scp/line.ts";
import type { Answer, Request } from "./remote-side.ts";
import { type Item, LocalSide, type NewAttributes } from "./side.ts";

/** `rsync --server`, which ssh starts on the other machine: answers until the connection ends. */
export async function serve(process: Process): Promise<number> {
  const line = new Line(process, 0, 1);
  const side = new LocalSide(process.files);
  try {
    for (;;) {
      const text = await line.readLine();
      if (text === undefined) return 0;
      const request = JSON.parse(text) as Request;
      const found = await act(side, request, await line.take(request.length));
      const bytes = found instanceof Uint8Array ? found : new Uint8Array();
      const answer: Answer = {
        length: bytes.length,
        ...(found instanceof Errno ? { error: found.code } : {}),
        ...(found instanceof Errno || found instanceof Uint8Array ? {} : { value: found }),
      };
      await line.send(`${JSON.stringify(answer)}\n`);
      if (bytes.length > 0) await line.send(bytes);
      const pause = process.spend(1 + bytes.length / 64);
      if (pause) await pause;
    }
  } catch (thrown) {
    if (thrown instanceof LostConnection || thrown instanceof SyntaxError) return 12;
    throw thrown;
  }
}

/** Both ends are the same program: words come as they were given. */
function act(side: LocalSide, { call, words }: Request, content: Uint8Array): Promise<unknown> {
  const [first, second] = words;
  const path = String(first);
  switch (call) {
    case "stat":
      return side.stat(path, second === true);
    case "list":
      return side.list(path);
    case "read":
      return side.read(path);
    case "write":
      return side.write(path, content);
    case "mkdir":
      return side.mkdir(path);
    case "symlink":
      return side.symlink(path, String(second));
    case "mknod":
      return side.mknod(path, second as Item);
    case "rename":
      return side.rename(path, String(second));
    case "remove":
      return side.remove(path, second as Item["kind"]);
    case "setAttributes":
      return side.setAttributes(path, second as NewAttributes);
    case "isSuper":
      return side.isSuper();
    case "cwd":
      return side.cwd();
  }
}
