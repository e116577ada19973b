/** What memfs' inodes ask of Node's Buffer, with plain byte arrays. */
export const Buffer = Uint8Array;

export function bufferAllocUnsafe(size: number): Uint8Array {
  return new Uint8Array(size);
}

export function bufferFrom(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}
