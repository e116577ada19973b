/**
 * What the engine may use of the platform: standards that a page, a worker and Node share alike.
 * The engine is compiled without DOM and Node types, so this list is the whole of it.
 */

/** https://encoding.spec.whatwg.org/ */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** https://dom.spec.whatwg.org/#interface-AbortSignal, the part that the public API takes. */
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

declare function structuredClone<T>(value: T): T;

/** https://infra.spec.whatwg.org/#forgiving-base64 */
declare function btoa(latin1: string): string;
declare function atob(base64: string): string;
