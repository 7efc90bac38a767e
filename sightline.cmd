@echo off
rem The smallest equivalent of ./sightline for Windows. It was written with care, but it was not
rem run on Windows; please tell us what it does there.
rem It builds the jar when it is missing (delete cli\target\sightline.jar to build again), takes
rem the newest JDK of JAVA_HOME, the PATH and the usual folders, and passes everything on.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "jar=%root%cli\target\sightline.jar"
set "best=0"
set "home="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for %%F in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  for /d %%J in ("%%~F\*") do call :consider "%%~J"
)
if not defined home (
  echo sightline: no Java 17 or newer was found. Maybe install one with "winget install EclipseAdoptium.Temurin.21.JDK". 1>&2
  exit /b 1
)
if not exist "%jar%" call :build
if not exist "%jar%" exit /b 1
set "native="
if %best% GEQ 24 set "native=--enable-native-access=ALL-UNNAMED"
"%home%\bin\java.exe" %native% -jar "%jar%" %*
exit /b %errorlevel%

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~V"
for /f "tokens=1 delims=.-+_" %%M in ("%version%") do set "version=%%M"
if not defined version exit /b 0
if %version% LSS 17 exit /b 0
if %version% LEQ %best% exit /b 0
set "best=%version%"
set "home=%~1"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo sightline: it must be built first, and building needs Maven. Maybe install it and put mvn on the PATH. 1>&2
  exit /b 1
)
echo sightline: building first, because it is not built yet ^(about a minute^). 1>&2
pushd "%root%"
set "JAVA_HOME=%home%"
call mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl cli -am package 1>&2
if errorlevel 1 echo sightline: the build did not succeed. Maybe the first error above says what is missing. 1>&2
popd
exit /b 0
