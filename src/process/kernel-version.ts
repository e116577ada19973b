/** What `uname -r` and `uname -v` say: the kernel of Debian 12. */
export const KERNEL_RELEASE = "6.1.0-28-amd64";
export const KERNEL_VERSION = "#1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 (2024-11-22)";
