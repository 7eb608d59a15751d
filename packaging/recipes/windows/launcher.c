/* The two programs of the Windows edition. Both load the Python in the folder `program` beside them and run the
   workbench inside their own process, so that its icon, name and place in the taskbar are the workbench's own.

   With WINDOW defined: the window, opened on the case that was double-clicked or dropped on the icon, if any.
   Without:             the workbench in the terminal, with every command.

   Python's multiprocessing starts this same file with Python's own arguments, of which the last says so. */

#include <windows.h>

#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST_PATH 32768

typedef int (*python_main)(int, wchar_t **);

static wchar_t runtime[LONGEST_PATH];

static int cannot_start(void) {
    static wchar_t message[LONGEST_PATH + 200];
    swprintf(message, LONGEST_PATH + 200, L"A part of the workbench is missing or damaged: install it again.\n%ls", runtime);
#ifdef WINDOW
    MessageBoxW(NULL, message, L"Fact-checking Workbench", MB_ICONERROR);
#else
    fwprintf(stderr, L"workbench: %ls\n", message);
#endif
    return 3;
}

static python_main load_python(void) {
    DWORD length = GetModuleFileNameW(NULL, runtime, LONGEST_PATH);
    while (length && runtime[length - 1] != L'\\')
        length--;
    if (!length || length + wcslen(L"program\\" PYTHON) >= LONGEST_PATH)
        return NULL;
    wcscpy(runtime + length, L"program\\" PYTHON);
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    HMODULE python = LoadLibraryExW(runtime, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    return python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

static int start(int count, wchar_t **given) {
    static wchar_t *begin[] = {
        L"-X", L"utf8", L"-m", L"workbench",
#ifdef WINDOW
        L"open",
#endif
    };
    const int own = sizeof begin / sizeof *begin;
    int is_worker = count > 1 && wcscmp(given[count - 1], L"--multiprocessing-fork") == 0;
    python_main run = load_python();
    wchar_t **arguments = calloc(count + own + 1, sizeof *arguments);
    int told = 0;
    if (!run || !arguments)
        return cannot_start();
    arguments[told++] = given[0];
    for (int each = 0; each < own && !is_worker; each++)
        arguments[told++] = begin[each];
    for (int each = 1; each < count; each++)
        arguments[told++] = given[each];
    return run(told, arguments);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int shown) {
    (void)instance, (void)before, (void)line, (void)shown;
    int count;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    return start(count, given);
}
#else
int wmain(int count, wchar_t **given) { return start(count, given); }
#endif
