import { NO_BYTES } from "../../base/bytes.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { Users } from "../../process/users.ts";
import type { Line } from "../scp/line.ts";
import { type Answer, problemOf, type RemoteEntry, type Request } from "./protocol.ts";

/** Answers until the client has hung up. */
export async function answerRequests(files: Files, line: Line): Promise<void> {
  for (;;) {
    const text = await line.readLine();
    if (text === undefined) return;
    const request: Request = JSON.parse(text);
    const content = request.call === "write" ? await line.take(request.length) : NO_BYTES;
    const answer = answerTo(files, request, content);
    if (answer instanceof Uint8Array) {
      await line.send(`${JSON.stringify({ length: answer.length } satisfies Answer)}\n`);
      await line.send(answer);
    } else {
      const told: Answer = answer instanceof Errno ? { problem: problemOf(answer) } : (answer ?? {});
      await line.send(`${JSON.stringify(told)}\n`);
    }
  }
}

function answerTo(
  files: Files,
  request: Request,
  content: Uint8Array,
): Answer | Uint8Array | Errno | undefined {
  const { path } = request;
  switch (request.call) {
    case "stat":
    case "lstat": {
      const status = request.call === "stat" ? files.stat(path) : files.lstat(path);
      return status instanceof Errno ? status : { status };
    }
    case "realpath": {
      const real = files.realpath(path);
      return real instanceof Errno ? real : { path: real };
    }
    case "list":
      return list(files, path);
    case "read":
      return files.readFile(path);
    case "usage":
      return { usage: files.statfs() };
    case "mkdir":
      return files.mkdir(path);
    case "rmdir":
      return files.rmdir(path);
    case "unlink":
      return files.unlink(path);
    case "rename":
      return files.rename(path, request.to);
    case "symlink":
      return files.symlink(request.to, path);
    case "link":
      return files.link(path, request.to);
    case "chmod":
      return files.chmod(path, request.mode);
    case "chown":
      return files.chown(path, { uid: request.uid, gid: request.gid });
    case "utimes":
      return files.utimes(path, { atime: request.atime, mtime: request.mtime });
    case "write":
      return files.writeFile(path, content, request.mode);
  }
}

/** With `.` and `..`; of a file the file alone. */
function list(files: Files, path: string): Answer | Errno {
  const users = new Users(files);
  const describe = (name: string, at: string): RemoteEntry[] => {
    const status = files.lstat(at);
    if (status instanceof Errno) return [];
    const user = users.nameOf(status.uid);
    const group = users.groupNameOf(status.gid);
    return [{ name, status, user, group }];
  };
  const status = files.stat(path);
  if (status instanceof Errno || status.kind !== "directory")
    return status instanceof Errno ? status : { entries: describe(path, path) };
  const entries = files.readdir(path);
  if (entries instanceof Errno) return entries;
  const names = [".", "..", ...entries.map(({ name }) => name)];
  return { entries: names.flatMap((name) => describe(name, joinPath(path, name))) };
}
