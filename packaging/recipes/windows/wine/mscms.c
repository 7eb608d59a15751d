/* For tests in Wine 8 only: what Qt's window plugin asks about colour profiles, with the answer that there are none. */

#define ASKED_FOR(type) __declspec(dllexport) type __stdcall

ASKED_FOR(int) WcsCreateIccProfile(void *profile, unsigned flags) { return 0; }
ASKED_FOR(void *) OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned create) { return 0; }
ASKED_FOR(int) CloseColorProfile(void *profile) { return 1; }
ASKED_FOR(int) GetColorProfileFromHandle(void *profile, void *place, unsigned *size) { return 0; }
ASKED_FOR(int) GetColorDirectoryW(void *machine, void *place, unsigned *size) { return 0; }
ASKED_FOR(int) GetStandardColorSpaceProfileW(void *machine, unsigned space, void *place, unsigned *size) { return 0; }
ASKED_FOR(int)
WcsGetDefaultColorProfile(void *scope, void *device, int type, int sub, unsigned id, unsigned size, void *place) {
    return 0;
}
ASKED_FOR(int)
WcsGetDefaultColorProfileSize(void *scope, void *device, int type, int sub, unsigned id, unsigned *size) { return 0; }
