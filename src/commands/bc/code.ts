import type { Machine } from "./machine.ts";

/** One instruction; a promise where it has to wait. */
export type Operation = (machine: Machine) => void | Promise<void>;

export interface Label {
  /** The instruction that the label stands before. */
  place: number;
}

/**
 * Compiled statements. Messages name addresses as the byte code of GNU bc has them, so each instruction knows where
 * it would end there.
 */
export class Code {
  readonly operations: Operation[] = [];
  readonly addresses: number[] = [];
  #address = 0;

  /** `size`: the bytes that the instruction takes in GNU bc. */
  emit(size: number, operation: Operation): void {
    this.#address += size;
    this.operations.push(operation);
    this.addresses.push(this.#address);
  }

  label(): Label {
    return { place: -1 };
  }

  place(label: Label): void {
    label.place = this.operations.length;
  }

  jump(label: Label): void {
    this.emit(3, (machine) => machine.jump(label.place));
  }
}

export interface Parameter {
  readonly name: string;
  readonly kind: "variable" | "array" | "reference";
}

export interface BcFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly locals: readonly Parameter[];
  readonly isVoid: boolean;
  readonly code: Code;
}
