/** What a file was found to be. */
export interface FileType {
  /**
   * The words. Where it is a text, ` text` at the end gives way to the encoding: `C source text` becomes
   * `C source, ASCII text`.
   */
  readonly description: string;
  readonly mime: string;
  /** Usual endings of names, with slashes between. */
  readonly extension?: string;
}

export function fileType(description: string, mime: string, extension?: string): FileType {
  return extension === undefined ? { description, mime } : { description, mime, extension };
}
