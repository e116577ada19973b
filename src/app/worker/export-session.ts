/** Any stored data as JSON, for a file: bytes as base64, maps as pairs. Nothing is checked; it may be damaged. */
export function exportSession(stored: unknown): string {
  const replace = (_key: string, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set) return { set: [...value] };
    if (value instanceof ArrayBuffer) return { base64: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value))
      return { base64: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    return typeof value === "bigint" ? String(value) : value;
  };
  return JSON.stringify(stored, replace, 1) ?? "null";
}

function toBase64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
