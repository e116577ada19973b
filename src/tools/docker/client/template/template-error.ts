/** A template that cannot be read or carried out, in Go's words. */
export class TemplateError extends Error {}
