"""Installers for Windows, made on Linux: locked wheels and Python -> program folder -> setup.exe and .msi, signed."""
