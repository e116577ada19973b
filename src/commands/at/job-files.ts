import { decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { AT_JOBS, makeSpool, namesIn } from "../cron/spool.ts";

/** A job of at(1), as the name of its file tells: `a0000d01c57b0e`. */
export interface AtJob {
  readonly file: string;
  readonly queue: string;
  readonly number: number;
  /** In milliseconds since 1970; whole minutes. */
  readonly time: number;
  readonly uid: number;
}

const MINUTE = 60_000;
const NAME = /^([A-Za-z=])([0-9a-f]{5})([0-9a-f]{8})$/;
/** What a job that runs is called: it is in the queue of running ones. */
export const RUNNING = "=";
const COUNTER = `${AT_JOBS}/.SEQ`;

/** All jobs; `files` are root's. */
export function listJobs(files: Files): readonly AtJob[] {
  return namesIn(files, AT_JOBS).flatMap((name) => {
    const [, queue = "", number = "", minutes = ""] = NAME.exec(name) ?? [];
    const status = files.stat(`${AT_JOBS}/${name}`);
    if (queue === "" || status instanceof Errno) return [];
    return [
      {
        file: `${AT_JOBS}/${name}`,
        queue,
        number: Number.parseInt(number, 16),
        time: Number.parseInt(minutes, 16) * MINUTE,
        uid: status.uid,
      },
    ];
  });
}

/** Files a job and gives its number. */
export function addJob(
  files: Files,
  job: { readonly queue: string; readonly time: number; readonly uid: number; readonly gid: number },
  text: string,
): number | Errno {
  makeSpool(files, AT_JOBS);
  const counter = files.readFile(COUNTER);
  const number = (counter instanceof Errno ? 0 : Number.parseInt(decode(counter), 16)) + 1;
  files.writeFile(COUNTER, encode(hex(number, 5)), 0o600);
  const path = `${AT_JOBS}/${job.queue}${hex(number, 5)}${hex(job.time / MINUTE, 8)}`;
  const failed = files.writeFile(path, encode(text), 0o700);
  if (failed) return failed;
  files.chown(path, { uid: job.uid, gid: job.gid });
  files.chmod(path, 0o700);
  return number;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, "0");
}
