import type { Scalar } from "./values.ts";

/** The variables that mean something, with their first values (gawk manual 7.5). */
export const SPECIAL: Readonly<Record<string, Scalar>> = {
  CONVFMT: "%.6g",
  ERRNO: "",
  FIELDWIDTHS: "",
  FILENAME: "",
  FNR: 0,
  FPAT: "[^[:space:]]+",
  FS: " ",
  IGNORECASE: 0,
  LINT: 0,
  NF: 0,
  NR: 0,
  OFMT: "%.6g",
  OFS: " ",
  ORS: "\n",
  RLENGTH: -1,
  RS: "\n",
  RSTART: 0,
  RT: "",
  SUBSEP: "\x1c",
};
