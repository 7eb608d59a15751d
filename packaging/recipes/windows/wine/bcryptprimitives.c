/* For tests in Wine 8 only: the one function that programs written in Rust ask of this library. */

#include <windows.h>

#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PUCHAR place, SIZE_T length) {
    return RtlGenRandom(place, (ULONG)length);
}
