"""Phase 5, pages: what each template is given. No HTML is written here."""
