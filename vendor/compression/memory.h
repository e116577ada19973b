/* An instance serves one stream and is thrown away: nothing is given back. Memory of a new page is zero. */
#include <stddef.h>
#include <string.h>

extern unsigned char __heap_base;
static size_t next;

void *malloc(size_t size)
{
	if (next == 0)
		next = (size_t)&__heap_base;
	size_t start = (next + 15) & ~(size_t)15;
	size_t end = start + size;
	size_t pages = __builtin_wasm_memory_size(0);
	if (end < start)
		return NULL;
	if (end > pages << 16 && __builtin_wasm_memory_grow(0, ((end + 65535) >> 16) - pages) == (size_t)-1)
		return NULL;
	next = end;
	return (void *)start;
}

void *calloc(size_t count, size_t size) { return malloc(count * size); }
void free(void *at) { (void)at; }
void abort(void) { __builtin_trap(); }
