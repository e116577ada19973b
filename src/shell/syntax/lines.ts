/** Line numbers of a source. Asked mostly in rising order, so the last answer is the first guess. */
export class Lines {
  /** Where each line begins. */
  private readonly starts: number[] = [0];
  private last = 0;

  constructor(
    readonly source: string,
    private readonly firstLine: number,
  ) {
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  /** The number of the line that holds the character at `offset`; a newline belongs to the line it ends. */
  lineAt(offset: number): number {
    return this.indexAt(offset) + this.firstLine;
  }

  /** The number of the line after the last character: where bash stands when it has met the end of the text. */
  lineAfterEnd(): number {
    const lines = this.starts.length;
    const endsWithNewline = this.source.length === (this.starts[lines - 1] ?? 0) && lines > 1;
    return this.firstLine + lines - (endsWithNewline ? 1 : 0);
  }

  /** The number of the line that holds the end of the text, be it empty. */
  lineOfEnd(): number {
    return this.firstLine + this.starts.length - 1;
  }

  private indexAt(offset: number): number {
    const { starts } = this;
    let index = this.last;
    if (offset < (starts[index] ?? 0)) index = this.search(offset);
    else {
      for (let steps = 0; offset >= (starts[index + 1] ?? Number.POSITIVE_INFINITY); steps++) {
        if (steps === 8) {
          index = this.search(offset);
          break;
        }
        index++;
      }
    }
    this.last = index;
    return index;
  }

  private search(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
