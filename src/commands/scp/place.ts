export interface RemotePlace {
  /** `[user@]host`. */
  readonly host: string;
  /** `.` where nothing stands after the colon. */
  readonly path: string;
}

/** `[user@]host:[path]`; a name with a slash before its first colon is a file here. */
export function parsePlace(word: string): RemotePlace | undefined {
  const [, host, path] = /^([^/:]+):(.*)$/s.exec(word) ?? [];
  if (host === undefined) return undefined;
  return { host, path: path === undefined || path === "" ? "." : path };
}
