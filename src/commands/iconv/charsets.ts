/** What one charset makes of bytes, and of characters. */
export interface Charset {
  /** The next character at `at`, with how many bytes it takes; undefined: bytes that mean nothing; "more": they end too early. */
  decode(
    bytes: Uint8Array,
    at: number,
  ): { readonly code: number; readonly length: number } | "more" | undefined;
  /** Undefined: it has no such character. */
  encode(code: number): readonly number[] | undefined;
  /** Written before the first character. */
  readonly mark?: readonly number[];
}

const LAST = 0x10ffff;

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

const utf8: Charset = {
  decode(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return { code: lead, length: 1 };
    const length =
      lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
    if (length === 0) return undefined;
    let code = lead & (0x7f >> length);
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next];
      if (byte === undefined) return "more";
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
    return code < least || code > LAST || isSurrogate(code) ? undefined : { code, length };
  },
  encode(code) {
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
    if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    return [
      0xf0 | (code >> 18),
      0x80 | ((code >> 12) & 0x3f),
      0x80 | ((code >> 6) & 0x3f),
      0x80 | (code & 0x3f),
    ];
  },
};

function utf16(isLittle: boolean, mark?: readonly number[]): Charset {
  const unitAt = (bytes: Uint8Array, at: number) => {
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first === undefined || second === undefined) return undefined;
    return isLittle ? first | (second << 8) : (first << 8) | second;
  };
  const put = (unit: number) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]);
  return {
    mark,
    decode(bytes, at) {
      const unit = unitAt(bytes, at);
      if (unit === undefined) return "more";
      if (!isSurrogate(unit)) return { code: unit, length: 2 };
      const low = unitAt(bytes, at + 2);
      if (low === undefined) return "more";
      if (unit >= 0xdc00 || low < 0xdc00 || low > 0xdfff) return undefined;
      return { code: 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff), length: 4 };
    },
    encode(code) {
      if (code < 0x10000) return put(code);
      const rest = code - 0x10000;
      return [...put(0xd800 | (rest >> 10)), ...put(0xdc00 | (rest & 0x3ff))];
    },
  };
}

/** UCS-2 ends where the pairs of UTF-16 begin. */
function firstPlane(charset: Charset): Charset {
  return { ...charset, encode: (code) => (code > 0xffff ? undefined : charset.encode(code)) };
}

function utf32(isLittle: boolean, mark?: readonly number[]): Charset {
  const order = isLittle ? [0, 8, 16, 24] : [24, 16, 8, 0];
  return {
    mark,
    decode(bytes, at) {
      if (at + 4 > bytes.length) return "more";
      const code = order.reduce((sum, shift, next) => sum + (bytes[at + next] ?? 0) * 2 ** shift, 0);
      return code > LAST || isSurrogate(code) ? undefined : { code, length: 4 };
    },
    encode: (code) => order.map((shift) => (code >>> shift) & 0xff),
  };
}

/** One byte for each character: the code of each byte, -1 where it has none. */
function singleByte(codes: readonly number[]): Charset {
  const bytes = new Map(codes.flatMap((code, byte) => (code < 0 ? [] : [[code, byte] as const])));
  return {
    decode(input, at) {
      const code = codes[input[at] ?? 0] ?? -1;
      return code < 0 ? undefined : { code, length: 1 };
    },
    encode(code) {
      const byte = bytes.get(code);
      return byte === undefined ? undefined : [byte];
    },
  };
}

function firstCodes(count: number): readonly number[] {
  return Array.from({ length: 256 }, (_, byte) => (byte < count ? byte : -1));
}

/** Of those that the Encoding Standard has too, which are glibc's but for the bytes that mean nothing (windows-1252). */
function standardTable(label: string): readonly number[] {
  const decoder = new TextDecoder(label, { fatal: true });
  return Array.from({ length: 256 }, (_, byte) => {
    try {
      const code = decoder.decode(Uint8Array.of(byte)).codePointAt(0) ?? -1;
      // The standard gives a meaning to all bytes; glibc leaves those out that Windows leaves out.
      return label.startsWith("windows-") && byte >= 0x80 && code < 0xa0 ? -1 : code;
    } catch {
      return -1;
    }
  });
}

/** Some hosts take windows-1252 for Latin 1, so it stands here; a blank is a byte that means nothing. */
const WESTERN_EXTRA = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].map((one) =>
  one === " " ? -1 : (one.codePointAt(0) ?? -1),
);
const WESTERN = Array.from({ length: 256 }, (_, byte) => WESTERN_EXTRA[byte - 0x80] ?? byte);

const LITTLE_MARK = [0xff, 0xfe];

/** Names in capitals, without what is no letter and no digit. */
const CHARSETS: Readonly<Record<string, () => Charset>> = {
  UTF8: () => utf8,
  UTF16: () => utf16(true, LITTLE_MARK),
  UNICODE: () => firstPlane(utf16(true, LITTLE_MARK)),
  UTF16LE: () => utf16(true),
  UTF16BE: () => utf16(false),
  UCS2: () => firstPlane(utf16(true)),
  UCS2LE: () => firstPlane(utf16(true)),
  UCS2BE: () => firstPlane(utf16(false)),
  UTF32: () => utf32(true, [...LITTLE_MARK, 0, 0]),
  UTF32LE: () => utf32(true),
  UTF32BE: () => utf32(false),
  UCS4: () => utf32(false),
  UCS4LE: () => utf32(true),
  UCS4BE: () => utf32(false),
  ASCII: () => singleByte(firstCodes(128)),
  USASCII: () => singleByte(firstCodes(128)),
  ANSIX341968: () => singleByte(firstCodes(128)),
  ISO88591: () => singleByte(firstCodes(256)),
  LATIN1: () => singleByte(firstCodes(256)),
  L1: () => singleByte(firstCodes(256)),
  KOI8R: () => singleByte(standardTable("koi8-r")),
  KOI8U: () => singleByte(standardTable("koi8-u")),
  CP866: () => singleByte(standardTable("ibm866")),
  LATIN2: () => singleByte(standardTable("iso-8859-2")),
  LATIN9: () => singleByte(standardTable("iso-8859-15")),
};

/** Parts of ISO 8859 that the standard has; it calls the first and the ninth something else. */
const ISO_PARTS = new Set(["2", "3", "4", "5", "6", "7", "8", "10", "13", "14", "15", "16"]);

/** The charset of that name, without its `//TRANSLIT`; undefined where there is none here. */
export function findCharset(name: string): Charset | undefined {
  const key = name
    .replace(/\/\/.*$/, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  if (key === "") return utf8;
  const part = /^ISO8859(\d+)$/.exec(key)?.[1];
  if (part !== undefined && ISO_PARTS.has(part)) return singleByte(standardTable(`iso-8859-${part}`));
  const page = /^(?:CP|WINDOWS)(125\d)$/.exec(key)?.[1];
  if (page === "1252") return singleByte(WESTERN);
  if (page !== undefined && page !== "1259") return singleByte(standardTable(`windows-${page}`));
  return Object.hasOwn(CHARSETS, key) ? CHARSETS[key]?.() : undefined;
}
