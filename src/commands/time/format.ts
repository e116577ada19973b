/** What a program used. */
export interface Used {
  readonly words: readonly string[];
  /** Both in seconds. */
  readonly real: number;
  readonly user: number;
  readonly status: number;
}

/** Of memory every program here takes about as much as `cat`, in KiB; page faults follow from it. */
const RESIDENT = 1920;
const FAULTS = 96;
const PAGE = 4096;

/** The conversions of time(1); a line ends with a newline of its own. */
export function formatUsed(format: string, used: Used): string {
  const text = format.replace(/%(.?)|\\(.?)/gs, (whole, letter?: string, escaped?: string) => {
    if (letter !== undefined) return convert(letter, used);
    if (escaped === "t") return "\t";
    if (escaped === "n") return "\n";
    return escaped === "\\" ? "\\" : `?${whole}`;
  });
  return `${text}\n`;
}

function convert(letter: string, { words, real, user, status }: Used): string {
  switch (letter) {
    case "%":
      return "%";
    case "C":
      return words.join(" ");
    case "E":
      return clock(real);
    case "e":
      return real.toFixed(2);
    case "U":
      return user.toFixed(2);
    case "S":
      return "0.00";
    case "P":
      return real > 0 ? `${Math.min(100, Math.floor((user * 100) / real))}%` : "?%";
    case "M":
      return String(RESIDENT);
    case "R":
      return String(FAULTS);
    case "w":
      return "1";
    case "Z":
      return String(PAGE);
    case "x":
      return String(status);
    default:
      return "cDFIKOWXkprst".includes(letter) && letter !== "" ? "0" : `?${letter}`;
  }
}

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = seconds % 60;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(Math.floor(rest))}`;
  return `${minutes}:${rest.toFixed(2).padStart(5, "0")}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
