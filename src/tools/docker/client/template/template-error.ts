/** A template that cannot be read or carried out, in Go's words. */
export class TemplateError extends Error {
  /** What came out before it failed. */
  partial = "";
  /** It cannot be read at all. */
  isSyntax = false;
}
