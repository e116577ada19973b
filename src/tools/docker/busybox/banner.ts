/** What pages of busybox begin with, in Alpine 3.21. */
export const BANNER = "BusyBox v1.37.0 (2025-01-08 09:13:10 UTC) multi-call binary.";
