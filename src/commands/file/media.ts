import type { BytesView } from "./bytes-view.ts";
import { type FileType, fileType } from "./kind.ts";

/** Sound and moving pictures (Magdir/riff, Magdir/audio, Magdir/animation), and fonts. */
export function mediaType(view: BytesView): FileType | undefined {
  if (view.has("RIFF")) return riff(view);
  if (view.has("ID3"))
    return fileType(`Audio file with ID3 version 2.${view.u8(3)}.${view.u8(4)}`, "audio/mpeg");
  if (view.u8(0) === 0xff && (view.u8(1) & 0xfe) === 0xfa) return mpegAudio(view);
  if (view.has("fLaC")) return flac(view);
  if (view.has("OggS")) return ogg(view);
  if (view.has("ftyp", 4)) return isoMedia(view);
  return fontType(view);
}

const CHANNELS: Readonly<Record<number, string>> = { 1: "mono", 2: "stereo" };
const HEAD = "RIFF (little-endian) data";

function riff(view: BytesView): FileType {
  if (view.has("WAVEfmt ", 8)) {
    const format = view.u16(20, true) === 1 ? ", Microsoft PCM" : "";
    const bits = view.u16(34, true);
    const channels = CHANNELS[view.u16(22, true)] ?? `${view.u16(22, true)} channels`;
    return fileType(
      `${HEAD}, WAVE audio${format}, ${bits} bit, ${channels} ${view.u32(24, true)} Hz`,
      "audio/x-wav",
      "wav",
    );
  }
  if (view.has("AVI ", 8)) return fileType(`${HEAD}, AVI`, "video/x-msvideo", "avi");
  if (view.has("WEBP", 8)) return fileType(`${HEAD}, Web/P image`, "image/webp", "webp");
  return fileType(HEAD, "application/octet-stream");
}

const BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const SAMPLE_RATES = ["44.1", "48", "32"];
const MODES = ["Stereo", "JntStereo", "2x Monaural", "Monaural"];

function mpegAudio(view: BytesView): FileType | undefined {
  const rate = BIT_RATES[view.u8(2) >> 4];
  const sample = SAMPLE_RATES[(view.u8(2) >> 2) & 3];
  if (!rate || sample === undefined) return undefined;
  return fileType(
    `MPEG ADTS, layer III, v1, ${rate} kbps, ${sample} kHz, ${MODES[view.u8(3) >> 6]}`,
    "audio/mpeg",
    "mp3/mpga",
  );
}

/** https://xiph.org/flac/format.html, STREAMINFO */
function flac(view: BytesView): FileType {
  const packed = view.u32(18);
  const rate = packed >>> 12;
  const channels = ((packed >>> 9) & 7) + 1;
  const bits = ((packed >>> 4) & 31) + 1;
  const samples = (packed & 15) * 2 ** 32 + view.u32(22);
  const kilohertz = rate % 1000 === 0 ? String(rate / 1000) : (rate / 1000).toFixed(1);
  const length = samples === 0 ? "length unknown" : `${samples} samples`;
  return fileType(
    `FLAC audio bitstream data, ${bits} bit, ${CHANNELS[channels] ?? `${channels} channels`}, ${kilohertz} kHz, ${length}`,
    "audio/flac",
    "flac",
  );
}

function ogg(view: BytesView): FileType {
  const isVorbis = view.has("\x01vorbis", 28);
  const isOpus = view.has("OpusHead", 28);
  if (isOpus) return fileType("Ogg data, Opus audio", "audio/ogg");
  return isVorbis ? fileType("Ogg data, Vorbis audio", "audio/ogg") : fileType("Ogg data", "application/ogg");
}

const BRANDS: Readonly<Record<string, readonly [string, string]>> = {
  isom: ["MP4 Base Media v1 [ISO 14496-12:2003]", "video/mp4"],
  mp42: ["MP4 v2 [ISO 14496-14]", "video/mp4"],
  "qt  ": ["Apple QuickTime movie, Apple QuickTime (.MOV/QT)", "video/quicktime"],
  "M4A ": ["Apple iTunes ALAC/AAC-LC (.M4A) Audio", "audio/x-m4a"],
  heic: ["HEIF Image HEVC Main or Main Still Picture Profile", "image/heic"],
  avif: ["AVIF Image", "image/avif"],
};

function isoMedia(view: BytesView): FileType {
  const brand = BRANDS[view.ascii(8, 4)];
  return brand
    ? fileType(`ISO Media, ${brand[0]}`, brand[1])
    : fileType("ISO Media", "application/octet-stream");
}

function fontType(view: BytesView): FileType | undefined {
  if (view.has("\0\x01\0\0") && view.u16(4) > 0 && /^[A-Za-z0-9/ ]{4}$/.test(view.ascii(12, 4))) {
    const first = view.ascii(12, 4);
    return fileType(`TrueType Font data, ${view.u16(4)} tables, 1st "${first}"`, "font/sfnt", "ttf/tte");
  }
  const version = `version ${view.u16(20)}.${view.u16(22)}`;
  if (view.has("wOF2"))
    return fileType(
      `Web Open Font Format (Version 2), TrueType, length ${view.u32(8)}, ${version}`,
      "font/woff2",
      "woff2",
    );
  return view.has("wOFF")
    ? fileType(`Web Open Font Format, TrueType, length ${view.u32(8)}, ${version}`, "font/woff", "woff")
    : undefined;
} // prettier-ignore
