import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { type PipCommand, PipError } from "../context.ts";

const ALGORITHMS = { sha256, sha384, sha512 } as const;

/** https://pip.pypa.io/en/stable/cli/pip_hash/ */
export const hash: PipCommand = async ({ operands, values, files, console, process }) => {
  const name = (values.text("algorithm") ?? "sha256") as keyof typeof ALGORITHMS;
  if (operands.length === 0) throw new PipError("You must give at least one package archive to hash");
  for (const path of operands) {
    const content = files.readFile(normalizePath(path, process.cwd));
    if (content instanceof Errno)
      throw new PipError(`[Errno ${content.number}] ${content.message}: '${path}'`);
    await console.print(`${path}:\n--hash=${name}:${bytesToHex(ALGORITHMS[name](content))}\n`);
  }
  return 0;
};
