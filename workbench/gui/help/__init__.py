"""The help: pages to read and search, and a tour that points at the window itself."""
