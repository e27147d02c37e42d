"""Phase 5, files: one tree with one writer, and the downloads beside the pages."""
