/* For tests in Wine 8 only, which has no ICU: what Qt asks of it, with the answer that there is no such converter. */

#define ASKED_FOR __declspec(dllexport)
#define NO_SUCH_CONVERTER 2
#define NEVER_CALLED(name) ASKED_FOR void name(void) {}

ASKED_FOR void *ucnv_open(const char *name, int *error) {
    if (error)
        *error = NO_SUCH_CONVERTER;
    return 0;
}
ASKED_FOR signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
ASKED_FOR const char *ucnv_getName(const void *converter, int *error) { return ""; }
ASKED_FOR const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return 0; }
ASKED_FOR const char *ucnv_getAvailableName(int place) { return 0; }
ASKED_FOR int ucnv_countAvailable(void) { return 0; }
ASKED_FOR int ucnv_toUCountPending(const void *converter, int *error) { return 0; }

NEVER_CALLED(ucnv_close)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_toUnicode)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
