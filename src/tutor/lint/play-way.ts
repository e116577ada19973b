import type { TutorSession } from "../session.ts";
import type { Detour, DetourPiece } from "./detours.ts";

/** How a way went, as far as it was played. Two ways that went alike, and leave the same disk, do the same. */
interface Way {
  /** Of each piece the status, and whether it complained. */
  readonly ends: readonly string[];
  readonly cwd: string;
  /** All of standard output. */
  readonly printed: string;
  /** All of standard error. */
  readonly complaints: string;
}

/** A detour may be one that never ends, such as a wait for what will not come. In milliseconds of the computer's clock. */
const LONGEST_WAY = 600_000;

/** Plays a way to its end, or for as long as `goesOn` holds after each piece. */
export async function playWay(
  session: TutorSession,
  pieces: readonly DetourPiece[],
  goesOn: (way: Way) => boolean = () => true,
): Promise<Way> {
  const { computer } = session;
  let way: Way = { ends: [], cwd: computer.cwd, printed: "", complaints: "" };
  for (const { script, stdin, interrupt, isAside } of pieces) {
    const { status, stdout, stderr } = await computer.run(script, {
      stdin,
      isTyped: true,
      interrupt,
      patience: LONGEST_WAY,
    });
    const { ends, printed, complaints } = way;
    way = isAside
      ? { ...way, cwd: computer.cwd }
      : {
          ends: [...ends, `${status}${stderr === "" ? "" : " complaining"}`],
          cwd: computer.cwd,
          printed: printed + stdout,
          complaints: complaints + stderr,
        };
    await session.observe();
    if (!goesOn(way)) break;
  }
  return way;
}

export function succeeds({ ends }: Way): boolean {
  return ends.every((end) => end.startsWith("0"));
}

type Other = Pick<Detour, "pieces" | "isOrder" | "isPath">;

/** Plays a detour; whether it goes as `way` does. Left as soon as it cannot any more: what fails early often waits long afterwards. */
export async function followsWay(session: TutorSession, detour: Other, way: Way): Promise<boolean> {
  const played = await playWay(session, detour.pieces, ({ ends }) => isPartOf(ends, way.ends));
  return (
    played.ends.length === way.ends.length &&
    isPartOf(played.ends, way.ends) &&
    played.cwd === way.cwd &&
    printsSame(session, detour, played, way)
  );
}

/** Whether each stands in `all`, as often at least; the order says nothing, for a detour may have another. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  return some.every((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function printsSame(session: TutorSession, { isOrder, isPath }: Other, played: Way, way: Way): boolean {
  if (isPath) return withoutPlaces(session, played.printed) === withoutPlaces(session, way.printed);
  if (!isOrder) return true;
  return (
    sortLines(played.printed) === sortLines(way.printed) &&
    sortLines(played.complaints) === sortLines(way.complaints)
  );
}

/** The lines, sorted; `./a` and `/home/learner/a` become `a`, and `a/` too. */
function withoutPlaces({ computer: { cwd, home } }: TutorSession, printed: string): string {
  const bare = [cwd, home].reduce((text, place) => text.replaceAll(`${place}/`, ""), printed);
  return sortLines(bare.replace(/(^|[\s'"])\.\//gm, "$1").replace(/\/(?=[\s'":]|$)/gm, ""));
}

function sortLines(text: string): string {
  return text.split("\n").sort().join("\n");
}
