import { encode } from "../../base/bytes.ts";
import type {
  GeneratedDirectory,
  GeneratedFile,
  GeneratedLink,
  GeneratedNode,
  Ownership,
} from "../../disk/files.ts";

/** Mode and owner of an entry of `/proc`; root's and readable by all unless told. */
export interface Attributes {
  readonly mode?: number;
  readonly owner?: Ownership;
}

export function file(read: () => string, attributes: Attributes = {}): GeneratedFile {
  return { kind: "file", ...attributes, read: () => encode(read()) };
}

export function symlink(target: (reader: number) => string, attributes: Attributes = {}): GeneratedLink {
  return { kind: "symlink", ...attributes, target };
}

export function directory(
  entries: Readonly<Record<string, GeneratedNode>>,
  attributes: Attributes = {},
): GeneratedDirectory {
  return {
    kind: "directory",
    ...attributes,
    names: () => Object.keys(entries),
    get: (name) => (Object.hasOwn(entries, name) ? entries[name] : undefined),
  };
}
