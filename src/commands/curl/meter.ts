const HEAD = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
`;
const UNKNOWN = "--:--:--";
const KIB = 1024;

/** The first lines of the progress meter, before anything has come. */
export function meterStart(): string {
  return `${HEAD}${row(0, 0, 0, 0)}`;
}

/** Its line at the end, after what was received and sent in so many milliseconds. */
export function meterEnd(received: number, sent: number, milliseconds: number): string {
  return `${row(received, sent, milliseconds, received + sent)}\n`;
}

function row(received: number, sent: number, milliseconds: number, total: number): string {
  const speed = (size: number) => short(milliseconds > 0 ? Math.floor((size * 1000) / milliseconds) : 0);
  const percent = (size: number) => String(size > 0 ? 100 : 0).padStart(3);
  const sizes = `${percent(total)} ${short(total)}  ${percent(received)} ${short(received)}  ${percent(sent)} ${short(sent)}`;
  return `\r${sizes}  ${speed(received)}  ${speed(sent)} ${UNKNOWN} ${UNKNOWN} ${UNKNOWN} ${speed(received)}`;
}

/** A size in five columns (curl's max5data). */
function short(size: number): string {
  if (size < 100_000) return String(size).padStart(5);
  if (size < 10_000 * KIB) return `${String(Math.floor(size / KIB)).padStart(4)}k`;
  const mib = size / (KIB * KIB);
  return mib < 100 ? `${mib.toFixed(1).padStart(4)}M` : `${String(Math.floor(mib)).padStart(4)}M`;
}
