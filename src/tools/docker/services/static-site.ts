import { joinPath, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  gif: "image/gif",
  html: "text/html",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "application/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xml: "text/xml",
};

export type Found =
  | {
      readonly kind: "file";
      readonly path: string;
      readonly content: Uint8Array;
      readonly type: string;
      readonly mtime: number;
    }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "missing"; readonly path: string }
  | { readonly kind: "forbidden"; readonly path: string };

/** The file that a request's target names below `root`; of a directory its index. */
export function findFile(files: Files, root: string, target: string, indexes: readonly string[]): Found {
  const path = normalizePath(decodePath(target.split(/[?#]/)[0] ?? "/"), "/");
  const full = joinPath(root, `.${path}`);
  const status = files.stat(full);
  if (status instanceof Errno) return { kind: "missing", path: full };
  if (status.kind !== "directory") return readFound(files, full, status.mtime);
  if (!target.split("?")[0]?.endsWith("/")) return { kind: "redirect", location: `${path}/` };
  for (const index of indexes) {
    const inside = joinPath(full, index);
    const found = files.stat(inside);
    if (!(found instanceof Errno)) return readFound(files, inside, found.mtime);
  }
  return { kind: "forbidden", path: `${full}/` };
}

function readFound(files: Files, path: string, mtime: number): Found {
  const content = files.readFile(path);
  if (content instanceof Errno) return { kind: "forbidden", path };
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return { kind: "file", path, content, mtime, type: TYPES[extension] ?? "application/octet-stream" };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
