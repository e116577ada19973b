/** So much of a file bash looks at. */
const SAMPLE = 80;

export function isElf(head: Uint8Array): boolean {
  return head[0] === 0x7f && head[1] === 0x45 && head[2] === 0x4c && head[3] === 0x46;
}

/** bash's check_binary_file: an ELF file, or a NUL in the first line, in all of the sample behind `#!`. */
export function isBinaryFile(content: Uint8Array): boolean {
  const head = content.subarray(0, SAMPLE);
  if (isElf(head)) return true;
  const newline = head[0] === 0x23 && head[1] === 0x21 ? -1 : head.indexOf(10);
  return (newline < 0 ? head : head.subarray(0, newline)).includes(0);
}
