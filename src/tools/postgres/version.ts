export const VERSION = "17.5";
/** As Debian's package of the image says it. */
export const PACKAGE_VERSION = `${VERSION} (Debian ${VERSION}-1.pgdg120+1)`;
export const VERSION_TEXT = `PostgreSQL ${PACKAGE_VERSION} on x86_64-pc-linux-gnu, compiled by gcc (Debian 12.2.0-14) 12.2.0, 64-bit`;
