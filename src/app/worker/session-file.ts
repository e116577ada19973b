import * as v from "valibot";
import { LESSON_RECORD } from "./lesson-record.ts";
import { readStored } from "./read-stored.ts";
import { REVIEW_RECORD } from "./review-record.ts";

/**
 * A session as a file that another browser can open: JSON. What JSON has no word for stands in an object with one key that
 * begins with `$`; an object that has such a key itself stands as `$object`, a list of its pairs.
 */

const FILE = v.object({ rockpool: v.literal("session"), session: v.unknown() });

/** Whatever is stored, as it is: it may be damaged. */
export function writeSessionFile(session: unknown): string {
  return JSON.stringify({ rockpool: "session", session }, (_key, value) => encodeValue(value));
}

/** What `writeSessionFile` was given. Throws where the text is another, or where it could not be gone on from. */
export function readSessionFile(text: string): unknown {
  const parsed: unknown = JSON.parse(text, (_key, value) => decodeValue(value));
  const { session } = v.parse(FILE, parsed);
  const { tutor } = readStored(session);
  // The page would begin anew where it cannot read these; here the learner is told.
  const record = v.parse(v.optional(LESSON_RECORD), tutor);
  v.parse(v.optional(REVIEW_RECORD), record?.review);
  return session;
}

/** Stands for it until the list or the object around it is read. */
const UNDEFINED = { $undefined: true };

function encodeValue(value: unknown): unknown {
  if (value === UNDEFINED) return value;
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Set) return { $set: [...value] };
  if (value instanceof ArrayBuffer) return { $buffer: toBase64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    const bytes = toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    return { $numbers: [value.constructor.name, bytes] };
  }
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (Object.is(value, -0)) return { $number: "-0" };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? UNDEFINED : one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (entries.some(([key]) => key.startsWith("$"))) return { $object: entries };
  if (!entries.some(([, one]) => one === undefined)) return value;
  return Object.fromEntries(entries.map(([key, one]) => [key, one === undefined ? UNDEFINED : one]));
}

/** Arrays of numbers, from their bytes. */
const NUMBERS: Readonly<Record<string, (buffer: ArrayBuffer) => ArrayBufferView>> = {
  Uint8Array: (buffer) => new Uint8Array(buffer),
  Uint16Array: (buffer) => new Uint16Array(buffer),
  Uint32Array: (buffer) => new Uint32Array(buffer),
  Int32Array: (buffer) => new Int32Array(buffer),
  Float64Array: (buffer) => new Float64Array(buffer),
};

const PAIRS = v.array(v.tuple([v.unknown(), v.unknown()]));
const ENTRIES = v.array(v.tuple([v.string(), v.unknown()]));

/** For each kind of value that JSON has not, how it is read. */
const DECODERS: Readonly<Record<string, (encoded: unknown) => unknown>> = {
  $map: (pairs) => new Map(v.parse(PAIRS, pairs)),
  $set: (values) => new Set(v.parse(v.array(v.unknown()), values)),
  $buffer: (text) => fromBase64(v.parse(v.string(), text)).buffer,
  $numbers: (encoded) => {
    const [kind, text] = v.parse(v.tuple([v.picklist(Object.keys(NUMBERS)), v.string()]), encoded);
    return NUMBERS[kind]?.(fromBase64(text).buffer);
  },
  $bigint: (text) => BigInt(v.parse(v.string(), text)),
  $number: (text) => Number(v.parse(v.string(), text)),
  $object: (entries) => Object.fromEntries(v.parse(ENTRIES, entries)),
  $undefined: () => UNDEFINED,
};

/** A reviver that gives undefined leaves a hole, so that is done where the list or the object is. */
function decodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (one === UNDEFINED ? undefined : one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [entry] = entries;
  if (entry && entries.length === 1 && Object.hasOwn(DECODERS, entry[0]))
    return DECODERS[entry[0]]?.(entry[1]);
  if (!entries.some(([, one]) => one === UNDEFINED)) return value;
  return Object.fromEntries(entries.map(([key, one]) => [key, one === UNDEFINED ? undefined : one]));
}

function toBase64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
