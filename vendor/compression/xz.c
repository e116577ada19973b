/* One stream of liblzma, for a caller that reads and writes this module's memory. */
#include "lzma.h"
#include "memory.h"

#define SIZE 65536
static uint8_t in_buffer[SIZE], out_buffer[SIZE];
static lzma_stream stream = LZMA_STREAM_INIT;

enum { PACK_XZ, PACK_LZMA, UNPACK_XZ, UNPACK_LZMA };

__attribute__((export_name("input"))) uint8_t *input(void) { return in_buffer; }
__attribute__((export_name("output"))) uint8_t *output(void) { return out_buffer; }

/* preset: 0 to 9, with bit 31 for extreme; check: a lzma_check. Gives a lzma_ret. */
__attribute__((export_name("begin"))) int begin(int what, uint32_t preset, int check)
{
	lzma_options_lzma options;
	switch (what) {
	case PACK_XZ:
		return lzma_easy_encoder(&stream, preset, check);
	case PACK_LZMA:
		if (lzma_lzma_preset(&options, preset))
			return LZMA_OPTIONS_ERROR;
		return lzma_alone_encoder(&stream, &options);
	case UNPACK_XZ:
		return lzma_stream_decoder(&stream, UINT64_MAX, LZMA_TELL_UNSUPPORTED_CHECK | LZMA_CONCATENATED);
	default:
		return lzma_alone_decoder(&stream, UINT64_MAX);
	}
}

/* Told how many bytes lie at the input. */
__attribute__((export_name("give"))) void give(int length)
{
	stream.next_in = in_buffer;
	stream.avail_in = length;
}

/* Fills the output as far as it can; gives a lzma_ret. */
__attribute__((export_name("run"))) int run(int finish)
{
	stream.next_out = out_buffer;
	stream.avail_out = SIZE;
	return lzma_code(&stream, finish ? LZMA_FINISH : LZMA_RUN);
}

__attribute__((export_name("left"))) int left(void) { return stream.avail_in; }
__attribute__((export_name("made"))) int made(void) { return SIZE - stream.avail_out; }
