import { crc32Step } from "../../base/crc32.ts";

/** Of the bytes before an encrypted content; the last of them tells whether the password fits. */
export const SEAL_LENGTH = 12;
const FACTOR = 134_775_813;

/** PKWARE's traditional encryption (APPNOTE, section 6.1): weak, and what every unzip understands. */
export class ZipCipher {
  #first = 0x12345678;
  #second = 0x23456789;
  #third = 0x34567890;

  constructor(password: Uint8Array) {
    for (const byte of password) this.#update(byte);
  }

  #update(byte: number): void {
    this.#first = crc32Step(this.#first, byte);
    this.#second = (Math.imul(this.#second + (this.#first & 255), FACTOR) + 1) >>> 0;
    this.#third = crc32Step(this.#third, this.#second >>> 24);
  }

  get #mask(): number {
    const low = (this.#third & 0xffff) | 2;
    return (Math.imul(low, low ^ 1) >>> 8) & 255;
  }

  encrypt(plain: Uint8Array): Uint8Array {
    return plain.map((byte) => {
      const mask = this.#mask;
      this.#update(byte);
      return byte ^ mask;
    });
  }

  decrypt(secret: Uint8Array): Uint8Array {
    return secret.map((byte) => {
      const plain = byte ^ this.#mask;
      this.#update(plain);
      return plain;
    });
  }
}
