import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";

/** `Ada Learner <ada@example.com>`, from git's configuration; undefined where git knows no name. */
export function gitAuthor({ files, env }: Process): string | undefined {
  const content = files.readFile(`${env.get("HOME") ?? ""}/.gitconfig`);
  if (content instanceof Errno) return undefined;
  let section = "";
  const values = new Map<string, string>();
  for (const line of decode(content).split("\n")) {
    const head = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (head !== undefined) section = head.trim().toLowerCase();
    const [, key, value] = /^\s*([A-Za-z][\w-]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined)
      values.set(`${section}.${key.toLowerCase()}`, value.replace(/^"(.*)"$/, "$1"));
  }
  const name = values.get("user.name");
  const email = values.get("user.email");
  if (name === undefined || name === "") return undefined;
  return email === undefined ? name : `${name} <${email}>`;
}
