import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { archiveName, archiveSha256 } from "../../python-packages/simulated-archive.ts";
import { type PipCommand, unexpected } from "../context.ts";
import { formatUsage } from "../help.ts";
import { HASH_TABLE } from "../options/hash.ts";

const ALGORITHMS = { sha256, sha384, sha512 } as const;

/** https://pip.pypa.io/en/stable/cli/pip_hash/ */
export const hash: PipCommand = async ({ operands, values, files, console, process, program }) => {
  const name = (values.text("algorithm") ?? "sha256") as keyof typeof ALGORITHMS;
  if (operands.length === 0) {
    await process.stderr.write(`${formatUsage(program, HASH_TABLE)}\n`);
    return 1;
  }
  for (const path of operands) {
    const content = files.readFile(normalizePath(path, process.cwd));
    if (content instanceof Errno) throw unexpected(content, path);
    const saved = name === "sha256" ? archiveName(content) : undefined;
    const digest = saved === undefined ? bytesToHex(ALGORITHMS[name](content)) : archiveSha256(saved);
    await console.output(`${path}:\n--hash=${name}:${digest}\n`);
  }
  return 0;
};
