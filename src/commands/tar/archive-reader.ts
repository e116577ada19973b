import { concat, decode, NO_BYTES } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { applyPax, decodeHeader, decodePax, type Header } from "./decode-header.ts";
import { BLOCK, LONG_LINK, LONG_NAME, type Member, PAX, PAX_GLOBAL } from "./member.ts";

/** Unpacked bytes of an archive, as they come; empty at the end. */
export type ReadBytes = () => MaybePromise<Uint8Array>;

/** What follows: a member, the end, or a fault in GNU's words. */
export type Next =
  | { readonly kind: "member"; readonly member: Member; readonly block: number }
  | { readonly kind: "end"; readonly block: number; readonly loneZero: boolean }
  | { readonly kind: "bad-header"; readonly isFirst: boolean; readonly isEmpty: boolean }
  | { readonly kind: "eof" };

/** Reads the members of an archive one after the other. */
export class ArchiveReader {
  /** Blocks read so far. */
  block = 0;
  #pending: Uint8Array = NO_BYTES;
  #ended = false;
  /** Of the content of the member last given. */
  #left = 0;
  #padding = 0;
  #sawMember = false;
  #global: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly readBytes: ReadBytes,
    private readonly ignoresZeros: boolean,
  ) {}

  /** Passes over the rest of the last member. */
  async next(): Promise<Next> {
    if (!(await this.#skip())) return { kind: "eof" };
    let longName: string | undefined;
    let longTarget: string | undefined;
    let records = this.#global;
    const start = this.block;
    for (;;) {
      const block = await this.#readBlock();
      if (!block) return this.#atEnd();
      if (isZero(block)) {
        if (this.ignoresZeros) continue;
        const second = await this.#readBlock();
        return { kind: "end", block: start, loneZero: second === undefined || !isZero(second) };
      }
      const header = decodeHeader(block);
      if (!header) return { kind: "bad-header", isFirst: !this.#sawMember, isEmpty: false };
      if (header.type === LONG_NAME) longName = await this.#readText(header);
      else if (header.type === LONG_LINK) longTarget = await this.#readText(header);
      else if (header.type === PAX || header.type === PAX_GLOBAL) {
        const own = decodePax(await this.#readAll(header.size));
        records = new Map([...records, ...own]);
        if (header.type === PAX_GLOBAL) this.#global = records;
      } else {
        const full = applyPax(header, records);
        const member = { ...full, name: longName ?? full.name, target: longTarget ?? full.target };
        this.#begin(member);
        return { kind: "member", member, block: start };
      }
    }
  }

  #begin({ size }: Member): void {
    this.#sawMember = true;
    this.#left = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
  }

  #atEnd(): Next {
    if (this.#sawMember || this.block > 0) return { kind: "end", block: this.block, loneZero: false };
    return { kind: "bad-header", isFirst: true, isEmpty: true };
  }

  /** Content of the member last given; empty at its end, undefined where the archive ends too early. */
  async content(): Promise<Uint8Array | undefined> {
    if (this.#left === 0) return NO_BYTES;
    const bytes = await this.#take(this.#left);
    this.#left -= bytes.length;
    return bytes.length === 0 ? undefined : bytes;
  }

  async #skip(): Promise<boolean> {
    while (this.#left > 0) if (!(await this.content())) return false;
    while (this.#padding > 0) {
      const bytes = await this.#take(this.#padding);
      if (bytes.length === 0) return false;
      this.#padding -= bytes.length;
    }
    return true;
  }

  async #readText({ size }: Header): Promise<string> {
    const bytes = await this.#readAll(size);
    const end = bytes.indexOf(0);
    return decode(end < 0 ? bytes : bytes.subarray(0, end));
  }

  /** With what fills the last block. */
  async #readAll(size: number): Promise<Uint8Array> {
    const bytes = await this.#gather(Math.ceil(size / BLOCK) * BLOCK);
    return bytes.subarray(0, size);
  }

  async #readBlock(): Promise<Uint8Array | undefined> {
    const block = await this.#gather(BLOCK);
    return block.length < BLOCK ? undefined : block;
  }

  async #gather(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0) {
      const bytes = await this.#take(missing);
      if (bytes.length === 0) break;
      parts.push(bytes);
      missing -= bytes.length;
    }
    return concat(parts);
  }

  #bytes = 0;
  async #take(most: number): Promise<Uint8Array> {
    if (this.#pending.length === 0 && !this.#ended) {
      const got = this.readBytes();
      this.#pending = got instanceof Promise ? await got : got;
      this.#ended = this.#pending.length === 0;
    }
    const bytes = this.#pending.subarray(0, most);
    this.#pending = this.#pending.subarray(bytes.length);
    this.#bytes += bytes.length;
    this.block = Math.floor(this.#bytes / BLOCK);
    return bytes;
  }

  /** Everything to the end, so that who writes it does not meet a closed pipe. */
  async drain(): Promise<void> {
    while ((await this.#take(65_536)).length > 0);
  }
}

function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}
