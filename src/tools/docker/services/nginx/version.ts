/** Of the image nginx:latest. */
export const VERSION = "1.27.3";
