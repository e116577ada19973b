const VERSION = "bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.\n";

/** The help, and what follows a bad flag (bzip2.c, usage). */
export function usageOf(name: string): string {
  return `${VERSION}
   usage: ${name} [flags and input files in any order]

   -h --help           print this message
   -d --decompress     force decompression
   -z --compress       force compression
   -k --keep           keep (don't delete) input files
   -f --force          overwrite existing output files
   -t --test           test compressed file integrity
   -c --stdout         output to standard out
   -q --quiet          suppress noncritical error messages
   -v --verbose        be verbose (a 2nd -v gives more)
   -L --license        display software version & license
   -V --version        display software version & license
   -s --small          use less memory (at most 2500k)
   -1 .. -9            set block size to 100k .. 900k
   --fast              alias for -1
   --best              alias for -9

   If invoked as \`bzip2', default action is to compress.
              as \`bunzip2',  default action is to decompress.
              as \`bzcat', default action is to decompress to stdout.

   If no file names are given, bzip2 compresses or decompresses
   from standard input to standard output.  You can combine
   short flags, so \`-v -4' means the same as -v4 or -4v, &c.

`;
}

export const LICENSE = `${VERSION}   
   Copyright (C) 1996-2019 by Julian Seward.
   
   This program is free software; you can redistribute it and/or modify
   it under the terms set out in the LICENSE file, which is included
   in the bzip2 source distribution.
   
   This program is distributed in the hope that it will be useful,
   but WITHOUT ANY WARRANTY; without even the implied warranty of
   MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
   LICENSE file for more details.
   
`;

export const RECOVER = `
You can use the \`bzip2recover' program to attempt to recover
data from undamaged sections of corrupted files.

`;

/** After data that is damaged. */
const ADVICE = `
It is possible that the compressed file(s) have become corrupted.
You can use the -tvv option to test integrity of such files.
${RECOVER}`;

/** What is told of a file that cannot be unpacked; `reason` is what the C library's errno happens to hold by then. */
export function describeDamage(
  own: string,
  fault: "ends early" | "damaged",
  { input, output, reason }: { readonly input: string; readonly output: string; readonly reason: string },
): string {
  const what =
    fault === "damaged"
      ? "Data integrity error when decompressing.\n"
      : `Compressed file ends unexpectedly;\n\tperhaps it is corrupted?  *Possible* reason follows.\n${own}: ${reason}\n`;
  return `\n${own}: ${what}\tInput file = ${input}, output file = ${output}\n${ADVICE}`;
}

/** errno where nothing but standard streams were used. */
export const NO_TERMINAL = "Inappropriate ioctl for device";
