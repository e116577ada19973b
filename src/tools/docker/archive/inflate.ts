/** The bytes of an archive that may be compressed with gzip. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import("fflate");
  return gunzipSync(bytes);
}
