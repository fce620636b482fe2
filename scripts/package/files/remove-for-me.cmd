@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install-for-me.ps1" -Remove
pause
