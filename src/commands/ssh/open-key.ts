import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

const READABLE_BY_OTHERS = 0o077;

/** Whether others may read the file of a private key, which is told: such a key is not used. */
export function tellOpenKey(
  call: { readonly files: Files; readonly printError: (text: string) => unknown },
  path: string,
  ending = `Load key "${path}": bad permissions\n`,
): boolean {
  const { files } = call;
  const status = files.stat(path);
  if (status instanceof Errno) return false;
  if (status.uid !== files.credentials.uid || (status.mode & READABLE_BY_OTHERS) === 0) return false;
  call.printError((describeOpenKey(path, status.mode & 0o7777) + ending).replaceAll("\n", "\r\n"));
  return true;
}

function describeOpenKey(path: string, mode: number): string {
  const stars = "@".repeat(59);
  return `${stars}
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
${stars}
Permissions 0${mode.toString(8).padStart(3, "0")} for '${path}' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
`;
}
