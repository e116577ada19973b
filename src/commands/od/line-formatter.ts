import { type FieldText, fieldText, fieldWidth, isPrintableByte } from "./field-format.ts";
import type { FieldType } from "./parse-type.ts";

interface Column {
  readonly type: FieldType;
  readonly text: FieldText;
  /** Columns of each field of a line: its width and the blanks before it. */
  readonly widths: readonly number[];
}

/** How lines show: one row for each type, all aligned (od.c, write_block). */
export class LineFormatter {
  readonly #columns: readonly Column[];

  constructor(
    types: readonly FieldType[],
    private readonly lineBytes: number,
    private readonly addressWidth: number,
    littleEndian: boolean,
  ) {
    const rowWidths = types.map((type) => (fieldWidth(type) + 1) * (lineBytes / type.size));
    const rowWidth = Math.max(...rowWidths);
    this.#columns = types.map((type) => ({
      type,
      text: fieldText(type, littleEndian),
      widths: spread(fieldWidth(type), lineBytes / type.size, rowWidth),
    }));
  }

  /** `bytes` is padded with zeros to whole fields; `count` of them are real. */
  format(address: string, bytes: Uint8Array, count: number): string {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let rows = "";
    for (const [index, { type, text, widths }] of this.#columns.entries()) {
      rows += index === 0 ? address : " ".repeat(this.addressWidth);
      const blanks = Math.floor((this.lineBytes - count) / type.size);
      const fields = widths.length - blanks;
      for (let i = 0; i < fields; i++) rows += text(view, i * type.size).padStart(widths[i] as number);
      if (type.trailer) rows += this.#trailer(type, widths, blanks, bytes.subarray(0, count));
      rows += "\n";
    }
    return rows;
  }

  #trailer(type: FieldType, widths: readonly number[], blanks: number, bytes: Uint8Array): string {
    const width = fieldWidth(type);
    const spare = widths.reduce((sum, one) => sum + one - width, 0);
    const pad = blanks * width + Math.floor((spare * blanks) / widths.length);
    let shown = "";
    for (const byte of bytes) shown += isPrintableByte(byte) ? String.fromCharCode(byte) : ".";
    return `${" ".repeat(pad)}  >${shown}<`;
  }
}

/** What is left of a row over its fields, as evenly as it goes. */
function spread(width: number, fields: number, rowWidth: number): readonly number[] {
  const spare = rowWidth - width * fields;
  return Array.from({ length: fields }, (_, i) => {
    const before = i === 0 ? spare : Math.floor((spare * (fields - i)) / fields);
    return before - Math.floor((spare * (fields - i - 1)) / fields) + width;
  });
}
