#!/bin/bash
# Makes src/commands/compression/{bzip2,xz}-module.ts of the sources of bzip2 1.0.8 and xz 5.4.1, those of Debian 12:
#   apt-get install clang lld wasi-libc && apt-get source bzip2 xz-utils && ./build.sh BZIP2-SOURCES XZ-SOURCES
set -e
bzip2=$(realpath "$1") xz=$(realpath "$2")
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # NAME FLAGS-AND-FILES...
	local name=$1; shift
	clang --target=wasm32-wasi -Oz -flto -nostartfiles -DNDEBUG -ffunction-sections -fno-builtin-malloc -fno-builtin-calloc -Wno-everything \
		-Wl,--no-entry,--gc-sections,--strip-all,--lto-O2,-z,stack-size=65536,--max-memory=1610612736 \
		"$@" -o "$work/$name.wasm"
	{
		echo "/** Made by vendor/compression/build.sh: do not edit. */"
		echo "export const MODULE ="
		echo "  \"$(base64 -w 0 "$work/$name.wasm")\";"
	} > "../../src/commands/compression/$name-module.ts"
	wc -c "$work/$name.wasm"
}

build bzip2 -DBZ_NO_STDIO -I"$bzip2" bzip2.c "$bzip2"/{blocksort,huffman,crctable,randtable,compress,decompress,bzlib}.c

lzma=$xz/src/liblzma
have=(STDBOOL_H STDINT_H INTTYPES_H STRING_H STDLIB_H ENCODERS DECODERS ENCODER_LZMA1 ENCODER_LZMA2 DECODER_LZMA1
	DECODER_LZMA2 DECODER_X86 DECODER_ARM DECODER_ARM64 DECODER_DELTA ENCODER_X86 ENCODER_DELTA
	MF_HC3 MF_HC4 MF_BT2 MF_BT3 MF_BT4 CHECK_CRC32 CHECK_CRC64 CHECK_SHA256)
files=("$lzma"/common/{common,easy_encoder,easy_preset,filter_{common,encoder,decoder,flags_encoder,flags_decoder}}.c
	"$lzma"/common/{stream_{encoder,decoder,flags_common,flags_encoder,flags_decoder},alone_encoder,alone_decoder}.c
	"$lzma"/common/{block_{encoder,decoder,header_encoder,header_decoder,util},index{,_encoder,_hash}}.c
	"$lzma"/common/vli_{encoder,decoder,size}.c "$lzma"/check/{check,crc32_fast,crc32_table,crc64_fast,crc64_table,sha256}.c
	"$lzma"/lz/lz_{encoder,encoder_mf,decoder}.c "$lzma"/rangecoder/price_table.c
	"$lzma"/lzma/{lzma_{encoder,encoder_presets,encoder_optimum_fast,encoder_optimum_normal,decoder},fastpos_table}.c
	"$lzma"/lzma/lzma2_{encoder,decoder}.c "$lzma"/delta/delta_{common,encoder,decoder}.c
	"$lzma"/simple/{simple_{coder,encoder,decoder},x86,arm,arm64}.c)
build xz "${have[@]/#/-DHAVE_}" -DSIZEOF_SIZE_T=4 -DLZMA_API_STATIC -D_WASI_EMULATED_SIGNAL -Dsigset_t=int \
	-I"$lzma"/api -I"$lzma"/common -I"$lzma"/check -I"$lzma"/lz -I"$lzma"/rangecoder -I"$lzma"/lzma -I"$lzma"/delta \
	-I"$lzma"/simple -I"$xz"/src/common xz.c "${files[@]}"
