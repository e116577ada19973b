import type { BytesView } from "./bytes-view.ts";
import { type FileType, fileType } from "./kind.ts";

/** Pictures, as Magdir/images and Magdir/jpeg word them. */
export function imageType(view: BytesView): FileType | undefined {
  if (view.has("\x89PNG\r\n\x1a\n") && view.has("IHDR", 12)) return png(view);
  if (view.has("\xff\xd8\xff")) return jpeg(view);
  if (view.has("GIF8")) return gif(view);
  if (view.has("BM") && view.length > 30) return bitmap(view);
  if (view.has("II*\0"))
    return fileType(
      `TIFF image data, little-endian, direntries=${view.u16(view.u32(4, true), true)}`,
      "image/tiff",
    );
  if (view.has("MM\0*"))
    return fileType(`TIFF image data, big-endian, direntries=${view.u16(view.u32(4))}`, "image/tiff");
  if (view.has("\0\0\x01\0") && view.u16(4, true) > 0 && view.u8(9) === 0) return icon(view);
  return undefined;
} // prettier-ignore

const PNG_COLORS: Readonly<Record<number, string>> = {
  0: " grayscale",
  2: "/color RGB",
  3: " colormap",
  4: " gray+alpha",
  6: "/color RGBA",
};

function png(view: BytesView): FileType {
  const interlace = view.u8(28) === 0 ? "non-interlaced" : "interlaced";
  const color = `${view.u8(24)}-bit${PNG_COLORS[view.u8(25)] ?? ""}`;
  return fileType(
    `PNG image data, ${view.u32(16)} x ${view.u32(20)}, ${color}, ${interlace}`,
    "image/png",
    "png",
  );
}

function gif(view: BytesView): FileType {
  const version = view.ascii(3, 3);
  const size = view.length >= 10 ? `, ${view.u16(6, true)} x ${view.u16(8, true)}` : "";
  return fileType(`GIF image data, version ${version}${size}`, "image/gif", "gif");
}

const UNITS: Readonly<Record<number, string>> = {
  0: "aspect ratio",
  1: "resolution (DPI)",
  2: "resolution (DPCM)",
};
const FRAMES: Readonly<Record<number, string>> = {
  192: "baseline",
  193: "extended sequential",
  194: "progressive",
};

/** Walks the segments up to the frame, which has the size. */
function jpeg(view: BytesView): FileType {
  let text = "JPEG image data";
  let at = 2;
  while (at + 4 <= view.length && view.u8(at) === 0xff) {
    const marker = view.u8(at + 1);
    const length = view.u16(at + 2);
    if (marker === 0xe0 && view.has("JFIF\0", at + 4)) text += jfif(view, at);
    if (marker === 0xe1 && view.has("Exif", at + 4)) {
      const order = view.has("MM", at + 10) ? "big-endian" : "little-endian";
      const little = order === "little-endian";
      const entries = view.u16(at + 10 + view.u32(at + 14, little), little);
      text += `, Exif standard: [\\012- TIFF image data, ${order}, direntries=${entries}]`;
    }
    if (marker === 0xfe) text += `, comment: "${view.string(at + 4, length - 2)}"`;
    const frame = FRAMES[marker];
    if (frame !== undefined) {
      text += `, ${frame}, precision ${view.u8(at + 4)}, ${view.u16(at + 7)}x${view.u16(at + 5)}, components ${view.u8(at + 9)}`;
      break;
    }
    if (marker === 0xda) break;
    at += 2 + length;
  }
  return fileType(text, "image/jpeg", "jpeg/jpg/jpe/jfif");
}

function jfif(view: BytesView, at: number): string {
  const version = `${view.u8(at + 9)}.${String(view.u8(at + 10)).padStart(2, "0")}`;
  const unit = UNITS[view.u8(at + 11)];
  const density = `density ${view.u16(at + 12)}x${view.u16(at + 14)}`;
  return `, JFIF standard ${version}${unit === undefined ? "" : `, ${unit}`}, ${density}, segment length ${view.u16(at + 2)}`;
}

function bitmap(view: BytesView): FileType | undefined {
  if (view.u32(14, true) !== 40) return undefined;
  const size = `${view.u32(18, true)} x ${Math.abs(view.i32(22, true))} x ${view.u16(28, true)}`;
  const bytes = view.u32(34, true);
  const image = bytes > 0 ? `, image size ${bytes}` : "";
  const x = view.u32(38, true);
  const resolution = x > 0 ? `, resolution ${x} x ${view.u32(42, true)} px/m` : "";
  return fileType(
    `PC bitmap, Windows 3.x format, ${size}${image}${resolution}, cbSize ${view.u32(2, true)}, bits offset ${view.u32(10, true)}`,
    "image/bmp",
    "bmp",
  );
}

function icon(view: BytesView): FileType {
  const count = view.u16(4, true);
  const size = `${view.u8(6) || 256}x${view.u8(7) || 256}`;
  const bits = view.u16(12, true);
  const colors = view.u8(8) > 0 ? `, ${view.u8(8)} colors` : "";
  const depth = bits > 0 ? `, ${bits} bits/pixel` : "";
  const plural = count === 1 ? "icon" : "icons";
  return fileType(
    `MS Windows icon resource - ${count} ${plural}, ${size}${colors}${depth}`,
    "image/vnd.microsoft.icon",
    "ico",
  );
}
