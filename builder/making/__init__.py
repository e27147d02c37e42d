"""Phase 4: what is made as one, whether what was kept of it still holds, and making the rest on all cores."""
