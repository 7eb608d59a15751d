"""The installer for macOS, which only a Mac can make: frozen program -> signed bundle with papers -> notarised .dmg."""
