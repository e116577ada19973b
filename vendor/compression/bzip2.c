/* One stream of libbzip2, for a caller that reads and writes this module's memory. */
#include "bzlib.h"
#include "memory.h"

#define SIZE 65536
static char in_buffer[SIZE], out_buffer[SIZE];
static bz_stream stream;
static int packs;

void bz_internal_error(int code) { __builtin_trap(); }

__attribute__((export_name("input"))) char *input(void) { return in_buffer; }
__attribute__((export_name("output"))) char *output(void) { return out_buffer; }

/* level: 1 to 9 packs, 0 unpacks. Gives a code of bzlib.h. */
__attribute__((export_name("begin"))) int begin(int level, int option)
{
	packs = level > 0;
	return packs ? BZ2_bzCompressInit(&stream, level, 0, 30) : BZ2_bzDecompressInit(&stream, 0, option);
}

/* Told how many bytes lie at the input. */
__attribute__((export_name("give"))) void give(int length)
{
	stream.next_in = in_buffer;
	stream.avail_in = length;
}

/* Fills the output as far as it can; gives a code of bzlib.h. */
__attribute__((export_name("run"))) int run(int finish)
{
	stream.next_out = out_buffer;
	stream.avail_out = SIZE;
	return packs ? BZ2_bzCompress(&stream, finish ? BZ_FINISH : BZ_RUN) : BZ2_bzDecompress(&stream);
}

__attribute__((export_name("left"))) int left(void) { return stream.avail_in; }
__attribute__((export_name("made"))) int made(void) { return SIZE - stream.avail_out; }
