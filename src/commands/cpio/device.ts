/** makedev(3), for the numbers that fit into 16 bits. */
export const majorOf = (device: number): number => device >> 8;
export const minorOf = (device: number): number => device & 0xff;
export const deviceOf = (major: number, minor: number): number => (major << 8) | minor;
