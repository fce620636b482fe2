@echo off
where node >nul 2>nul
if errorlevel 1 (
  type "%~dp0node-missing.txt"
  exit /b 2
)
node "%~dp0check.js" %*
