/**
 * The shapes of messages between the page and its worker, checked where a message arrives. Not valibot, as elsewhere: this stands before
 * the first prompt, and flat messages need no more than this.
 */

type Check<T> = (value: unknown) => value is T;
type Fields = Readonly<Record<string, Check<unknown>>>;

/** For each kind of message its fields besides `kind`. */
export type Shapes = Readonly<Record<string, Fields>>;

/** A message of one of the kinds. */
export type MessageOf<S extends Shapes> = {
  readonly [K in keyof S & string]: { readonly kind: K } & {
    readonly [F in keyof S[K]]: S[K][F] extends Check<infer T> ? T : never;
  };
}[keyof S & string];

export const isText: Check<string> = (value) => typeof value === "string";
export const isNumber: Check<number> = (value) => typeof value === "number";
export const isBoolean: Check<boolean> = (value) => typeof value === "boolean";
export const isBytes: Check<Uint8Array<ArrayBuffer>> = (value): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array;
/** Looked at by who reads it. */
export const isAnything: Check<unknown> = (value): value is unknown => true;

export function isOneOf<const T extends string>(...words: readonly T[]): Check<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** The message, or undefined where it has not the shape of its kind. */
export function readMessage<S extends Shapes>(shapes: S, data: unknown): MessageOf<S> | undefined {
  return isMessage(shapes, data) ? data : undefined;
}

function isMessage<S extends Shapes>(shapes: S, data: unknown): data is MessageOf<S> {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  const { kind, ...fields }: { kind: unknown; [field: string]: unknown } = data;
  if (typeof kind !== "string" || !Object.hasOwn(shapes, kind)) return false;
  return Object.entries(shapes[kind] ?? {}).every(([field, holds]) => holds(fields[field]));
}
