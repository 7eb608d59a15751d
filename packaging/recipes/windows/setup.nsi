; The setup program: for the person who runs it, or for all users of the machine where an administrator does.
; Without questions: setup.exe /S, with /CurrentUser or /AllUsers, and last /D=C:\where to. Uninstall.exe /S takes it off.
;
; The build hands over NAME, VERSION, NUMBERS, PUBLISHER, WINDOW, SUFFIX, MIME_TYPE, KB, ICON, OUT and LISTS, the folder
; with the lists of files: install.nsh, uninstall.nsh. With SIGN, that command signs the uninstaller (%1).

Unicode true
Target amd64-unicode
!ifdef QUICK ; for tests: twice as large in a tenth of the time
  SetCompressor /FINAL zlib
!else
  SetCompressor /SOLID /FINAL lzma
!endif
SetDatablockOptimize off
SetDateSave off
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true

!define REGISTRY "Software\${NAME}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASS "FactcheckingWorkbench.Case"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${REGISTRY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${REGISTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include LogicLib.nsh
!include MUI2.nsh
!include MultiUser.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "FileDescription" "Setup of ${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
!ifdef SIGN
  !uninstfinalize '${SIGN}'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"

LangString CASE_FILE ${LANG_ENGLISH} "Fact-checking case"
LangString CASE_FILE ${LANG_GERMAN} "Faktenprüfung"
LangString CASE_FILE ${LANG_FRENCH} "Dossier de vérification"
LangString TOO_OLD ${LANG_ENGLISH} "${NAME} needs Windows 10 or later."
LangString TOO_OLD ${LANG_GERMAN} "${NAME} braucht Windows 10 oder neuer."
LangString TOO_OLD ${LANG_FRENCH} "${NAME} demande Windows 10 ou plus récent."
LangString IN_USE ${LANG_ENGLISH} "${NAME} is running. Close it, then try again."
LangString IN_USE ${LANG_GERMAN} "${NAME} läuft noch. Schließen Sie das Programm und versuchen Sie es dann noch einmal."
LangString IN_USE ${LANG_FRENCH} "${NAME} est ouvert. Fermez-le, puis réessayez."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $R9 $INSTDIR ; what /D asked for
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program file that is running cannot be opened for writing: then nothing is touched.
!macro refuse_while_running
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${WINDOW}"
    FileOpen $0 "$INSTDIR\${WINDOW}" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(IN_USE)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro tell_shell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  !insertmacro refuse_while_running
  ; A new version starts from an empty folder, so that no module of an old one can be imported.
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
    ExecWait '"$INSTDIR\Uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
  ${EndIf}
  !include "${LISTS}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"

  WriteRegStr SHCTX "${REGISTRY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${REGISTRY}" "Version" "${VERSION}"

  WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "$(CASE_FILE)"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" '"$INSTDIR\${WINDOW}",0'
  WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}" "" "${CLASS}"
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}" "Content Type" "${MIME_TYPE}"
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS}" ""

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${KB}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  !insertmacro tell_shell
SectionEnd

; Only what the setup brought is taken away: cases and whatever else lies in the folder stay.
Section "Uninstall"
  !insertmacro refuse_while_running
  !include "${LISTS}/uninstall.nsh"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${REGISTRY}"
  DeleteRegKey SHCTX "Software\Classes\${CLASS}"
  DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids"
  ReadRegStr $0 SHCTX "Software\Classes\${SUFFIX}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue SHCTX "Software\Classes\${SUFFIX}" ""
    DeleteRegValue SHCTX "Software\Classes\${SUFFIX}" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}"
  !insertmacro tell_shell
SectionEnd
