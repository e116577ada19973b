/** The characters of EBCDIC from 64 on that ASCII has too, in their order; a point stands for the others. */
const FROM_64 =
  " ...........<(+|&.........!$*);~-/.........,%_>?.........`:#@'=\".abcdefghi.......jklmnopqr^.......stuvwxyz...[...............]..{ABCDEFGHI......}JKLMNOPQR......\\.STUVWXYZ......0123456789......";

export function ebcdicToAscii(byte: number): number {
  return byte < 64 ? 46 : FROM_64.charCodeAt(byte - 64);
}
