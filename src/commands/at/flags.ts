import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of at(1), which atq(1) and atrm(1), links to it, understand too. */
export const FLAGS = {
  list: { short: "l", long: false, help: "list the jobs that wait, as atq does" },
  remove: { short: "rd", long: false, help: "remove jobs, as atrm does" },
  cat: { short: "c", long: false, help: "print the jobs with these numbers" },
  file: {
    short: "f",
    long: false,
    argument: { name: "file", completes: "file" },
    help: "read the job from a file",
  },
  queue: {
    short: "q",
    long: false,
    argument: { name: "queue", completes: "none" },
    help: "the queue, a letter: the later, the nicer",
  },
  time: {
    short: "t",
    long: false,
    argument: { name: "time", completes: "none" },
    help: "the time as [[CC]YY]MMDDhhmm[.ss]",
  },
  mail: { short: "m", long: false, help: "send mail also where the job prints nothing" },
  noMail: { short: "M", long: false, help: "never send mail" },
  verbose: { short: "v", long: false, help: "show the time before reading the job" },
  batch: { short: "b", long: false, help: "run when the load permits, as batch does" },
  format: {
    short: "o",
    long: false,
    argument: { name: "timeformat", completes: "none" },
    help: "how atq shows the time",
  },
  user: {
    short: "u",
    long: false,
    argument: { name: "username", completes: "user" },
    help: "send mail to that user",
  },
  showVersion: { short: "V", long: false, help: "print the version" },
} as const satisfies FlagSpecs;

export const USAGE = `Usage: at [-V] [-q x] [-f file] [-u username] [-mMlbv] timespec ...
       at [-V] [-q x] [-f file] [-u username] [-mMlbv] -t time
       at -c job ...
       at [-V] -l [-o timeformat] [job ...]
       atq [-V] [-q x] [-o timeformat] [job ...]
       at [ -rd ] job ...
       atrm [-V] job ...
       batch
`;

export const VERSION = `at version 3.2.5
Please report bugs to the Debian bug tracking system (http://bugs.debian.org/)
or contact the maintainers (at@packages.debian.org).
`;
