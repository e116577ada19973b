import { encode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import { askOnTerminal } from "../../process/command/passwords.ts";
import { SEAL_LENGTH, ZipCipher } from "../zip/cipher.ts";
import { contentOffset, type Entry, sealOf } from "../zip/format.ts";
import type { OpenedZip } from "./run.ts";

const RETRIES = 2;

/** Why an encrypted entry is passed over. */
export type Refusal = "incorrect password" | "unable to get password";

/** The password of an archive: of the option, or asked for until it fits (unzip's crypt.c, decrypt). */
export class Passwords {
  #known: Uint8Array | undefined;
  readonly #isGiven: boolean;

  constructor(
    private readonly call: Call,
    private readonly zip: OpenedZip,
    given: string | undefined,
  ) {
    this.#isGiven = given !== undefined;
    this.#known = given === undefined ? undefined : encode(given);
  }

  /** What decrypts the entry, its seal already read. */
  async cipherFor(entry: Entry): Promise<ZipCipher | Refusal> {
    const known = this.#known && this.#try(this.#known, entry);
    if (known) return known;
    if (this.#isGiven) return "incorrect password";
    let prompt = `[${this.zip.name}] ${entry.name} password: `;
    for (let tries = 0; tries <= RETRIES; tries++) {
      const answer = await askOnTerminal(this.call, prompt);
      if (typeof answer !== "object") return "unable to get password";
      this.#known = encode(answer.text);
      const cipher = this.#try(this.#known, entry);
      if (cipher) return cipher;
      if (answer.text === "") break;
      prompt = "password incorrect--reenter: ";
    }
    return "incorrect password";
  }

  #try(password: Uint8Array, entry: Entry): ZipCipher | undefined {
    const { handle } = this.zip;
    const cipher = new ZipCipher(password);
    const seal = cipher.decrypt(handle.readAt(contentOffset(handle, entry), SEAL_LENGTH).slice());
    return seal.at(-1) === sealOf(entry) ? cipher : undefined;
  }
}
