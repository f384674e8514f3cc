@echo off
setlocal
title Quandezhu
"%~dp0runtime\win32-x64\node.exe" "%~dp0app\launch.cjs" %*
if errorlevel 1 pause
